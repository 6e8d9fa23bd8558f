// What a tree parts from what is said, or hangs on it by mistake: subjects, second clauses, days, opinions; on hand-made trees.
import { tells } from './build';

tells('[claims] reads what the tree parts', [
  {
    rule: 'fronted: a subject that the tree hangs on the cue belongs to the clause behind it',
    text: 'Troops took Lund, Oslo said.',
    tree: 'Troops_NNS_nsubj_6 took_VBD_ccomp_6_take Lund_NNP_obj_2 ,_P_punct_2 Oslo_NNP_nsubj_6 said_VBD_root_0_say ._P_punct_6',
    expect: ['STATED Oslo | said | Troops took Lund'],
  },
  {
    rule: 'fronted: noun and verb as two clauses are one',
    text: 'A boat crossed, Oslo said.',
    tree: 'A_DT_det_2 boat_NN_ccomp_6 crossed_VBN_ccomp_6_cross ,_P_punct_3 Oslo_NNP_nsubj_6 said_VBD_root_0_say ._P_punct_6',
    expect: ['STATED Oslo | said | A boat crossed'],
  },
  {
    rule: 'fronted: what a colon adds is said as well',
    text: 'It rained: Lund flooded, Oslo said.',
    tree: 'It_PRP_nsubj_2 rained_VBD_ccomp_8_rain :_P_punct_5 Lund_NNP_nsubj_5 flooded_VBD_parataxis_2_flood ,_P_punct_2 Oslo_NNP_nsubj_8 said_VBD_root_0_say ._P_punct_8',
    expect: ['STATED Oslo | said | It rained: Lund flooded'],
  },
  {
    rule: 'when: the day straight behind the cue is that of the saying',
    text: 'Oslo said Friday it rained.',
    tree: 'Oslo_NNP_nsubj_2 said_VBD_root_0_say Friday_NNP_obl:unmarked_5 it_PRP_nsubj_5 rained_VBD_ccomp_2_rain ._P_punct_2',
    expect: ['STATED Oslo | said | it rained'],
  },
  {
    rule: 'when: a day that does something is part of what is said',
    text: 'Oslo said Friday was wet.',
    tree: 'Oslo_NNP_nsubj_2 said_VBD_root_0_say Friday_NNP_nsubj_5 was_AUX_cop_5_be wet_JJ_ccomp_2 ._P_punct_2',
    expect: ['STATED Oslo | said | Friday was wet'],
  },
  {
    rule: 'when: the day behind a trailing attribution is that of the saying',
    text: 'It had rained, Oslo said on Friday.',
    tree: 'It_PRP_nsubj_3 had_AUX_aux_3_have rained_VBN_ccomp_6_rain ,_P_punct_3 Oslo_NNP_nsubj_6 said_VBD_root_0_say on_IN_case_8 Friday_NNP_obl_3 ._P_punct_6',
    expect: ['STATED Oslo | said | It had rained'],
  },
  {
    rule: 'when: a day is nothing that a preposition governs',
    text: 'Bonn must pay, Oslo demanded on Friday.',
    tree: 'Bonn_NNP_nsubj_3 must_MD_aux_3 pay_VB_root_0 ,_P_punct_6 Oslo_NNP_nsubj_6 demanded_VBD_advcl_3_demand on_IN_case_8 Friday_NNP_obl_6 ._P_punct_3',
    expect: ['DEMANDED Oslo | demanded | Bonn must pay'],
  },
  {
    rule: 'said-of: an opinion that the tree took into the clause of its object',
    text: 'Oslo called the claim that Bonn sold ships a lie.',
    tree: 'Oslo_NNP_nsubj_2 called_VBD_root_0_call the_DT_det_4 claim_NN_obj_2 that_SC_mark_7 Bonn_NNP_nsubj_7 sold_VBD_acl_4_sell ships_NNS_obj_7_ship a_DT_det_10 lie_NN_obl:unmarked_7 ._P_punct_2',
    expect: ['DENIED Oslo | called | the claim that Bonn sold ships a lie'],
  },
  {
    rule: 'said-of: an opinion before the object',
    text: 'Oslo described as false reports of rain.',
    tree: 'Oslo_NNP_nsubj:pass_2 described_VBN_root_0_describe as_IN_case_5 false_JJ_amod_5 reports_NNS_obl_2_report of_IN_case_7 rain_NN_nmod_5 ._P_punct_2',
    expect: ['DENIED Oslo | described | as false reports of rain'],
  },
  {
    rule: 'stance-things: a thing that is fake is no saying',
    text: 'Oslo said the coins were fake.',
    tree: 'Oslo_NNP_nsubj_2 said_VBD_root_0_say the_DT_det_4 coins_NNS_nsubj_6_coin were_AUX_cop_6_be fake_JJ_ccomp_2 ._P_punct_2',
    expect: ['STATED Oslo | said | the coins were fake'],
  },
  {
    rule: 'negated: who makes no promise promises nothing',
    text: 'Oslo promised nothing.',
    tree: 'Oslo_NNP_nsubj_2 promised_VBD_root_0_promise nothing_NN_obj_2 ._P_punct_2',
    expect: [],
  },
  {
    rule: 'index: what another says of somebody who did not agree is no denial of theirs',
    text: 'Bonn said Oslo had not agreed to pay.',
    tree: 'Bonn_NNP_nsubj_2 said_VBD_root_0_say Oslo_NNP_nsubj_6 had_AUX_aux_6_have not_NOT_advmod_6 agreed_VBN_ccomp_2_agree to_TO_mark_8 pay_VB_xcomp_6 ._P_punct_2',
    expect: ['STATED Bonn | said | Oslo had not agreed to pay'],
  },
  {
    rule: 'sources: a firm with two names speaks once',
    text: 'Berg & Lund said it rained.',
    tree: 'Berg_NNP_nsubj_4 &_CC_cc_3 Lund_NNP_conj_1 said_VBD_root_0_say it_PRP_nsubj_6 rained_VBD_ccomp_4_rain ._P_punct_4',
    expect: ['STATED Berg | said | it rained'],
  },
  {
    rule: 'transcript: a body before a colon says the sentence',
    text: 'Interior ministry: the road is open.',
    tree: 'Interior_JJ_amod_2 ministry_NN_root_0 :_P_punct_7 the_DT_det_5 road_NN_nsubj_7 is_AUX_cop_7_be open_JJ_appos_2 ._P_punct_2',
    expect: ['STATED ministry | : | the road is open.'],
  },
  {
    rule: 'transcript: a thing before a colon says nothing',
    text: 'Transport plan: the road is open.',
    tree: 'Transport_NN_compound_2 plan_NN_root_0 :_P_punct_7 the_DT_det_5 road_NN_nsubj_7 is_AUX_cop_7_be open_JJ_appos_2 ._P_punct_2',
    expect: [],
  },
  {
    rule: 'dateline: a place before the report is neither speaker nor said',
    text: 'NEW LUND: It rained, Oslo said.',
    tree: 'NEW_NNP_compound_2 LUND_NNP_nsubj_8 :_P_punct_2 It_PRP_nsubj_5 rained_VBD_ccomp_8_rain ,_P_punct_5 Oslo_NNP_nsubj_8 said_VBD_root_0_say ._P_punct_8',
    expect: ['STATED Oslo | said | It rained'],
  },
]);
