// Finds the few spans that touch a place among many, so that an article costs no more than its length.
import type { Span } from '../core/model';

/** Spans in cells of the text; a look-up sees only the cells that it touches. */
export interface Stretches<T> {
  /** What overlaps a span, in the order in which it was put in. */
  over(span: Span): readonly T[];
}

const CELL = 256;
const cellsOf = ({ start, end }: Span): readonly number[] => {
  const first = Math.floor(start / CELL);
  const count = Math.floor(Math.max(start, end - 1) / CELL) - first + 1;
  return Array.from({ length: count }, (_, k) => first + k);
};

/** @param spansOf the spans of an item; it is found by each of them */
export function stretches<T>(items: readonly T[], spansOf: (item: T) => readonly Span[]): Stretches<T> {
  const cells = new Map<number, Set<T>>();
  for (const item of items)
    for (const cell of spansOf(item).flatMap(cellsOf)) {
      const set = cells.get(cell);
      if (set) set.add(item);
      else cells.set(cell, new Set([item]));
    }
  const touches = (item: T, span: Span): boolean =>
    spansOf(item).some((own) => own.start < span.end && span.start < own.end);
  return {
    over: (span) => {
      const near = cellsOf(span).map((cell) => cells.get(cell) ?? []);
      return [...new Set(near.flatMap((set) => [...set]))].filter((item) => touches(item, span));
    },
  };
}
