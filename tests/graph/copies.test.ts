// Wire copies count once.
import fc from 'fast-check';
import { mergeAll } from '../../src/graph';
import { independent } from '../../src/graph/copies';
import { COPIES, meeting } from '../fixtures/copies';
import { shuffled } from '../fixtures/shuffled';

describe('[graph/copies] of articles that tell of one meeting', () => {
  it.each(COPIES)('%s: %i independent', (_, expected, articles) => {
    const graphs = articles.map((lines, i) => meeting(`article:${i}`, lines));
    const [met] = [...mergeAll(graphs).nodes.values()].filter(({ props }) => props['type'] === 'MET');
    expect(met?.props).toMatchObject({ support: articles.length, independent: expected });
  });
});

describe('[graph/copies] independent()', () => {
  const reports = fc.array(fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 3 }), { maxLength: 8 });

  it.each<[readonly string[], number]>([
    [[], 0],
    [['a'], 1],
    [['a', 'b', 'a'], 2],
    [['ax', 'bx', 'cy'], 2],
    [['ax', 'bxy', 'cy'], 1],
    [['ax', 'ay', 'bx', 'cy'], 1],
  ])('groups of %j: %i', (words, expected) => expect(independent(words.map((word) => [...word]))).toBe(expected));

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(reports, fc.integer(), (some, seed) => {
        const again = shuffled([...some, ...some], seed).map((prints) => shuffled(prints, seed));
        expect(independent(again)).toBe(independent(some));
      }),
    );
  });

  it('a report more adds one where it shares nothing, and else none', () => {
    fc.assert(
      fc.property(reports, (some) => {
        expect(independent([...some, ['z', 'zz']])).toBe(independent(some) + 1);
        for (const [first = ''] of some) expect(independent([...some, ['z', first]])).toBe(independent(some));
      }),
    );
  });
});
