// Parts of a run that tests hand in: articles, readers that only count, stores that only remember.
import type { Article, Graph } from '../../src/core/model';
import { mergeAll } from '../../src/graph';
import type { Item } from '../../src/input';
import { type JobParts, type Readers, type State, systemClock } from '../../src/jobs';
import type { Merged, Row } from '../../src/store';

export const article = (i: number, text = `Text ${i}.`): Article => ({
  ...{ id: `a${i}`, text, title: null, published: null, outlet: null, url: null },
});

export async function* items(articles: Iterable<Article>): AsyncGenerator<Item, void> {
  for (const one of articles) yield { ok: true, article: one };
}

export const numbered = (count: number): readonly Article[] => Array.from({ length: count }, (_, i) => article(i));

/** One node for the article and one for an entity that it names. */
export const graphOf = ({ id }: Article): Graph => ({
  nodes: new Map([
    [id, { id, labels: ['Article'], props: {} }],
    [`person:${id}`, { id: `person:${id}`, labels: ['Entity', 'Person'], props: { name: id } }],
  ]),
  edges: new Map(),
});

/** Readers that fail where the text says FAIL. */
export const fakeReaders = (size = 1, took: (articles: readonly Article[]) => unknown = () => undefined): Readers => ({
  size,
  read: async (articles) => {
    await took(articles);
    const good = articles.filter(({ text }) => !text.includes('FAIL'));
    return {
      graph: mergeAll(good.map(graphOf)),
      unread: articles.flatMap(({ id, text }, at) =>
        text.includes('FAIL') ? [{ at, stage: 'parse', reason: `${id}: parse failed` }] : [],
      ),
      counts: { sentences: good.length, claims: 0, relations: 0, issues: new Map() },
      seconds: new Map([['parse', 0.001]]),
    };
  },
  close: async () => undefined,
});

export interface FakeStore {
  readonly place: string;
  /** How often each article was merged. */
  readonly merges: Map<string, number>;
  /** Articles that were merged and not settled yet. */
  readonly waiting: Set<string>;
  merge(graph: Graph): Promise<Merged>;
  query(cypher: string, params?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** @param before what a merge waits for, or throws */
export function fakeStore(before: (graph: Graph) => unknown = () => undefined): FakeStore {
  const merges = new Map<string, number>();
  const waiting = new Set<string>();
  return {
    place: 'fake',
    ...{ merges, waiting },
    merge: async (graph) => {
      await before(graph);
      for (const { id, labels } of graph.nodes.values())
        if (labels[0] === 'Article') {
          merges.set(id, (merges.get(id) ?? 0) + 1);
          waiting.add(id);
        }
      return { newNodes: graph.nodes.size, knownNodes: 0, newEdges: 0, knownEdges: 0 };
    },
    query: async (_cypher, params) => {
      const ids = params?.['ids'];
      return Array.isArray(ids) ? ids.filter((id) => merges.has(id)).map((id): Row => ({ id })) : [];
    },
  };
}

export interface Told {
  readonly failed: string[];
  readonly settled: string[][];
  readonly loaded: string[];
}

/** Parts around a store and a state; `told` gathers what failed and what was settled. */
export function parts(
  input: AsyncIterable<Item>,
  store: FakeStore,
  state: State,
  readers: Readers = fakeReaders(),
): JobParts<string> & { readonly told: Told } {
  const told: Told = { failed: [], settled: [], loaded: [] };
  return {
    ...{ input, clock: systemClock, told },
    readers: () => readers,
    target: {
      ...{ store, state },
      settle: async () => {
        if (store.waiting.size === 0) return null;
        told.settled.push([...store.waiting].sort());
        store.waiting.clear();
        return 'settled';
      },
    },
    watch: {
      progress: () => undefined,
      failed: ({ reason }) => void told.failed.push(reason),
      loaded: async (articles) => void told.loaded.push(...articles.map(({ id }) => id)),
    },
  };
}
