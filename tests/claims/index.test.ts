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
      'Oslo_NNP_nsubj_2 said_VBD_root_0_say the_DT_det_4 reports_NNS_nsubj_6_report are_AUX_cop_6_be false_JJ_ccomp_2 ._P_punct_2',
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
    rule: 'direct: a negation inside the quotation does not undo the saying',
    text: '“We never agreed,” Berg said.',
    trees: [
      '“_P_punct_4 We_PRP_nsubj_4 never_RB_advmod_4 agreed_VBD_ccomp_8_agree ,_P_punct_4 ”_P_punct_4 Berg_NNP_nsubj_8 said_VBD_root_0_say ._P_punct_8',
    ],
    means: { We: '' },
    expect: ['STATED Berg | said | “We never agreed,”'],
  },
  {
    rule: 'direct: a quotation in the middle of a clause is a part of it',
    text: 'Berg said the “old road” was shut.',
    trees: [
      'Berg_NNP_nsubj_2 said_VBD_root_0_say the_DT_det_6 “_P_punct_6 old_JJ_amod_6 road_NN_nsubj_9 ”_P_punct_6 was_AUX_cop_9_be shut_JJ_ccomp_2 ._P_punct_2',
    ],
    expect: ['STATED Berg | said | the “old road” was shut'],
  },
  {
    rule: 'continue: the main cue goes on, not the one that goes with it',
    text: '“We agree,” said Berg, stressing that it rained. “It is a good plan.”',
    trees: [
      '“_P_punct_3 We_PRP_nsubj_3 agree_VBP_ccomp_6 ,_P_punct_3 ”_P_punct_3 said_VBD_root_0_say Berg_NNP_nsubj_6 ,_P_punct_9 stressing_VBG_advcl_6_stress that_SC_mark_12 it_PRP_nsubj_12 rained_VBD_ccomp_9_rain ._P_punct_6',
      '“_P_punct_6 It_PRP_nsubj_6 is_AUX_cop_6_be a_DT_det_6 good_JJ_amod_6 plan_NN_root_0 ._P_punct_6 ”_P_punct_6',
    ],
    means: { We: '' },
    expect: ['STATED Berg | said | “We agree,” … “It is a good plan.”', 'STATED Berg | stressing | that it rained'],
  },
  {
    rule: 'pieces: the attribution stands inside the clause',
    text: 'In Bonn, Oslo said, it rained.',
    trees: [
      'In_IN_case_2 Bonn_NNP_obl_8 ,_P_punct_2 Oslo_NNP_nsubj_5 said_VBD_root_0_say ,_P_punct_8 it_PRP_nsubj_8 rained_VBD_ccomp_5_rain ._P_punct_5',
    ],
    expect: ['STATED Oslo | said | In Bonn … it rained'],
  },
  {
    rule: 'pieces: without a comma behind the attribution the day is that of the saying',
    text: 'On Monday, Oslo said it rained.',
    trees: [
      'On_IN_case_2 Monday_NNP_obl_7 ,_P_punct_2 Oslo_NNP_nsubj_5 said_VBD_root_0_say it_PRP_nsubj_7 rained_VBD_ccomp_5_rain ._P_punct_5',
    ],
    expect: ['STATED Oslo | said | it rained'],
  },
  {
    rule: 'pieces: the relative word in front says nothing',
    text: 'It shut a road which Oslo said was wet.',
    trees: [
      'It_PRP_nsubj_2 shut_VBD_root_0_shut a_DT_det_4 road_NN_obj_2 which_WDT_nsubj_9 Oslo_NNP_nsubj_7 said_VBD_acl:relcl_4_say was_AUX_cop_9_be wet_JJ_ccomp_7 ._P_punct_2',
    ],
    expect: ['STATED Oslo | said | was wet'],
  },
  {
    rule: 'pieces: a clause behind a trailing attribution',
    text: 'It was late, Oslo said, because it rained.',
    trees: [
      'It_PRP_nsubj_3 was_AUX_cop_3_be late_JJ_ccomp_6 ,_P_punct_3 Oslo_NNP_nsubj_6 said_VBD_root_0_say ,_P_punct_10 because_SC_mark_10 it_PRP_nsubj_10 rained_VBD_advcl_6_rain ._P_punct_6',
    ],
    expect: ['STATED Oslo | said | It was late … because it rained'],
  },
  {
    rule: 'pieces: a second clause with a subject is told as well',
    text: 'Oslo said it rained and the road was wet.',
    trees: [
      'Oslo_NNP_nsubj_2 said_VBD_root_0_say it_PRP_nsubj_4 rained_VBD_ccomp_2_rain and_CC_cc_9 the_DT_det_7 road_NN_nsubj_9 was_AUX_cop_9_be wet_JJ_conj_2 ._P_punct_2',
    ],
    expect: ['STATED Oslo | said | it rained and the road was wet'],
  },
  {
    rule: 'sources: verbs that share a subject share its form',
    text: 'Oslo said Bonn would pay and denied that it rained.',
    trees: [
      'Oslo_NNP_nsubj_2 said_VBD_root_0_say Bonn_NNP_nsubj_5 would_AUX_aux_5 pay_VB_ccomp_2 and_CC_cc_7 denied_VBD_conj_5_deny that_SC_mark_10 it_PRP_nsubj_10 rained_VBD_ccomp_7_rain ._P_punct_2',
    ],
    expect: ['STATED Oslo | said | Bonn would pay', 'DENIED Oslo | denied | that it rained'],
  },
  {
    rule: 'sources: behind a comma a participle goes with the subject',
    text: 'Oslo wrote a letter, urging Bonn to pay.',
    trees: [
      'Oslo_NNP_nsubj_2 wrote_VBD_root_0_write a_DT_det_4 letter_NN_obj_2 ,_P_punct_6 urging_VBG_acl_4_urge Bonn_NNP_obj_6 to_TO_mark_9 pay_VB_xcomp_6 ._P_punct_2',
    ],
    expect: ['DEMANDED Oslo | urging | Bonn to pay'],
  },
  {
    rule: 'cues: a preposition of another noun belongs to no cue',
    text: 'Oslo called for a ban on cars.',
    trees: [
      'Oslo_NNP_nsubj_2 called_VBD_root_0_call for_IN_case_5 a_DT_det_5 ban_NN_obl_2 on_IN_case_7 cars_NNS_nmod_5 ._P_punct_2',
    ],
    expect: ['DEMANDED Oslo | called for | a ban on cars'],
  },
  {
    rule: 'predicates: what hangs on the object is said of it',
    text: 'Oslo called the charges unfounded.',
    trees: [
      'Oslo_NNP_nsubj_2 called_VBD_root_0_call the_DT_det_4 charges_NNS_obj_2_charge unfounded_JJ_amod_4 ._P_punct_2',
    ],
    expect: ['DENIED Oslo | called | the charges unfounded'],
  },
  {
    rule: 'phrases: in the middle of a relative clause, only of that clause',
    text: 'Bonn shut a road which, according to Oslo, was wet.',
    trees: [
      'Bonn_NNP_nsubj_2 shut_VBD_root_0_shut a_DT_det_4 road_NN_obj_2 which_WDT_nsubj_12 ,_P_punct_9 according_IN_case_9 to_IN_fixed_7 Oslo_NNP_obl_12 ,_P_punct_9 was_AUX_cop_12_be wet_JJ_acl:relcl_4 ._P_punct_2',
    ],
    expect: ['STATED Oslo | according to | which … was wet'],
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

describe('[claims] what stands for the speaker', () => {
  it('is the relative pronoun where there is one, and means the noun before', () => {
    const text = 'Bonn met Berg, who said it rained.';
    const tree =
      'Bonn_NNP_nsubj_2 met_VBD_root_0_meet Berg_NNP_obj_2 ,_P_punct_6 who_WP_nsubj_6 said_VBD_acl:relcl_3_say it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_2';
    const [claim] = claimsOf(documentOf(text, [tree], { who: '' }));
    expect([claim?.speaker, claim?.source?.map(({ start, end }) => text.slice(start, end))]).toEqual(['Berg', ['who']]);
  });

  it('is a name with its title, apposition and relative clause', () => {
    const text = 'Berg, a teacher who lost, said it rained.';
    const tree =
      'Berg_NNP_nsubj_8 ,_P_punct_4 a_DT_det_4 teacher_NN_appos_1 who_WP_nsubj_6 lost_VBD_acl:relcl_4_lose ,_P_punct_1 said_VBD_root_0_say it_PRP_nsubj_10 rained_VBD_ccomp_8_rain ._P_punct_8';
    const [claim] = claimsOf(documentOf(text, [tree]));
    expect(claim?.source?.map(({ start, end }) => text.slice(start, end))).toEqual(['Berg, a teacher who lost']);
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
