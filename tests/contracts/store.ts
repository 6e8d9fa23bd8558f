// What every store must do; run by tests/store/embedded.test.ts and tests/store/neo4j.test.ts against a real one.
import fc from 'fast-check';
import type { Graph, Node } from '../../src/core/model';
import { build, EMPTY, mergeAll } from '../../src/graph';
import { dump, type Store } from '../../src/store';
import { bytes, sortedBytes } from '../fixtures/bytes';
import { COPIES, meeting } from '../fixtures/copies';
import { CATALOGUE, fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { arbitraryGraph } from '../fixtures/graphs';
import { nasty, nastyReading } from '../fixtures/nasty';
import { shuffled } from '../fixtures/shuffled';

export interface Bench {
  /** An empty, prepared store. */
  fresh(): Promise<Store>;
}

const nodeOf = (id: string, labels: readonly string[], props: Node['props']): Graph => ({
  nodes: new Map([[id, { id, labels, props }]]),
  edges: new Map(),
});

/** Does work on a store of its own, and closes it. */
export const onFresh =
  (bench: Bench) =>
  async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await bench.fresh();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };

export function storeContract(name: string, bench: Bench): void {
  const with_ = onFresh(bench);

  describe(`[store/${name}] merging`, () => {
    it('keeps exactly what mergeAll() gives', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }));

    it.each([1, 2, 3])('gives the same content in any order, in any batches, twice over (seed %i)', (seed) =>
      with_(async (store) => {
        const graphs = shuffled([...fixtureGraphs(), ...fixtureGraphs()], seed);
        for (let from = 0; from < graphs.length; from += seed)
          await store.merge(mergeAll(graphs.slice(from, from + seed)));
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }),
    );

    it('counts many merges once where it is told to, to the same graph', () =>
      with_(async (store) => {
        for (const graph of fixtureGraphs()) await store.merge(graph, { later: true });
        const before = bytes(await dump(store));
        await store.count();
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
        expect(before).not.toBe(bytes(fixtureGraph()));
        await store.count();
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }));

    it('joins whatever graphs as mergeAll() does, also where they contradict each other', async () => {
      const graphs = fc.sample(arbitraryGraph, { numRuns: 40, seed: 11 });
      for (const some of [graphs.slice(0, 5), graphs.slice(5, 20), graphs.slice(20)]) {
        await with_(async (store) => {
          for (const graph of some) await store.merge(graph);
          expect(sortedBytes(await dump(store))).toBe(sortedBytes(mergeAll(some)));
        });
      }
    });

    it('counts wire copies once, as mergeAll() does, also when the text that joined two is taken out', () =>
      with_(async (store) => {
        const [three = []] = COPIES.flatMap(([, , articles]) => (articles.length === 3 ? [articles] : []));
        const graphs = three.map((lines, i) => meeting(`article:${i}`, lines));
        const [, second] = graphs;
        const independent = async () =>
          (
            await store.query(
              'MATCH (f:Fact)-[:SUBJECT]->(:Entity)-[m:MET]->() RETURN f.independent AS f, m.independent AS m',
            )
          )[0];
        for (const graph of shuffled(graphs, 3)) await store.merge(graph);
        expect(await independent()).toEqual({ f: 1, m: 1 });
        await store.remove('article:1');
        expect(await independent()).toEqual({ f: 2, m: 2 });
        expect(bytes(await dump(store))).toBe(bytes(mergeAll(graphs.filter((graph) => graph !== second))));
      }));

    it('counts wire copies as mergeAll() does, among many', () =>
      with_(async (store) => {
        const graphs = COPIES.flatMap(([, , articles], i) =>
          articles.map((lines, j) => meeting(`article:${i}-${j}`, lines)),
        );
        const half = Math.floor(graphs.length / 2);
        await store.merge(mergeAll(graphs.slice(0, half)));
        await store.merge(mergeAll(graphs.slice(half)));
        expect(bytes(await dump(store))).toBe(bytes(mergeAll(graphs)));
      }));

    it('counts what is new and what was known', () =>
      with_(async (store) => {
        const graph = fixtureGraph();
        const [nodes, edges] = [graph.nodes.size, graph.edges.size];
        expect(await store.merge(graph)).toEqual({ newNodes: nodes, knownNodes: 0, newEdges: edges, knownEdges: 0 });
        expect(await store.merge(graph)).toEqual({ newNodes: 0, knownNodes: nodes, newEdges: 0, knownEdges: edges });
        expect(await store.merge(EMPTY)).toEqual({ newNodes: 0, knownNodes: 0, newEdges: 0, knownEdges: 0 });
      }));

    it('joins what two articles say of one thing by the rules of src/graph, whoever comes first', () =>
      with_(async (store) => {
        const short = nodeOf('person:x', ['Entity', 'Person'], { name: 'Ostrow', aliases: ['Ostrow'], known: false });
        const long = nodeOf('person:x', ['Entity', 'Person'], {
          name: 'Lena Ostrow',
          aliases: ['Lena Ostrow'],
          known: true,
        });
        await store.merge(long);
        await store.merge(short);
        expect(sortedBytes(await dump(store))).toBe(sortedBytes(mergeAll([short, long])));
      }));

    it('gives the exact result when two merges run at once', () =>
      with_(async (store) => {
        const graphs = fixtureGraphs();
        await Promise.all([...graphs, ...shuffled(graphs, 7)].map((graph) => store.merge(graph)));
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }));

    it('writes a graph of many thousand nodes in parts, to the same content', () =>
      with_(async (store) => {
        const many: Node[] = Array.from({ length: 21_000 }, (_, i) => {
          return { id: `person:n${i}`, labels: ['Entity', 'Person'], props: { name: `N ${i}` } };
        });
        const graph = mergeAll([
          { nodes: new Map(many.map((node) => [node.id, node])), edges: new Map() },
          fixtureGraph(),
        ]);
        expect(await store.merge(graph)).toMatchObject({ newNodes: graph.nodes.size, newEdges: graph.edges.size });
        expect(bytes(await dump(store))).toBe(bytes(graph));
        expect(await store.merge(graph)).toMatchObject({ newNodes: 0, newEdges: 0 });
      }));

    it('may be prepared again', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        await store.prepare();
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }));
  });

  describe(`[store/${name}] hostile text`, () => {
    it.each(Object.entries(nasty))('is data in every place: %s', (_, text) =>
      with_(async (store) => {
        const graph = build(nastyReading(text), CATALOGUE);
        await store.merge(graph);
        await store.merge(graph);
        expect(bytes(await dump(store))).toBe(bytes(graph));
      }),
    );

    it.each<[string, Graph]>([
      ['a label with a backtick', nodeOf('a', ['Entity', 'X`) DETACH DELETE n //'], {})],
      ['a first label that is no kind', nodeOf('a', ['Person'], {})],
      ['a key with a blank', nodeOf('a', ['Entity'], { 'a b': 1 })],
      ['a key that the store keeps for itself', nodeOf('a', ['Entity'], { id: 'b' })],
      ['a number that is none', nodeOf('a', ['Entity'], { n: Number.NaN })],
      ['an empty id', nodeOf('', ['Entity'], {})],
      [
        'a type with a blank',
        {
          ...nodeOf('a', ['Entity'], {}),
          edges: new Map([['e', { id: 'e', type: 'A B', from: 'a', to: 'a', props: {} }]]),
        },
      ],
      [
        'an edge to nowhere',
        {
          ...nodeOf('a', ['Entity'], {}),
          edges: new Map([['e', { id: 'e', type: 'MET', from: 'a', to: 'b', props: {} }]]),
        },
      ],
    ])('refuses %s, and writes nothing', (_, graph) =>
      with_(async (store) => {
        await expect(store.merge(graph)).rejects.toMatchObject({
          code: 'STORE',
          message: expect.stringContaining('cannot be stored'),
        });
        expect((await dump(store)).nodes.size).toBe(0);
      }),
    );
  });

  describe(`[store/${name}] removing`, () => {
    it.each(fixtureGraphs().map((_, i) => i))('takes what only article %i supported', (i) =>
      with_(async (store) => {
        const graphs = fixtureGraphs();
        const [article] = [...(graphs[i]?.nodes.values() ?? [])].filter((node) => node.labels[0] === 'Article');
        for (const graph of graphs) await store.merge(graph);
        expect(await store.remove(article?.id ?? '')).toBe(true);
        expect(bytes(await dump(store))).toBe(bytes(mergeAll(graphs.filter((_, j) => j !== i))));
      }),
    );

    it('leaves nothing when all are taken, and says false for one that is not there', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        for (const node of fixtureGraph().nodes.values()) if (node.labels[0] === 'Article') await store.remove(node.id);
        expect((await dump(store)).nodes.size).toBe(0);
        expect(await store.remove('article:01')).toBe(false);
      }));
  });

  describe(`[store/${name}] asking`, () => {
    it('gives nodes, edges and paths as plain maps, numbers as numbers', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        const rows = await store.query(
          `MATCH p = (a:Person {id: $id})-[r:MET {date: $date}]->(b:Person)
           RETURN a, r, p, 1 AS one, 0.5 AS half, null AS none, [1, 'x'] AS list, {k: true} AS map, r.support AS support`,
          { id: 'person:anna-kestrel', date: '2024-03-03' },
        );
        const kestrel = expect.objectContaining({
          _labels: ['Entity', 'Person'],
          id: 'person:anna-kestrel',
          name: 'Anna Kestrel',
        });
        const met = expect.objectContaining({
          _type: 'MET',
          _from: 'person:anna-kestrel',
          _to: 'person:boris-tal',
          support: 3,
        });
        const tal = expect.objectContaining({ id: 'person:boris-tal' });
        expect(rows).toEqual([
          {
            a: kestrel,
            r: met,
            p: { nodes: [kestrel, tal], edges: [met] },
            one: 1,
            half: 0.5,
            none: null,
            list: [1, 'x'],
            map: { k: true },
            support: 3,
          },
        ]);
      }));

    it('binds whole numbers as integers', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        const rows = await store.query(
          'MATCH (n:State) RETURN n.name AS name ORDER BY n.name SKIP $skip LIMIT $limit',
          { skip: 1, limit: 1 },
        );
        expect(rows).toEqual([{ name: 'Karelund' }]);
      }));

    it.each([
      'CREATE (:Entity {id: "x"})',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n:State) SET n.name = "x"',
      '/* so */ CREATE INDEX zzz FOR (n:Entity) ON (n.zzz)',
    ])('refuses to write: %s', (cypher) =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        await expect(store.query(cypher)).rejects.toMatchObject({ code: 'STORE' });
        expect(bytes(await dump(store))).toBe(bytes(fixtureGraph()));
      }),
    );

    it('says in one line what is wrong with a statement', () =>
      with_(async (store) => {
        await expect(store.query('MATCHH (n) RETURN n')).rejects.toMatchObject({
          code: 'STORE',
          message: expect.stringMatching(/^[^\n]+$/),
        });
      }));

    it('refuses to work once closed', async () => {
      const store = await bench.fresh();
      await store.close();
      await expect(store.query('RETURN 1 AS one')).rejects.toMatchObject({
        code: 'STORE',
        message: expect.stringContaining('closed'),
      });
      await store.close();
    });
  });

  describe(`[store/${name}] searching`, () => {
    const accents = nodeOf('person:dagan', ['Entity', 'Person'], {
      name: 'Çelâl Dağan',
      aliases: ['Çelâl Dağan', 'Dağan'],
    });
    const found = async (store: Store, index: 'names' | 'sentences', text: string): Promise<readonly unknown[]> =>
      (await store.search(index, text, 5)).map(
        ({ node }) => Object.entries(node ?? {}).find(([key]) => key === 'id')?.[1],
      );

    it('finds entities by any of their names, with or without accents and capitals', () =>
      with_(async (store) => {
        await store.merge(mergeAll([fixtureGraph(), accents]));
        expect(await found(store, 'names', 'kestrel')).toEqual(['person:anna-kestrel']);
        expect(await found(store, 'names', 'Dagan')).toEqual(['person:dagan']);
        expect(await found(store, 'names', 'dağan')).toEqual(['person:dagan']);
        expect(await found(store, 'names', 'Nobody')).toEqual([]);
      }));

    it('finds sentences, best first, no more than asked for', () =>
      with_(async (store) => {
        await store.merge(fixtureGraph());
        const rows = await store.search('sentences', 'fishing grounds', 1);
        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({
          node: { text: expect.stringContaining('fishing grounds') },
          score: expect.any(Number),
        });
      }));

    it.each(['AC/DC (live) "', 'a AND', '*', 'x~ y^ {z', '\\', '', '   ', "'; DROP"])(
      'takes anything as words: %j',
      (text) =>
        with_(async (store) => {
          await store.merge(fixtureGraph());
          expect(Array.isArray(await store.search('names', text, 5))).toBe(true);
        }),
    );
  });
}
