// Versions and copies follow from the set of articles alone.
import fc from 'fast-check';
import { mergeAll, settleEditions } from '../../src/graph';
import { type Printed, versionsOf } from '../../src/graph/versions';
import { bytes } from '../fixtures/bytes';
import { EDITIONS, edition, LEAST } from '../fixtures/editions';
import { shuffled } from '../fixtures/shuffled';

const settled = (names: readonly string[]) => settleEditions(mergeAll(names.map(edition)), LEAST);
const article = (
  id: string,
  sha256: string,
  published: string | null = null,
  modified: string | null = null,
): Printed => ({
  ...{ id, sha256, published, modified },
});
const shown = (articles: readonly Printed[]): readonly string[] =>
  [...versionsOf(articles)].map(([id, { version, replacedBy }]) => `${id} ${version} ${replacedBy ?? '-'}`).sort();

describe('[graph/versions] of one page', () => {
  it.each<[string, readonly Printed[], readonly string[]]>([
    ['alone', [article('a', 'x')], ['a 1 -']],
    ['by publication', [article('a', 'x', '2024-02-01'), article('b', 'y', '2024-01-01')], ['a 2 -', 'b 1 a']],
    [
      'of one day by the hour of the change',
      [article('a', 'x', '2024-01-01', '2024-01-01T09:00Z'), article('b', 'y', '2024-01-01')],
      ['a 2 -', 'b 1 a'],
    ],
    [
      'of one day by id where nothing else tells',
      [article('b', 'x', '2024-01-01'), article('a', 'y', '2024-01-01')],
      ['a 1 b', 'b 2 -'],
    ],
    ['an undated one last', [article('a', 'x'), article('b', 'y', '2024-01-01')], ['a 2 -', 'b 1 a']],
    [
      'the same text again is no new version',
      [article('a', 'x', '2024-01-01'), article('b', 'x', '2024-01-02'), article('c', 'y', '2024-01-03')],
      ['a 1 c', 'b 1 c', 'c 2 -'],
    ],
    [
      'a text that comes back is',
      [article('a', 'x', '2024-01-01'), article('b', 'y', '2024-01-02'), article('c', 'x', '2024-01-03')],
      ['a 1 b', 'b 2 c', 'c 3 -'],
    ],
  ])('%s', (_, articles, expected) => {
    expect(shown(articles)).toEqual(expected);
    expect(shown(articles.toReversed())).toEqual(expected);
  });
});

describe('[graph/editions]', () => {
  const names = fc.subarray([...EDITIONS]);

  it('order and batches do not matter, settled in between or not, and settling twice changes nothing', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 1000 }), fc.boolean(), (some, seed, between) => {
        const wanted = bytes(settled(some));
        let graph = mergeAll([]);
        for (const name of shuffled([...some, ...some], seed)) {
          const merged = mergeAll([graph, edition(name)]);
          graph = between ? settleEditions(merged, LEAST) : merged;
        }
        expect(bytes(settleEditions(graph, LEAST))).toBe(wanted);
        expect(bytes(settleEditions(settleEditions(graph, LEAST), LEAST))).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it('a link goes from a later article to an earlier one, each copies one at most, and none copies a version of its own', () => {
    const graph = settled(EDITIONS);
    const copies = [...graph.edges.values()].filter(({ type }) => type === 'COPIES');
    expect(copies.map(({ from, to }) => `${from} > ${to}`).sort()).toEqual([
      'article:a-first > article:own',
      'article:b-again > article:own',
      'article:edited > article:early',
      'article:m-third > article:own',
      'article:undated > article:early',
      'article:wire > article:early',
      'article:z-second > article:own',
    ]);
    expect(
      copies.every(({ props }) => Number(props['score']) >= LEAST && String(props['reason']).includes(' % of ')),
    ).toBe(true);
  });
});
