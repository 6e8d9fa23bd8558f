// The claims stage on hand-made trees: who says what, with which stance.
import { claimsOf, documentOf, show } from './build';

interface Row {
  readonly rule: string;
  readonly text: string;
  readonly trees: readonly string[];
  readonly means?: Readonly<Record<string, string>>;
  readonly expect: readonly string[];
}

const rows: readonly Row[] = [
  {
    rule: 'reported: a clause with its conjunction',
    text: 'Oslo said that Bonn agreed.',
    trees: [
      'Oslo_NNP_nsubj_2 said_VBD_root_0_say that_SC_mark_5 Bonn_NNP_nsubj_5 agreed_VBD_ccomp_2_agree ._P_punct_2',
    ],
    expect: ['STATED Oslo | said | that Bonn agreed'],
  },
  {
    rule: 'reported: two speakers make two claims',
    text: 'Oslo and Bonn said it rained.',
    trees: [
      'Oslo_NNP_nsubj_4 and_CC_cc_3 Bonn_NNP_conj_1 said_VBD_root_0_say it_PRP_nsubj_6 rained_VBD_ccomp_4_rain ._P_punct_4',
    ],
    expect: ['STATED Oslo | said | it rained', 'STATED Bonn | said | it rained'],
  },
  {
    rule: 'reported: who quotes and who is quoted make one claim each',
    text: 'Reuters quoted Oslo as saying it rained.',
    trees: [
      'Reuters_NNP_nsubj_2 quoted_VBD_root_0_quote Oslo_NNP_obj_2 as_SC_mark_5 saying_VBG_advcl_2_say it_PRP_nsubj_7 rained_VBD_ccomp_5_rain ._P_punct_2',
    ],
    expect: ['STATED Reuters | quoted | it rained', 'STATED Oslo | saying | it rained'],
  },
  {
    rule: 'reported: the agent of a passive speaks, its subject is condemned',
    text: 'The raid was condemned by Oslo.',
    trees: [
      'The_DT_det_2 raid_NN_nsubj:pass_4 was_AUX_aux:pass_4_be condemned_VBN_root_0_condemn by_IN_case_6 Oslo_NNP_obl:agent_4 ._P_punct_4',
    ],
    expect: ['CONDEMNED Oslo | was condemned | The raid'],
  },
  {
    rule: 'reported: nobody speaks in a passive without an agent',
    text: 'Oslo was accused of fraud.',
    trees: [
      'Oslo_NNP_nsubj:pass_3 was_AUX_aux:pass_3_be accused_VBN_root_0_accuse of_IN_case_5 fraud_NN_obl_3 ._P_punct_3',
    ],
    expect: [],
  },
  {
    rule: 'reported: whom one urges is part of what one urges',
    text: 'Oslo urged Bonn to pay.',
    trees: ['Oslo_NNP_nsubj_2 urged_VBD_root_0_urge Bonn_NNP_obj_2 to_TO_mark_5 pay_VB_xcomp_2 ._P_punct_2'],
    expect: ['DEMANDED Oslo | urged | Bonn to pay'],
  },
  {
    rule: 'reported: the governing preposition belongs to the cue',
    text: 'Oslo has admitted to lying.',
    trees: [
      'Oslo_NNP_nsubj_3 has_AUX_aux_3_have admitted_VBN_root_0_admit to_IN_mark_5 lying_VBG_advcl_3_lie ._P_punct_3',
    ],
    expect: ['ADMITTED Oslo | has admitted to | lying'],
  },
  {
    rule: 'around: a clause before its attribution',
    text: 'Bonn agreed, Oslo said.',
    trees: ['Bonn_NNP_nsubj_2 agreed_VBD_ccomp_5_concede ,_P_punct_5 Oslo_NNP_nsubj_5 said_VBD_root_0_say ._P_punct_5'],
    expect: ['STATED Oslo | said | Bonn agreed'],
  },
  {
    rule: 'phrases: according to somebody',
    text: 'According to Reuters, Bonn paid.',
    trees: [
      'According_IN_case_3 to_IN_fixed_1 Reuters_NNP_obl_6 ,_P_punct_6 Bonn_NNP_nsubj_6 paid_VBD_root_0_pay ._P_punct_6',
    ],
    expect: ['STATED Reuters | According to | Bonn paid'],
  },
  {
    rule: 'stance: a denial by what is said',
    text: 'Oslo said the reports are false.',
    trees: [
      'Oslo_NNP_nsubj_2 said_VBD_root_0_say the_DT_det_4 reports_NNS_nsubj_6 are_AUX_cop_6_be false_JJ_ccomp_2 ._P_punct_2',
    ],
    expect: ['DENIED Oslo | said | the reports are false'],
  },
  {
    rule: 'stance: who did not deny has claimed nothing',
    text: 'Oslo did not deny that it rained.',
    trees: [
      'Oslo_NNP_nsubj_4 did_AUX_aux_4_do not_NOT_advmod_4 deny_VB_root_0 that_SC_mark_7 it_PRP_nsubj_7 rained_VBD_ccomp_4_rain ._P_punct_4',
    ],
    expect: [],
  },
  {
    rule: 'stance: who refused to confirm has claimed nothing',
    text: 'Oslo refused to confirm that it rained.',
    trees: [
      'Oslo_NNP_nsubj_2 refused_VBD_root_0_refuse to_TO_mark_4 confirm_VB_xcomp_2 that_SC_mark_7 it_PRP_nsubj_7 rained_VBD_ccomp_4_rain ._P_punct_2',
    ],
    expect: [],
  },
  {
    rule: 'stance: not to believe is to deny',
    text: 'Oslo does not believe that it rained.',
    trees: [
      'Oslo_NNP_nsubj_4 does_AUX_aux_4_do not_NOT_advmod_4 believe_VB_root_0 that_SC_mark_7 it_PRP_nsubj_7 rained_VBD_ccomp_4_rain ._P_punct_4',
    ],
    expect: ['DENIED Oslo | does not believe | that it rained'],
  },
  {
    rule: 'direct: the speaker behind the quotation',
    text: '“We agree,” said Berg.',
    trees: [
      '“_P_punct_3 We_PRP_nsubj_3 agree_VBP_ccomp_6 ,_P_punct_3 ”_P_punct_3 said_VBD_root_0_say Berg_NNP_nsubj_6 ._P_punct_6',
    ],
    means: { We: '' },
    expect: ['STATED Berg | said | “We agree,”'],
  },
  {
    rule: 'continue: what goes on without a cue belongs to the same claim',
    text: '“We agree,” said Berg. “It is a good plan.”',
    trees: [
      '“_P_punct_3 We_PRP_nsubj_3 agree_VBP_ccomp_6 ,_P_punct_3 ”_P_punct_3 said_VBD_root_0_say Berg_NNP_nsubj_6 ._P_punct_6',
      '“_P_punct_6 It_PRP_nsubj_6 is_AUX_cop_6_be a_DT_det_6 good_JJ_amod_6 plan_NN_root_0 ._P_punct_6 ”_P_punct_6',
    ],
    means: { We: '' },
    expect: ['STATED Berg | said | “We agree,” … “It is a good plan.”'],
  },
  {
    rule: 'continue: a word in marks goes on with nothing',
    text: 'Berg said it rained. The “plan” failed.',
    trees: [
      'Berg_NNP_nsubj_2 said_VBD_root_0_say it_PRP_nsubj_4 rained_VBD_ccomp_2_rain ._P_punct_2',
      'The_DT_det_3 “_P_punct_3 plan_NN_nsubj_5 ”_P_punct_3 failed_VBD_root_0_fail ._P_punct_5',
    ],
    expect: ['STATED Berg | said | it rained'],
  },
  {
    rule: 'speakers: "we" in a quotation is whoever says it',
    text: '“We urge Bonn to pay,” Berg said.',
    trees: [
      '“_P_punct_3 We_PRP_nsubj_3 urge_VBP_ccomp_10 Bonn_NNP_obj_3 to_TO_mark_6 pay_VB_xcomp_3 ,_P_punct_3 ”_P_punct_3 Berg_NNP_nsubj_10 said_VBD_root_0_say ._P_punct_10',
    ],
    means: { We: '' },
    expect: ['DEMANDED Berg | urge | Bonn to pay', 'STATED Berg | said | “We urge Bonn to pay,”'],
  },
  {
    rule: 'speakers: nobody known, no claim',
    text: 'Oslo said it rained.',
    trees: ['Oslo_NNP_nsubj_2 said_VBD_root_0_say it_PRP_nsubj_4 rained_VBD_ccomp_2_rain ._P_punct_2'],
    means: { Oslo: '' },
    expect: [],
  },
];

