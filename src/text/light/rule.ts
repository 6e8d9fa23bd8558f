// What a rule of the tagger's second pass is, and what the rules share.
import type { Word } from '../tokens';
import type { Tag } from './tags';

export type Tags = Tag[];

export type Rule = (tags: Tags, i: number, words: readonly Word[]) => Tag | null;

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

export const inNounPhrase = (tag: Tag | undefined): boolean =>
  tag !== undefined &&
  (tag.upos === 'DET' || tag.upos === 'ADJ' || tag.xpos === 'PRP$' || tag.xpos === 'POS' || tag.upos === 'NUM');

/** The nearest tag to the left that is no adverb: "has not yet been" → been sees has. */
export const before = (tags: Tags, i: number): Tag | undefined => {
  let at = i - 1;
  while (at >= 0 && (tags[at]?.upos === 'ADV' || tags[at]?.xpos === 'RB')) at--;
  return tags[at];
};
