// The words that stand for a speaker: a noun phrase with title and apposition, or the relative pronoun behind it.
import type { Span, Token } from '../../core/model';
import { isRel } from '../../core/tree';
import { isDayAt } from '../told/when';
import { isNominal, lower, spanBetween, type View } from '../view';
import { RELATIVE } from './subjects';
import { closed, withTitle } from './titled';

/** The head words of the speakers (several in "Oslo and Bonn said") and the span that stands for them at the cue. */
export interface Source {
  readonly heads: readonly number[];
  readonly span: Span;
  /** The noun phrase; wider than `span` where that is a relative pronoun: "the mayor" of "who". */
  readonly phrase: Span;
  readonly first: number;
  readonly last: number;
}

/** "Judges handling the case", "a study released by the bank": no comma before the participle. */
function isRestrictive({ tokens, tree }: View, i: number): boolean {
  const first = tree.subtree(i)[0] ?? i;
  const isParted = [first, first - 1].some((at) => tokens[at]?.upos === 'PUNCT');
  return tokens[i]?.deprel === 'acl' && /^VB[GND]$/.test(tokens[i]?.xpos ?? '') && !isParted;
}

/** Clauses, and what the parser hung there by mistake, are no part of what names a speaker; what tells which one is meant is. */
const isClause = (view: View, token: Token): boolean =>
  isRel(token, 'acl', 'parataxis', 'advcl', 'ccomp', 'discourse', 'punct', 'dep') &&
  token.deprel !== 'acl:relcl' &&
  !isRestrictive(view, view.tokens.indexOf(token));

/** First and last of the words around a head that a verb outside parts from no other: a name is in one piece. */
function together(view: View, head: number, words: readonly number[]): readonly [number, number] {
  const inside = new Set(words);
  const open = (i: number): boolean => inside.has(i) || !/^(VERB|AUX)$/.test(view.tokens[i]?.upos ?? 'VERB');
  let [first, last] = [head, head];
  for (let i = head; i >= (words[0] ?? head) && open(i); i--) if (inside.has(i)) first = i;
  for (let i = head; i <= (words.at(-1) ?? head) && open(i); i++) if (inside.has(i)) last = i;
  return [first, last];
}

/** "The army on Monday said": the day is that of the saying. */
function beforeDay(view: View, head: number, last: number): number {
  if (!isDayAt(view, last) || last <= head) return last;
  const end = lower(view.tokens[last - 1]) === 'on' ? last - 2 : last - 1;
  return end >= head ? end : last;
}

/** The noun phrase around a head, with title, apposition and relative clause: "Anna Berg, the mayor of Lund, who lost,". */
export function sourceAt(view: View, head: number, not = -1): Source | null {
  const skip = (token: Token): boolean =>
    isClause(view, token) || (isRel(token, 'case', 'mark') && token.head === head);
  let [first, last] = together(view, head, view.tree.subtree(head, skip));
  if (not >= 0 && first <= not && not <= last) [first, last] = not < head ? [not + 1, last] : [first, not - 1];
  if (lower(view.tokens[first]) === 'by') first++;
  first = withTitle(view, head, first);
  last = beforeDay(view, head, closed(view, first, last));
  const span = spanBetween(view, first, last);
  if (!span) return null;
  const apposed = view.tree.find(head, 'appos')[0] ?? view.tokens.length;
  const conjuncts = view.tree
    .find(head, 'conj')
    .filter((i) => isNominal(view.tokens[i]) && i <= last && i < apposed && !isOfOne(view, head, i));
  return { heads: [head, ...conjuncts], span, phrase: span, first, last };
}

/** "Anna Berg, an engineer and former mayor": one person; "Berg & Sons": one firm. */
function isOfOne(view: View, head: number, conjunct: number): boolean {
  return view.tokens
    .slice(head, conjunct)
    .some(({ form }, k) => form === '&' || (form === ',' && /^(a|an|the)$/.test(lower(view.tokens[head + k + 1]))));
}

/** "the mayor, who said": the relative pronoun of a verb, or of the one it is joined to. */
function relativeOf(view: View, verb: number): number | null {
  const { tree, tokens } = view;
  const found = tree.find(verb, 'nsubj').find((i) => RELATIVE.test(tokens[i]?.xpos ?? ''));
  if (found !== undefined) return found;
  const head = tokens[verb]?.head ?? -1;
  return isRel(tokens[verb], 'conj') && head < verb && tree.find(verb, 'nsubj').length === 0
    ? relativeOf(view, head)
    : null;
}

/** Behind a relative pronoun that pronoun is what stands for the speaker, as "he" would. */
export function sourceOf(view: View, verb: number, head: number): Source | null {
  const source = sourceAt(view, head, verb);
  const relative = relativeOf(view, verb);
  const span = relative === null || relative <= head ? null : spanBetween(view, relative, relative);
  return source && span && relative !== null ? { ...source, span, first: relative, last: relative } : source;
}
