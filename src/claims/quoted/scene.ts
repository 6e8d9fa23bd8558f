// An article as the search for speakers of quotations sees it, and where a quotation stands in it.
import type { Span, Token } from '../../core/model';
import type { Speech } from '../draft';
import type { Entry } from '../lexicon';
import type { View } from '../view';
import type { Quote } from './quotes';

export interface Scene {
  readonly text: string;
  readonly views: readonly View[];
  /** By sentence. */
  readonly speeches: readonly (readonly Speech[])[];
  /** What a verb says that no list names; null where none may. */
  readonly saying: Entry | null;
}

/** A quotation with the speech it belongs to; null where no cue stands beside it. */
export interface Tied {
  readonly quote: Quote;
  readonly speech: Speech | null;
}

/** The words of a sentence between two offsets. */
export const wordsBetween = (view: View, from: number, to: number): readonly Token[] =>
  view.tokens.filter((token) => token.start >= from && token.end <= to);

/** The last sign before a quotation. */
export const leadOf = ({ text }: Pick<Scene, 'text'>, quote: Span): string =>
  text
    .slice(Math.max(0, quote.start - 4), quote.start)
    .trimEnd()
    .slice(-1);

/** Whether no word of its sentence stands before a quotation. */
export function startsSentence(scene: Scene, at: number, quote: Span): boolean {
  const start = scene.views[at]?.sentence.start ?? 0;
  return !/[\p{L}\p{N}]/u.test(scene.text.slice(start, quote.start));
}
