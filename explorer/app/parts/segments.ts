// Cuts a text where spans begin and end, so that spans that overlap or nest can all be drawn.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment<T> {
  readonly text: string;
  /** Offset of its first letter in the text. */
  readonly start: number;
  /** The spans that cover it, in the order they were given. */
  readonly spans: readonly T[];
}

/** Segments that make up the text from `from` on, in order; spans beyond its ends are cut, empty ones left out. */
export function segments<T extends Stretch>(text: string, spans: readonly T[], from = 0): readonly Segment<T>[] {
  const end = from + text.length;
  const held = spans.filter((span) => span.end > span.start && span.end > from && span.start < end);
  const within = (at: number): number => Math.min(Math.max(at, from), end);
  const cuts = [...new Set([from, end, ...held.flatMap((span) => [within(span.start), within(span.end)])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const stop = cuts[i + 1] ?? end;
    return {
      text: text.slice(start - from, stop - from),
      start,
      spans: held.filter((span) => span.start <= start && span.end >= stop),
    };
  });
}
