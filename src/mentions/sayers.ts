// Who says something though the noun alone makes no mention: texts ("the report says"), shares ("63 percent said"), sources ("a source said").
import type { EntityType } from '../core/model';
import { isPlural, isRel } from '../core/tree';
import { lower, type Range, type Sheet } from './sheet';

/** "No poll shows", "any report that" are none. */
const EMPTY = /^(no|any|what|which|whatever|whichever|neither)$/;

const lemmaAt = ({ sentence: { tokens } }: Sheet, i: number): string => tokens[i]?.lemma.toLowerCase() ?? '';

/** A verb or adjective that says something: "says", "is clear". */
function isCue(sheet: Sheet, i: number): boolean {
  const { verbs, adjectives } = sheet.know.saying;
  const token = sheet.sentence.tokens[i];
  return (token?.upos === 'ADJ' && adjectives.has(lower(sheet, i))) || verbs.has(lemmaAt(sheet, i));
}

const hasSubject = ({ tree }: Sheet, i: number): boolean => tree.find(i, 'nsubj').length > 0;

/** "The report came out and said", "went on to say": the verb, or one below it that has no subject of its own. */
const saysAt = (sheet: Sheet, verb: number): boolean =>
  isCue(sheet, verb) ||
  sheet.tree.find(verb, 'conj', 'xcomp', 'advcl').some((at) => isCue(sheet, at) && !hasSubject(sheet, at));

const hasCase = (sheet: Sheet, i: number, words: RegExp): boolean =>
  sheet.tree.find(i, 'case').some((at) => words.test(lower(sheet, at)));

/** "Poll: Voters stay home": the noun and a colon open the line. */
const isLabel = (sheet: Sheet, i: number): boolean =>
  i < 4 && lower(sheet, i + 1) === ':' && sheet.know.nominals.sayers.issued.includes(lemmaAt(sheet, i));

/** True where the noun may be an end of a claim: subject or agent of a cue, "according to the poll", "the report's claim". */
export function speaks(sheet: Sheet, i: number): boolean {
  const token = sheet.sentence.tokens[i];
  if (!token) return false;
  if (isRel(token, 'nsubj') && token.deprel !== 'nsubj:pass' && saysAt(sheet, token.head)) return true;
  if (isRel(token, 'obl', 'nmod') && hasCase(sheet, i, /^by$/) && isCue(sheet, token.head)) return true;
  if (token.deprel === 'nmod:poss' && sheet.know.saying.nouns.has(lemmaAt(sheet, token.head))) return true;
  return hasCase(sheet, i, /^(according|per)$/) || isLabel(sheet, i);
}

/** "Judge rejects plea": a headline goes without articles. Not "Envoy Ada Berg said", "Poet and critic Ada Berg said". */
export function saysOutright(sheet: Sheet, i: number, { last }: Range): boolean {
  const { sentence, tree } = sheet;
  const token = sentence.tokens[i];
  if (!isRel(token, 'nsubj') || !/^(VERB|AUX|ADV)$/.test(sentence.tokens[last + 1]?.upos ?? '')) return false;
  return tree.find(i, 'conj', 'appos', 'flat').length === 0 && saysAt(sheet, token?.head ?? -1);
}

/** "Those close to the talks": alone it points to others; "those who doubt it" are anybody. */
function isDescribed({ tree, sentence: { tokens } }: Sheet, i: number): boolean {
  return tree.find(i, 'amod', 'acl', 'nmod').some((at) => tokens[at]?.deprel !== 'acl:relcl');
}

/** What a word that speaks stands for; null for what is none of data/nominals.json, `sayers`. */
export function sayerAt(sheet: Sheet, i: number): EntityType | null {
  const { sayers } = sheet.know.nominals;
  const token = sheet.sentence.tokens[i];
  const [lemma, form] = [lemmaAt(sheet, i), lower(sheet, i)];
  const before = sheet.tree.find(i, 'det').map((at) => lower(sheet, at));
  if (!token || before.some((word) => EMPTY.test(word)) || !speaks(sheet, i)) return null;
  if (token.upos === 'NOUN' && (sayers.issued.includes(lemma) || sayers.recorded.includes(lemma))) return 'Outlet';
  if (token.upos === 'NOUN' && sayers.sources.includes(lemma)) return isPlural(token) ? 'Group' : 'Person';
  if (sayers.several.includes(form)) return 'Group';
  if (sayers.pointing.includes(form)) return isDescribed(sheet, i) ? 'Group' : null;
  const one = sayers.one.includes(form) && !sheet.tree.find(i, 'acl').some((at) => at > i);
  return one ? 'Person' : null;
}
