// Small questions about a token and the words around it.
import type { Token } from '../core/model';
import type { Tree } from '../core/tree';

/** Lower-case lemma. */
export const lemmaOf = (tree: Tree, i: number): string => tree.tokens[i]?.lemma.toLowerCase() ?? '';
export const formOf = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? '';

/** True where the lemma or the form is one of these. */
export const isWord = (tree: Tree, i: number, words: readonly string[]): boolean =>
  words.includes(lemmaOf(tree, i)) || words.includes(formOf(tree, i));

export const hasChild = (tree: Tree, i: number, deprel: string, words: readonly string[]): boolean =>
  tree.find(i, deprel).some((child) => isWord(tree, child, words));

/** The prepositions of a phrase, "such as" as one; a genitive ending is none. */
export function casesOf(tree: Tree, i: number): readonly string[] {
  return tree
    .find(i, 'case')
    .filter((at) => tree.tokens[at]?.xpos !== 'POS')
    .map((at) => [at, ...tree.find(at, 'fixed')].map((word) => formOf(tree, word)).join(' '));
}

/** True where the phrase has one of these prepositions ("because of" is no "of"; "out of" said with two cases is either). */
export const hasCase = (tree: Tree, i: number, words: readonly string[]): boolean =>
  casesOf(tree, i).some((word) => words.includes(word));

export const isVerb = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX';

/** The token and those joined to it: "Putin and Lavrov". */
export function withConjuncts(tree: Tree, i: number): readonly number[] {
  return [i, ...tree.find(i, 'conj').flatMap((at) => withConjuncts(tree, at))];
}

/** True where the verb has this word as particle, adverb or result: "carry out", "shoot dead". */
export const hasParticle = (tree: Tree, verb: number, word: string): boolean =>
  tree.find(verb, 'compound:prt', 'advmod', 'xcomp').some((at) => formOf(tree, at) === word) ||
  (formOf(tree, verb + 1) === word && ['RB', 'RP', 'JJ'].includes(tree.tokens[verb + 1]?.xpos ?? ''));

/** A verb with its particle, "carry out"; else its lemma. */
export function verbPhrase(tree: Tree, i: number): string {
  const particle = tree.find(i, 'compound:prt')[0];
  return particle === undefined ? lemmaOf(tree, i) : `${lemmaOf(tree, i)} ${formOf(tree, particle)}`;
}
