// Which words stand for the speaker at the cue.
import { claimsOf, documentOf } from './build';

const source = (text: string, tree: string): string =>
  claimsOf(documentOf(text, [tree])).flatMap((claim) =>
    (claim.source ?? []).map(({ start, end }) => text.slice(start, end)),
  )[0] ?? '';

test.each([
  [
    'a participle without a comma tells which ones',
    'Judges hearing cases said it rained.',
    'Judges_NNS_nsubj_4 hearing_VBG_acl_1_hear cases_NNS_obj_2 said_VBD_root_0_say it_PRP_nsubj_6 rained_VBD_ccomp_4_rain ._P_punct_4',
    'Judges hearing cases',
  ],
  [
    'a participle behind a comma only adds',
    'Berg, wearing red, said it rained.',
    'Berg_NNP_nsubj_6 ,_P_punct_3 wearing_VBG_acl_1_wear red_NN_obj_3 ,_P_punct_1 said_VBD_root_0_say it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_6',
    'Berg',
  ],
  [
    'a description before the name that was read as a second subject',
    'A lawyer for Oslo, Anna Berg, said it rained.',
    'A_DT_det_2 lawyer_NN_nsubj_9 for_IN_case_4 Oslo_NNP_nmod_2 ,_P_punct_6 Anna_NNP_nsubj_9 Berg_NNP_flat_6 ,_P_punct_2 said_VBD_root_0_say it_PRP_nsubj_11 rained_VBD_ccomp_9_rain ._P_punct_9',
    'A lawyer for Oslo, Anna Berg',
  ],
  [
    'a clause before the name is no description',
    'Asked for news, Berg said it rained.',
    'Asked_VBN_advcl_6_ask for_IN_case_3 news_NN_obl_1 ,_P_punct_1 Berg_NNP_nsubj_6 said_VBD_root_0_say it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_6',
    'Berg',
  ],
  [
    'a bracket that opens closes',
    'Anna Berg (Oslo) said it rained.',
    'Anna_NNP_nsubj_6 Berg_NNP_flat_1 (_P_punct_4 Oslo_NNP_appos_1 )_P_punct_4 said_VBD_root_0_say it_PRP_nsubj_8 rained_VBD_ccomp_6_rain ._P_punct_6',
    'Anna Berg (Oslo)',
  ],
])('[claims/sources] %s', (_rule, text, tree, expected) => {
  expect(source(text, tree)).toBe(expected);
});
