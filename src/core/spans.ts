// Small arithmetic on spans.
import type { Span } from './model';

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const length = (span: Span): number => span.end - span.start;

/** Reading order: by start, the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of them; null for none. */
export function cover(spans: readonly Span[]): Span | null {
  const first = spans[0];
  if (!first) return null;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** Without white space at either end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
