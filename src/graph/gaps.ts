// What stands between sentences: with it, the text of an article can be made again of its sentences, letter by letter.
import type { Sentence } from '../core/model';

/** What mostly stands between two sentences; nothing stands before the first and after the last. */
const usual = (at: number, count: number): string => (at === 0 || at === count ? '' : ' ');

/** Where they begin and end in the text, in their order. */
type Stretch = Pick<Sentence, 'start' | 'end'>;

/** By place, the gaps that are not the usual ones, as JSON: `[[0,"\n"],[4,"\n\n"]]`; null where all are usual. One string, since lists of a graph keep no order. */
export function gapsOf({
  text,
  sentences,
}: {
  readonly text: string;
  readonly sentences: readonly Stretch[];
}): string | null {
  const ends = [...sentences, { start: text.length, end: text.length }];
  const gaps = ends.map(({ start }, i): readonly [number, string] => [i, text.slice(ends[i - 1]?.end ?? 0, start)]);
  const unusual = gaps.filter(([at, gap]) => gap !== usual(at, sentences.length));
  return unusual.length === 0 ? null : JSON.stringify(unusual);
}

const isGap = (one: unknown): one is readonly [number, string] =>
  Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'string';

/** The text again. @param sentences texts, in their order @param gaps as gapsOf() gives them */
export function textFrom(sentences: readonly string[], gaps: string | null): string {
  const parsed: unknown = gaps === null ? [] : JSON.parse(gaps);
  const unusual = new Map(Array.isArray(parsed) ? parsed.filter(isGap) : []);
  const gapAt = (at: number): string => unusual.get(at) ?? usual(at, sentences.length);
  return sentences.map((sentence, i) => gapAt(i) + sentence).join('') + gapAt(sentences.length);
}
