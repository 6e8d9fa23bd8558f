// The scorer's arithmetic, on a network small enough to work out by hand; and the weights that ship.
import fc from 'fast-check';
import { loadCoreference } from '../../src/data/coreference';
import { scorer, shares } from '../../src/entities/scorer';

const NET = {
  ...{ source: '', reason: '', hidden: 2, scale: 10 },
  ...{ features: { near: [10, -10], far: [-10, 10] }, bias: [0, 5], out: [20, 10] },
};

describe('[entities/scorer]', () => {
  test.each([
    ['nothing: the bias alone', [], 0.5],
    ['one feature', [['near', 1]], 2],
    ['by how much there is of it', [['near', 0.2]], 0.2 * 2 + 0.3],
    [
      'features add up before the hidden layer',
      [
        ['near', 1],
        ['far', 1],
      ],
      0.5,
    ],
    ['an unknown feature weighs nothing', [['new', 9]], 0.5],
  ] as const)('%s', (_what, features, expected) => {
    expect(scorer(NET).score(features)).toBeCloseTo(expected, 9);
  });

  test('shares add up to 1 and keep the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 }), (scores) => {
        const parts = shares(scores);
        expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(parts.indexOf(Math.max(...parts))).toBe(scores.indexOf(Math.max(...scores)));
      }),
    );
  });

  test('each feature of data/coreference.json has a weight for each hidden unit', () => {
    const { hidden, features, bias, out } = loadCoreference();
    expect([bias.length, out.length]).toEqual([hidden, hidden]);
    expect(Object.entries(features).filter(([, row]) => row.length !== hidden)).toEqual([]);
    expect(Object.keys(features).length).toBeGreaterThan(500);
  });
});
