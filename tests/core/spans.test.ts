// Arithmetic on spans.
import { contains, cover, inOrder, length, overlaps, sameSpan, trim } from '../../src/core/spans';

const span = (start: number, end: number) => ({ start, end });

describe('[core/spans]', () => {
  test.each([
    [span(0, 5), span(1, 5), true],
    [span(0, 5), span(0, 5), true],
    [span(0, 5), span(4, 6), false],
  ])('contains %j %j: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  test('spans that only touch do not overlap', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  });

  test('reading order: by start, the longer first', () => {
    expect([span(3, 4), span(0, 2), span(0, 9)].sort(inOrder)).toEqual([span(0, 9), span(0, 2), span(3, 4)]);
  });

  test('cover is the smallest span that holds all; of none it is null', () => {
    expect(cover([span(4, 6), span(1, 2)])).toEqual(span(1, 6));
    expect(cover([])).toBeNull();
  });

  test('trim takes white space off both ends, no-break spaces too', () => {
    expect(trim(' \u00a0ab c\n', span(0, 7))).toEqual(span(2, 6));
    expect(length(trim('   ', span(0, 3)))).toBe(0);
  });

  test('sameSpan compares both ends', () => {
    expect(sameSpan(span(1, 2), span(1, 2))).toBe(true);
    expect(sameSpan(span(1, 2), span(1, 3))).toBe(false);
  });
});