describe('[claims] reads', () => {
  it.each(rows)('$rule', ({ text, trees, means = {}, expect: expected }) => {
    expect(claimsOf(documentOf(text, trees, means)).map((claim) => show(text, claim))).toEqual(expected);
  });
});

describe('[claims] a claim', () => {
  const text = '“We urge Bonn to pay,” Berg said.';
  const tree =
    '“_P_punct_3 We_PRP_nsubj_3 urge_VBP_ccomp_10 Bonn_NNP_obj_3 to_TO_mark_6 pay_VB_xcomp_3 ,_P_punct_3 ”_P_punct_3 Berg_NNP_nsubj_10 said_VBD_root_0_say ._P_punct_10';
  const [inner, outer] = claimsOf(documentOf(text, [tree], { We: '' }));

  it('inside another names it', () => {
    expect(inner?.inside).toBe(outer?.id);
    expect(outer?.inside).toBeNull();
  });

  it('is quoted where its content stands in marks', () => {
    expect([inner?.quoted, outer?.quoted]).toEqual([true, true]);
  });

  it('is about whom its content mentions, "we" resolved', () => {
    expect(outer?.about).toEqual(['Berg', 'Bonn']);
  });

  it('addresses whom it asks', () => {
    expect(inner?.addressee).toBe('Bonn');
  });

  it('cites its sentence and its rule', () => {
    expect(outer?.evidence).toMatchObject({ sentence: 0, start: 0, rule: 'claims/direct#stances#STATED/say' });
  });
});
