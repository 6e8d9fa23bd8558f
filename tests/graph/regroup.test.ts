// The graph under other identities: what is drawn anew, and the laws: evidence and the set of judgements alone decide.
import fc from 'fast-check';
import type { Graph } from '../../src/core/model';
import { EMPTY, judge, mergeAll, regroup, settle } from '../../src/graph';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { arbitraryGraph } from '../fixtures/graphs';
import { apart, arbitraryJudgements, same, unjudged } from '../fixtures/judgements';
import { shuffled } from '../fixtures/shuffled';

const named = (graph: Graph, id: string) => graph.nodes.get(id)?.props['name'];
const fact = (graph: Graph, name: string) => [...graph.nodes.values()].find(({ props }) => props['name'] === name);

const GRAPH = fixtureGraph();
const KESTREL = 'person:anna-kestrel';
const TAL = 'person:boris-tal';
const VOSS = 'person:mira-voss';

describe('[graph/regroup] laws', () => {
  it('as it was read, the graph is byte for byte what it was', () => {
    expect(bytes(settle(GRAPH))).toBe(bytes(GRAPH));
    for (const graph of fixtureGraphs()) expect(bytes(regroup(graph, (raw) => raw))).toBe(bytes(graph));
  });

  it('leaves what carries no evidence of its ends as it is', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => expect(bytes(settle(graph))).toBe(bytes(graph))),
      { numRuns: 50 },
    );
  });

  it('the last set of judgements decides: what was judged before leaves no trace', () => {
    fc.assert(
      fc.property(arbitraryJudgements, arbitraryJudgements, (before, after) => {
        const twice = judge(unjudged(judge(GRAPH, before)), after);
        expect(bytes(twice)).toBe(bytes(judge(GRAPH, after)));
      }),
      { numRuns: 12 },
    );
  });

  it('taken back, everything is as it was: names, facts, claims, counts', () => {
    fc.assert(
      fc.property(arbitraryJudgements, (all) => expect(bytes(unjudged(judge(GRAPH, all)))).toBe(bytes(GRAPH))),
      { numRuns: 12 },
    );
  });

  it('the order of judgements does not matter, nor whether they come one by one', () => {
    fc.assert(
      fc.property(arbitraryJudgements, fc.integer({ min: 1, max: 99 }), (all, seed) => {
        const whole = bytes(judge(GRAPH, all));
        expect(bytes(judge(GRAPH, shuffled(all, seed)))).toBe(whole);
        expect(bytes(all.reduce((graph, one) => judge(graph, [one]), GRAPH))).toBe(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('merged before or after, in any order, in any batches: the same graph', () => {
    const batches = fc.tuple(arbitraryJudgements, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 8 }));
    fc.assert(
      fc.property(batches, ([all, seed, size]) => {
        const graphs = shuffled(fixtureGraphs(), seed);
        const [first, second] = [mergeAll(graphs.slice(0, size)), mergeAll(graphs.slice(size))];
        const apart = mergeAll([judge(first, all), judge(second, all)]);
        expect(bytes(judge(apart, all))).toBe(bytes(judge(GRAPH, all)));
      }),
      { numRuns: 12 },
    );
  });

  it('every edge ends at nodes that are there, and no raw entity under another has any but judgements', () => {
    fc.assert(
      fc.property(arbitraryJudgements, (all) => {
        const { nodes, edges } = judge(GRAPH, all);
        const wrong = [...edges.values()].filter(({ type, from, to }) =>
          [nodes.get(from), nodes.get(to)].some((node) => !node || (type !== 'SAME_AS' && 'canonical' in node.props)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('[graph/regroup] two that are one', () => {
  const graph = judge(GRAPH, [same(KESTREL, VOSS)]);

  it('the one that stands for both has the names of both; the other keeps its own, and says who stands for it', () => {
    expect(graph.nodes.get(KESTREL)?.props).toMatchObject({
      aliases: ['Anna Kestrel', 'Kestrel', 'Mira Voss', 'Voss'],
      name: 'Anna Kestrel',
    });
    expect(graph.nodes.get(VOSS)).toEqual({
      ...{ id: VOSS, labels: ['Entity', 'Person'] },
      props: { canonical: KESTREL, known: false, name: 'Mira Voss' },
    });
  });

  it('their facts are hers, by her name', () => {
    expect(fact(graph, 'Anna Kestrel HOLDS_ROLE Karelund')).toBeDefined();
    expect(fact(graph, 'Mira Voss HOLDS_ROLE Karelund')).toBeUndefined();
  });

  it('what both are said to do is one fact, and its support counts the articles of both', () => {
    // 07: Ostravia opposes Belmark; 09: the Front opposes the Union of Coasts
    const one = judge(GRAPH, [
      same('state:OSV', 'group:free-harbour-front'),
      same('state:BLM', 'organization:union-of-coasts'),
    ]);
    const opposed = [...one.nodes.values()].filter(({ props }) => props['type'] === 'OPPOSED');
    expect(opposed).toMatchObject([{ props: { name: 'Ostravia OPPOSED Belmark', support: 2, independent: 2 } }]);
  });

  it('a symmetric fact goes from the smaller of the ids that stand for its ends', () => {
    const last = judge(GRAPH, [same(KESTREL, 'state:OSV')]);
    expect(fact(last, 'Boris Tal MET Ostravia (2024-03-03)')?.props).toMatchObject({ support: 3 });
  });

  it('what one does with the other is kept, with both its ends', () => {
    expect(fact(judge(GRAPH, [same(TAL, VOSS)]), 'Boris Tal SPOKE_WITH Boris Tal (2024-05-13)')).toBeDefined();
  });

  it('what some assert and others deny stays contested', () => {
    const contested = (one: Graph): number => {
      const polarities = new Map<string, Set<unknown>>();
      for (const { type, to, props } of one.edges.values()) {
        const proposition = String(one.nodes.get(to)?.props['proposition']);
        if (type === 'ASSERTS')
          polarities.set(proposition, (polarities.get(proposition) ?? new Set()).add(props['polarity']));
      }
      return [...polarities.values()].filter((both) => both.size === 2).length;
    };
    expect(contested(GRAPH)).toBeGreaterThan(0);
    expect(contested(judge(GRAPH, [same('place:port-sable', 'place:lunde')]))).toBe(contested(GRAPH));
  });

  it('of nothing there is nothing', () => expect(settle(EMPTY)).toEqual(EMPTY));
});

describe('[graph/regroup] namesakes', () => {
  const other = `${TAL}~00000001`;
  const graph = apart(GRAPH, TAL, 'article:04', other);

  it("one article's is another person: her mentions, facts and name go with that id", () => {
    expect(named(graph, other)).toBe('Boris Tal');
    const [visit] = [...graph.nodes.values()].filter(
      ({ props }) => props['name'] === 'Boris Tal VISITED Ostravia (2024-05-12)',
    );
    const subject = [...graph.edges.values()].find((edge) => edge.type === 'SUBJECT' && edge.from === visit?.id);
    expect(subject?.to).toBe(other);
    expect([...graph.edges.values()].some((edge) => edge.type === 'MENTIONS' && edge.to === other)).toBe(true);
  });

  it('taken back, nothing is left of it', () => {
    expect(bytes(apart(graph, TAL, 'article:04', null))).toBe(bytes(GRAPH));
  });

  it('the other one may be judged to be a third', () => {
    const judged = judge(graph, [same(other, VOSS)]);
    expect(judged.nodes.get(VOSS)?.props).toMatchObject({ canonical: other });
    expect(bytes(apart(unjudged(judged), TAL, 'article:04', null))).toBe(bytes(GRAPH));
  });

  it('a fact that two articles told of one name is two once they are apart, each with its own support', () => {
    const met = 'Anna Kestrel MET Boris Tal (2024-03-03)';
    const two = apart(GRAPH, TAL, 'article:03', other);
    const supports = [...two.nodes.values()]
      .filter(({ props }) => props['name'] === met)
      .map(({ props }) => props['support']);
    expect(supports.sort()).toEqual([1, 2]);
  });
});
