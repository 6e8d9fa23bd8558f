// What the words above a predicate say of it: "plans to", "failed to", "is accused of", "attempted to".
import { isRel, type Tree } from '../core/tree';
import type { Wording } from '../data/wording';
import { child, infinitive, isPast } from './forms';
import { isVerb, isWord, verbPhrase } from './words';

/** A mood in the making. */
export interface Draft {
  negated: boolean;
  planned: boolean;
  alleged: boolean;
  real: boolean;
  /** True where trying is doing: RelationFile.attempted. */
  readonly attempted: boolean;
}

export const draftOf = (attempted: boolean): Draft => ({
  negated: false,
  planned: false,
  alleged: false,
  real: true,
  attempted,
});

/** Takes over how certain another clause is, not whether it is denied. */
export function share(draft: Draft, from: Draft): void {
  if (from.planned) draft.planned = true;
  if (from.alleged) draft.alleged = true;
  if (!from.real) draft.real = false;
}

/** The verb alone, or with its particle: "hold off". */
const isHead = (tree: Tree, at: number, words: readonly string[]): boolean =>
  isWord(tree, at, words) || words.includes(verbPhrase(tree, at));

/** "continue the talks", "strengthen cooperation": it is there already. */
export const continues = (tree: Tree, at: number, wording: Wording): boolean =>
  isHead(tree, at, wording.continuingVerbs);

/** "attempted to retake", "the offensive to retake", where trying is doing. */
export const attempts = (tree: Tree, at: number, wording: Wording, draft: Draft): boolean =>
  draft.attempted && isWord(tree, at, wording.attempts);

/** What the governing verb or adjective says of its complement. */
export function govern(tree: Tree, at: number, wording: Wording, draft: Draft, complement: boolean): void {
  if (isHead(tree, at, wording.negatingVerbs)) draft.negated = !draft.negated;
  if (isWord(tree, at, wording.allegedVerbs)) draft.alleged = true;
  const plans = isVerb(tree.tokens[at])
    ? isHead(tree, at, wording.plannedVerbs)
    : isWord(tree, at, [...wording.plannedAdjectives, ...wording.plannedNouns]);
  if (plans && complement && !attempts(tree, at, wording, draft)) draft.planned = true;
}

/** "neither confirmed nor denied that": the complement is that of all the verbs before it. */
export function governAll(
  tree: Tree,
  verb: number,
  head: number,
  wording: Wording,
  draft: Draft,
  meant: boolean,
): void {
  govern(tree, head, wording, draft, meant);
  for (const other of tree.find(head, 'conj').filter((at) => at < verb && isVerb(tree.tokens[at]))) {
    const also = draftOf(draft.attempted);
    govern(tree, other, wording, also, meant);
    share(draft, also);
  }
}

/** "remains committed to visiting", "accused of visiting": a gerund with a preposition. */
export const isGoverned = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos === 'VBG' &&
  child(tree, at, ['of', 'for', 'from', 'with', 'to', 'on', 'at', 'about'], 'mark', 'case');

/** Prepositions after which a gerund is what is meant: "keen on", "committed to"; not "thanked for". */
export const isMeant = (tree: Tree, at: number): boolean =>
  child(tree, at, ['to', 'of', 'on', 'at', 'about'], 'mark', 'case');

/** "sent fighters to support them": the purpose of what was done. */
export const isFulfilled = (tree: Tree, at: number, head: number, wording: Wording): boolean =>
  infinitive(tree, at) && isWord(tree, head, wording.purposeVerbs) && isPast(tree, head, wording);

/** ", striking the town": a participle is as certain as the clause it hangs on. */
export const isParticiple = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos === 'VBG' && tree.find(at, 'mark', 'case', 'nsubj').length === 0;

/** "after he left", "since leaving": what happened before is taken for granted. */
export const isGiven = (tree: Tree, at: number, wording: Wording): boolean =>
  isRel(tree.tokens[at], 'advcl') &&
  child(tree, at, wording.temporalMarks, 'mark', 'case', 'advmod') &&
  (isPast(tree, at, wording) || tree.tokens[at]?.xpos === 'VBG');
