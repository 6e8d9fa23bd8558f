// Cues that are negated, by a word of their own, of their subject or of their object: "did not say", "nobody said", "said nothing".
import { isRel } from '../../core/tree';
import type { Lexicon } from '../lexicon';
import { lower, type View } from '../view';

/** "did not say", "no one said", "nor did he say"; not `"It is not so," he said`. */
export function isNegated(view: View, at: number, { negations }: Lexicon): boolean {
  const { tree } = view;
  const negates = (word: string): boolean => negations.negators.has(word) && !negations.nouns.has(word);
  const own = tree.children(at).filter((i) => i < at);
  const ofSubject = tree.find(at, 'nsubj').flatMap((i) => (i < at ? tree.find(i, 'det', 'advmod', 'cc') : []));
  return (
    [...own, ...ofSubject].some(
      (i) => negates(lower(view.tokens[i])) || (lower(view.tokens[i]) === 'no' && isRel(view.tokens[i], 'det')),
    ) || [1, 2].some((back) => negations.adverbs.has(lower(view.tokens[at - back])))
  );
}

/** "made no promise", "promised nothing" */
export const isOfNothing = ({ tree, tokens }: View, at: number, last: number): boolean =>
  (last > at && tree.find(last, 'det').some((i) => lower(tokens[i]) === 'no')) ||
  tree.find(at, 'obj').some((i) => i > at && lower(tokens[i]) === 'nothing');
