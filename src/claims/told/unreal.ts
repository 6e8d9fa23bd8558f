// Speech acts that the grammar tells as possible only: "if he claims it", "a chance to deny it", "would call for it".
import { isRel } from '../../core/tree';
import type { Lexicon } from '../lexicon';
import { isInfinitive, lower, type View } from '../view';

/** "the first to deny it": who is first has done it. */
const isFirst = (view: View, noun: number, { negations }: Lexicon): boolean =>
  [noun, ...view.tree.find(noun, 'amod', 'det', 'nummod')].some((i) => negations.ranked.has(lower(view.tokens[i])));

/** No act took place: it stands in a condition, or as an infinitive that describes a noun ("the right to claim it"). */
export function isUnreal(view: View, at: number, lexicon: Lexicon): boolean {
  const { tree, tokens } = view;
  const token = tokens[at];
  if (tree.find(at, 'mark').some((i) => lexicon.negations.supposed.has(lower(tokens[i])))) return true;
  return isInfinitive(view, at) && isRel(token, 'acl', 'csubj') && !isFirst(view, token?.head ?? -1, lexicon);
}

/** Nobody says that it took place: an infinitive, a bare verb, or one with a modal ("to deny", "will ask"). */
export function isOpen(view: View, at: number, { negations }: Lexicon): boolean {
  const modal = view.tree.find(at, 'aux').some((i) => negations.modals.has(lower(view.tokens[i])));
  return (
    modal ||
    isInfinitive(view, at) ||
    (view.tokens[at]?.xpos === 'VB' && !isRel(view.tokens[at], 'root') && view.tree.find(at, 'nsubj').length === 0)
  );
}

/** "troops seeking to advance": a participle that only tells which ones are meant. */
export const isAside = (view: View, at: number): boolean =>
  view.tokens[at]?.xpos === 'VBG' && view.tokens[at]?.deprel === 'acl' && view.tokens[at - 1]?.form !== ',';
