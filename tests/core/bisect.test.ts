// Bisection: finds what a search from the first to the last would find, and looks at few items.
import fc from 'fast-check';
import { firstWhere } from '../../src/core/bisect';

const sorted = fc.array(fc.integer({ min: -50, max: 50 })).map((list) => list.toSorted((a, b) => a - b));

describe('[core/bisect] firstWhere', () => {
  test.each([
    ['in front of the first', 0, 0],
    ['at one of them', 3, 1],
    ['between two', 4, 2],
    ['behind the last', 9, 3],
  ])('%s', (_where, least, expected) => {
    expect(firstWhere([1, 3, 5], (item) => item >= least)).toBe(expected);
  });

  test('of an empty list it is 0', () => {
    expect(firstWhere([], () => true)).toBe(0);
  });

  test('it is the first of those that are alike, as in a search from the front', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: -60, max: 60 }), (list, least) => {
        const found = list.findIndex((item) => item >= least);
        expect(firstWhere(list, (item) => item >= least)).toBe(found < 0 ? list.length : found);
      }),
    );
  });

  test('of a million items it looks at 20', () => {
    let looked = 0;
    const list = Array.from({ length: 1_000_000 }, (_, i) => i);
    expect(firstWhere(list, (item) => ++looked > 0 && item >= 777_777)).toBe(777_777);
    expect(looked).toBeLessThanOrEqual(20);
  });
});
