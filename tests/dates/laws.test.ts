// What holds of times in any text.
import fc from 'fast-check';
import { loadTimes } from '../../src/data/times';
import { timesIn } from '../../src/dates';

const find = timesIn(loadTimes());
const PIECES = [
  ...[
    'They met',
    'on Monday',
    'last week',
    'the following day',
    'since',
    'between',
    '3',
    'and',
    '5 May',
    'from',
    'to',
    'in 2006',
  ],
  ...[
    '-',
    'the end of',
    'early',
    'last summer',
    'two years later',
    'will',
    'May',
    'the 1990s',
    'Christmas Day',
    ',',
    '.',
    'at 10 a.m.',
  ],
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((all) => all.join(' '));
const days = fc.constantFrom(null, '2019-03-05', '2020-02-29', '2016-12-31');

describe('[dates] in any text', () => {
  test('times lie within it, in order, one beside the other, each ends on a day not before it begins', () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        let from = 0;
        for (const { start, end, past, ahead, meant } of find(text, published)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect([past, ahead]).toContainEqual(meant);
          for (const when of [past, ahead]) {
            expect(when.date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
            expect(when.end >= when.date.slice(0, when.end.length)).toBe(true);
          }
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  test('what stands before the text only moves them', () => {
    fc.assert(
      fc.property(texts, days, fc.nat(1000), (text, published, by) => {
        const moved = find(text, published).map((time) => ({ ...time, start: time.start + by, end: time.end + by }));
        expect(find(text, published, by)).toEqual(moved);
      }),
    );
  });
});
