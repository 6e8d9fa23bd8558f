// Pauses before further tries, what Retry-After says, and content types.
import fc from 'fast-check';
import { pauseAfter, RETRY, retryAfter } from '../../src/fetch/retry';
import { acceptable, typeOf } from '../../src/fetch/type';

const NOW = Date.UTC(2026, 0, 1);
const HEADERS: readonly (readonly [string | null, number | null])[] = [
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['', null],
  [null, null],
];
test.each(HEADERS)('[fetch/retry] Retry-After: %s is %s ms', (header, expected) => {
  expect(retryAfter(header, NOW)).toBe(expected);
});

test('[fetch/retry] a pause is never longer than allowed, and on average doubles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (tried, random) => {
      const pause = pauseAfter(tried, RETRY, random);
      expect(pause).toBeGreaterThanOrEqual(0);
      expect(pause).toBeLessThanOrEqual(RETRY.longest);
    }),
  );
  expect([1, 2, 3].map((tried) => pauseAfter(tried, RETRY, 0.5))).toEqual([500, 1000, 2000]);
});

const TYPES: readonly (readonly [string | null, string | null, string | null, boolean])[] = [
  ['text/html; charset=UTF-8', 'text/html', 'utf-8', true],
  ['Application/Atom+XML;charset="windows-1252"', 'application/atom+xml', 'windows-1252', true],
  ['text/plain', 'text/plain', null, true],
  ['application/pdf', 'application/pdf', null, false],
  ['video/mp4', 'video/mp4', null, false],
  [null, null, null, true],
];
test.each(TYPES)('[fetch/type] %s', (header, type, charset, read) => {
  expect(typeOf(header)).toEqual({ type, charset });
  expect(acceptable(type)).toBe(read);
});
