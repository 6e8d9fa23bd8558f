// What the form of a clause says by itself: to-infinitives, past tense, questions, and what never came to be.
import { isRel, type Tree } from '../core/tree';
import type { Wording } from '../data/wording';
import { isWord } from './words';

/** True where a dependent of one of these relations is one of these words. */
export const child = (tree: Tree, at: number, words: readonly string[], ...deprels: readonly string[]): boolean =>
  tree.find(at, ...deprels).some((i) => isWord(tree, i, words));

/** "to visit", but not "(admitted) to visiting". */
export const infinitive = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.xpos !== 'VBG' && child(tree, at, ['to'], 'mark', 'aux');

/** "would have attacked", "could have been killed". */
export const isUnreal = (tree: Tree, verb: number, wording: Wording): boolean =>
  child(tree, verb, ['have'], 'aux') && child(tree, verb, wording.unrealAuxiliaries, 'aux');

/** "attacked", "has attacked"; not "will have attacked". */
export function isPast(tree: Tree, verb: number, wording: Wording): boolean {
  const token = tree.tokens[verb];
  if (child(tree, verb, wording.futureAuxiliaries, 'aux') || infinitive(tree, verb)) return false;
  return token?.xpos === 'VBD' || (token?.xpos === 'VBN' && tree.find(verb, 'aux').length > 0);
}

/** "banned them from entering", "denied visas to enter", "a ban on Muslims entering". */
export function isBarred(tree: Tree, verb: number, wording: Wording): boolean {
  const barring = [verb, ...tree.ancestors(verb)].slice(1, 3).some((at) => isWord(tree, at, wording.barringVerbs));
  if (!barring) return false;
  if (tree.tokens[verb]?.xpos !== 'VBG') return infinitive(tree, verb);
  return child(tree, verb, ['from'], 'mark', 'case') || isRel(tree.tokens[verb], 'acl');
}

/** "Should they attack reporters?": a question says nothing but what its relative clauses tell. */
export function isAsked(tree: Tree, anchor: number): boolean {
  const end = tree.tokens.findLastIndex((token) => !/^["'”’)\]]+$/.test(token.form));
  const clauses = [anchor, ...tree.ancestors(anchor)].map((at) => tree.tokens[at]);
  return tree.tokens[end]?.form === '?' && !clauses.some((token) => isRel(token, 'acl:relcl'));
}
