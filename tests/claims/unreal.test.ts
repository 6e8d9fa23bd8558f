// Speech acts told as possible only, on hand-made trees: conditions, rights and chances, and attitudes inside another's speech.
import { tells } from './build';

tells('[claims/unreal] reads', [
  {
    rule: 'a condition claims nothing',
    text: 'If Oslo denies it, Bonn pays.',
    tree: 'If_SC_mark_3 Oslo_NNP_nsubj_3 denies_VBZ_advcl_7_deny it_PRP_obj_3 ,_P_punct_7 Bonn_NNP_nsubj_7 pays_VBZ_root_0_pay ._P_punct_7',
    expect: [],
  },
  {
    rule: 'a right to claim is no claim',
    text: 'Oslo has the right to claim it rained.',
    tree: 'Oslo_NNP_nsubj_2 has_VBZ_root_0_have the_DT_det_4 right_NN_obj_2 to_TO_mark_6 claim_VB_acl_4 it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_2',
    expect: [],
  },
  {
    rule: 'who is the first to praise has praised',
    text: 'Oslo was the first state to praise Bonn.',
    tree: 'Oslo_NNP_nsubj_5 was_AUX_cop_5_be the_DT_det_5 first_JJ_amod_5 state_NN_root_0 to_TO_mark_7 praise_VB_acl_5 Bonn_NNP_obj_7 ._P_punct_5',
    expect: ['STATED Oslo | praise | Bonn'],
  },
  {
    rule: 'what another would do is part of what is said',
    text: 'Oslo said Bonn would ask for help.',
    tree: 'Oslo_NNP_nsubj_2 said_VBD_root_0_say Bonn_NNP_nsubj_5 would_AUX_aux_5_will ask_VB_ccomp_2 for_IN_case_7 help_NN_obl_5 ._P_punct_2',
    expect: ['STATED Oslo | said | Bonn would ask for help'],
  },
  {
    rule: 'what another wants is part of what is said',
    text: 'Oslo said Bonn wants to pay.',
    tree: 'Oslo_NNP_nsubj_2 said_VBD_root_0_say Bonn_NNP_nsubj_4 wants_VBZ_ccomp_2_want to_TO_mark_6 pay_VB_xcomp_4 ._P_punct_2',
    expect: ['STATED Oslo | said | Bonn wants to pay'],
  },
  {
    rule: 'what somebody wants is a claim where the article tells it',
    text: 'Bonn wants to pay.',
    tree: 'Bonn_NNP_nsubj_2 wants_VBZ_root_0_want to_TO_mark_4 pay_VB_xcomp_2 ._P_punct_2',
    expect: ['STATED Bonn | wants | to pay'],
  },
  {
    rule: 'a participle that only tells which ones are meant claims nothing',
    text: 'Police stopped men hoping to cross.',
    tree: 'Police_NNS_nsubj_2 stopped_VBD_root_0_stop men_NNS_obj_2_man hoping_VBG_acl_3_hope to_TO_mark_6 cross_VB_xcomp_4 ._P_punct_2',
    expect: [],
  },
]);
