// A sentence with its tree and small questions about its words.
import { firstWhere } from '../core/bisect';
import type { Sentence, Span, Token } from '../core/model';
import { isRel, type Tree, treeOf } from '../core/tree';

export interface View {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly tokens: readonly Token[];
}

export const viewOf = (sentence: Sentence): View => ({ sentence, tree: treeOf(sentence), tokens: sentence.tokens });

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(NOUN|PROPN|PRON)$/.test(token.upos) || (token.upos === 'NUM' && token.deprel !== 'nummod'));

/** Gerunds and participles without an auxiliary have no subject of their own: "warning Israel", "quoted by". */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  token !== undefined && /^(VBD|VBP|VBZ|MD)$/.test(token.xpos);

/** A finite verb, one with an auxiliary, or what a tagger took for a participle though no auxiliary helps it: "Oslo alleged". */
export function isMain(view: View, i: number): boolean {
  const token = view.tokens[i];
  if (isFiniteVerb(token) || view.tree.find(i, 'aux').length > 0) return true;
  return token?.xpos === 'VBN' && isRel(token, 'root', 'ccomp', 'parataxis', 'conj');
}

export const lower = (token: Token | undefined): string => token?.form.toLowerCase() ?? '';

export const lemmaOf = (token: Token | undefined): string => token?.lemma.toLowerCase() ?? '';

/** From token `first` to token `last`, both included, without punctuation at the ends; quotation marks stay. */
export function spanBetween(view: View, first: number, last: number): Span | null {
  let [from, to] = [first, last];
  while (from <= to && isEdge(view.tokens[from])) from++;
  while (to >= from && isEdge(view.tokens[to])) to--;
  const [a, b] = [view.tokens[from], view.tokens[to]];
  return a && b && from <= to ? { start: a.start, end: b.end } : null;
}

const isEdge = (token: Token | undefined): boolean =>
  token !== undefined && token.upos === 'PUNCT' && !/^["“”„«»‘’'`()[\]]/.test(token.form);

/** Index of the first token that starts at or after an offset; the count of tokens where none does. */
export function tokenAt(view: View, offset: number): number {
  const at = view.tokens.findIndex((token) => token.start >= offset);
  return at < 0 ? view.tokens.length : at;
}

/** First and last token of a subtree. */
export function edges(tree: Tree, i: number, skip?: (token: Token) => boolean): readonly [number, number] {
  const inside = tree.subtree(i, skip);
  return [inside[0] ?? i, inside.at(-1) ?? i];
}

/** The sentence in which an offset stands. */
export const sentenceOf = (views: readonly View[], offset: number): number =>
  Math.max(0, firstWhere(views, ({ sentence }) => sentence.start > offset) - 1);

/** "to leave". */
export const isInfinitive = (view: View, i: number): boolean => {
  const { tokens, tree } = view;
  return tree.children(i).some((c) => c < i && lower(tokens[c]) === 'to' && tokens[c]?.upos === 'PART');
};
