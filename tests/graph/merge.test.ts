// Merging graphs: whatever the order, however often.
import fc from 'fast-check';
import { derive, EMPTY, merge, mergeAll } from '../../src/graph';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { arbitraryGraph } from '../fixtures/graphs';
import { shuffled } from '../fixtures/shuffled';

const article = fc.constantFrom(...fixtureGraphs());
const graph = fc.oneof(arbitraryGraph, article);

describe('[graph/merge] any graphs', () => {
  it('is commutative', () => {
    fc.assert(fc.property(graph, graph, (a, b) => expect(bytes(merge(a, b))).toBe(bytes(merge(b, a)))));
  });

  it('is associative', () => {
    fc.assert(
      fc.property(graph, graph, graph, (a, b, c) =>
        expect(bytes(merge(merge(a, b), c))).toBe(bytes(merge(a, merge(b, c)))),
      ),
    );
  });

  it('is idempotent, and the empty graph adds nothing', () => {
    fc.assert(
      fc.property(graph, (a) => {
        expect(bytes(merge(a, a))).toBe(bytes(a));
        expect(bytes(merge(a, EMPTY))).toBe(bytes(a));
      }),
    );
  });

  it('gives the same bytes for all at once and one by one', () => {
    fc.assert(
      fc.property(fc.array(graph, { maxLength: 5 }), (all) =>
        expect(bytes(mergeAll(all))).toBe(bytes(all.reduce(merge, EMPTY))),
      ),
    );
  });

  it('loses no node, no edge, no entry of a list', () => {
    fc.assert(
      fc.property(graph, graph, (a, b) => {
        const both = merge(a, b);
        for (const id of [...a.nodes.keys(), ...b.nodes.keys()]) expect(both.nodes.has(id)).toBe(true);
        for (const id of [...a.edges.keys(), ...b.edges.keys()]) expect(both.edges.has(id)).toBe(true);
        for (const node of a.nodes.values()) {
          const { aliases } = node.props;
          const joined = both.nodes.get(node.id)?.props['aliases'];
          if (Array.isArray(aliases)) expect(joined).toEqual(expect.arrayContaining(aliases));
        }
      }),
    );
  });

  it('counts nothing twice: deriving again changes nothing', () => {
    fc.assert(fc.property(graph, (a) => expect(bytes(derive(a))).toBe(bytes(a))));
  });
});

describe('[graph/merge] the fixture', () => {
  it.each([1, 2, 3, 4, 5])('is the same bytes in any order (seed %i)', (seed) => {
    expect(bytes(mergeAll(shuffled(fixtureGraphs(), seed)))).toBe(bytes(fixtureGraph()));
  });
});
