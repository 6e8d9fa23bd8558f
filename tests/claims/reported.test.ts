// Indirect speech on hand-made trees: who speaks where the subject is far, and contents that do not stand behind their cue.
import { tells } from './build';

tells('[claims/told] reads', [
  {
    rule: 'governed: the noun that a relative clause describes is what was disputed',
    text: 'Bonn saw a claim that Oslo has disputed.',
    tree: 'Bonn_NNP_nsubj_2 saw_VBD_root_0_see a_DT_det_4 claim_NN_obj_2 that_WDT_obj_8 Oslo_NNP_nsubj_8 has_AUX_aux_8_have disputed_VBN_acl:relcl_4_dispute ._P_punct_2',
    expect: ['DENIED Oslo | has disputed | a claim'],
  },
  {
    rule: 'governed: the noun that a participle describes is what was rejected',
    text: 'Bonn repeated a charge rejected by Oslo.',
    tree: 'Bonn_NNP_nsubj_2 repeated_VBD_root_0_repeat a_DT_det_4 charge_NN_obj_2 rejected_VBN_acl_4_reject by_IN_case_7 Oslo_NNP_obl:agent_5 ._P_punct_2',
    expect: ['STATED Bonn | repeated | a charge rejected by Oslo', 'DENIED Oslo | rejected | a charge'],
  },
  {
    rule: 'passive: an agent that the tree hangs elsewhere',
    text: 'Berg was praised on Friday by Lund.',
    tree: 'Berg_NNP_nsubj:pass_3 was_AUX_aux:pass_3_be praised_VBN_root_0_praise on_IN_case_5 Friday_NNP_obl_3 by_IN_case_7 Lund_NNP_nmod_5 ._P_punct_3',
    expect: ['STATED Lund | was praised | Berg'],
  },
  {
    rule: 'passive: "’s" before a participle with an object is "has"',
    text: "Berg 's praised the plan.",
    tree: "Berg_NNP_nsubj:pass_3 's_AUX_aux:pass_3_be praised_VBN_root_0_praise the_DT_det_5 plan_NN_obj_3 ._P_punct_3",
    expect: ["STATED Berg | 's praised | the plan"],
  },
  {
    rule: 'subjects: a participle behind what was said goes with who said it',
    text: 'Berg said the plan was bad, citing its cost.',
    tree: 'Berg_NNP_nsubj_2 said_VBD_root_0_say the_DT_det_4 plan_NN_nsubj_6 was_AUX_cop_6_be bad_JJ_ccomp_2 ,_P_punct_8 citing_VBG_advcl_6_cite its_PRP$_nmod:poss_10 cost_NN_obj_8 ._P_punct_2',
    expect: ['STATED Berg | said | the plan was bad', 'STATED Berg | citing | its cost'],
  },
  {
    rule: 'passing: who is quoted has said it as well',
    text: 'Berg, quoting Lund, said it rained.',
    tree: 'Berg_NNP_nsubj_6 ,_P_punct_1 quoting_VBG_acl_1_quote Lund_NNP_obj_3 ,_P_punct_1 said_VBD_root_0_say it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_6',
    expect: ['STATED Lund | quoting | it rained', 'STATED Berg | said | it rained'],
  },
  {
    rule: 'attribution: when it was felt is not what was felt',
    text: 'As winter came, Berg hoped.',
    tree: 'As_SC_mark_3 winter_NN_nsubj_3 came_VBD_advcl_6_come ,_P_punct_6 Berg_NNP_nsubj_6 hoped_VBD_root_0_hope ._P_punct_6',
    expect: [],
  },
  {
    rule: 'cues: an adjective of mind wants "be", not "have"',
    text: 'Oslo has encouraged Bonn to pay.',
    tree: 'Oslo_NNP_nsubj_3 has_AUX_aux_3_have encouraged_VBN_root_0_encourage Bonn_NNP_obj_3 to_TO_mark_6 pay_VB_xcomp_3 ._P_punct_3',
    expect: ['DEMANDED Oslo | has encouraged | Bonn to pay'],
  },
  {
    rule: 'cues: who refused to say has claimed nothing, who refused to pay has',
    text: 'Oslo refused to pay.',
    tree: 'Oslo_NNP_nsubj_2 refused_VBD_root_0_refuse to_TO_mark_4 pay_VB_xcomp_2 ._P_punct_2',
    expect: ['STATED Oslo | refused | to pay'],
  },
  {
    rule: 'nominal: the verb that lends itself and the preposition are part of the cue, and no claim of their own',
    text: 'Oslo has expressed concern over it.',
    tree: 'Oslo_NNP_nsubj_3 has_AUX_aux_3_have expressed_VBN_root_0_express concern_NN_obj_3 over_IN_case_6 it_PRP_nmod_4 ._P_punct_3',
    expect: ['STATED Oslo | has expressed concern over | it'],
  },
]);
