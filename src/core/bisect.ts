// Looks up a place in a list that is in order, in few steps however long the list is.
import type { Sentence, Span } from './article';

/**
 * Index of the first item for which a condition holds, by bisection; the length of the list where it holds for none.
 * @param holds false for all items up to some place, true for all behind it
 */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Indexes of the sentences that a span touches. */
export function sentencesIn(sentences: readonly Sentence[], span: Span): readonly number[] {
  const found: number[] = [];
  for (let i = firstWhere(sentences, ({ end }) => end > span.start); (sentences[i]?.start ?? span.end) < span.end; i++)
    found.push(i);
  return found;
}
