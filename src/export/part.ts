// What is written: the whole graph, or what a filter keeps of it. Page by page, in the order of ids.
import type { Edge, Node } from '../core/model';
import type { Row, Store } from '../store';
import { propsIn, text, texts } from '../store/values';
import { KINDS, type Kind, nodesAt, pagesOf } from './pages';
import { aroundEntities, type Filter, inArticles, type Kept } from './within';

/** An edge with the kinds of its ends. */
export interface PartEdge extends Edge {
  readonly fromKind: Kind;
  readonly toKind: Kind;
}

export interface Part {
  readonly kinds: readonly Kind[];
  /** Whether all is there: no filter. */
  readonly whole: boolean;
  /** Nodes of a kind. @throws StoreError */
  nodes(kind: Kind): AsyncIterable<readonly Node[]>;
  /**
   * Edges that leave these nodes, by source and id. What leaves an entity for an article or a claim comes with that: a state may appear in a
   * million articles. So each edge comes once. @throws StoreError
   */
  edges(kind: Kind, nodes: readonly Node[]): Promise<readonly PartEdge[]>;
}

const PAGE = 500;
/** What is known of ends is forgotten after so many. */
const KNOWN = 200_000;

const ROW =
  'r.id AS id, type(r) AS type, labels(x) AS fromLabels, x.id AS source, m.id AS target, labels(m) AS toLabels';
const edgesOf = (way: string): string => `UNWIND $ids AS one MATCH ${way} RETURN ${ROW}, properties(r) AS props`;

/** Statements that give the edges of a kind's nodes. */
const WAYS: Readonly<Record<Kind, readonly string[]>> = {
  Article: ['(x:Article {id: one})-[r]->(m)', '(m:Article {id: one})<-[r]-(x:Entity)'],
  Sentence: ['(x:Sentence {id: one})-[r]->(m)'],
  Entity: ['(x:Entity {id: one})-[r]->(m:Entity)'],
  Claim: ['(x:Claim {id: one})-[r]->(m)', '(m:Claim {id: one})<-[r]-(x:Entity)'],
  Fact: ['(x:Fact {id: one})-[r]->(m)'],
  Happening: ['(x:Happening {id: one})-[r]->(m)'],
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The kind first, then the others in order. */
const labelsOf = (kind: string, labels: readonly string[]): readonly string[] => [
  kind,
  ...labels.filter((label) => label !== kind).sort(order),
];

const nodeOf = (kind: Kind, row: Row): Node => ({
  id: text(row['id']),
  labels: labelsOf(kind, texts(row['labels'])),
  props: propsIn(row['props']),
});

const kindIn = (labels: readonly string[]): Kind | undefined => KINDS.find((kind) => labels.includes(kind));

function edgeOf(row: Row): readonly PartEdge[] {
  const [fromKind, toKind] = [kindIn(texts(row['fromLabels'])), kindIn(texts(row['toLabels']))];
  const ends = { from: text(row['source']), to: text(row['target']) };
  return fromKind === undefined || toKind === undefined
    ? []
    : [{ id: text(row['id']), type: text(row['type']), ...ends, props: propsIn(row['props']), fromKind, toKind }];
}

/** Remembers what was asked: a state is the end of many edges. */
function remembered(kept: Kept): Kept {
  const known = new Map<string, boolean>();
  return async (kind, ids) => {
    if (known.size > KNOWN) known.clear();
    const open = [...new Set(ids.filter((id) => !known.has(id)))];
    if (open.length > 0) {
      const found = await kept(kind, open);
      for (const id of open) known.set(id, found.has(id));
    }
    return new Set(ids.filter((id) => known.get(id) === true));
  };
}

/** An edge that a fact is drawn as stands and falls with the fact, whose id it has. */
const factOf = ({ id, fromKind, toKind }: PartEdge): readonly string[] =>
  fromKind === 'Entity' && toKind === 'Entity' && id.startsWith('fact:') ? [id] : [];

async function within(edges: readonly PartEdge[], kept: Kept): Promise<readonly PartEdge[]> {
  const ends = new Set<string>();
  for (const kind of KINDS) {
    const ids = [
      ...edges.filter(({ toKind }) => toKind === kind).map(({ to }) => to),
      ...edges.filter(({ fromKind }) => fromKind === kind).map(({ from }) => from),
    ];
    for (const id of await kept(kind, [...new Set(ids)])) ends.add(id);
  }
  const facts = await kept('Fact', edges.flatMap(factOf));
  return edges.filter((edge) => ends.has(edge.to) && ends.has(edge.from) && factOf(edge).every((id) => facts.has(id)));
}

async function* listed(store: Store, kind: Kind, ids: ReadonlySet<string>): AsyncIterable<readonly Node[]> {
  const all = [...ids].sort(order);
  for (let from = 0; from < all.length; from += PAGE)
    yield (await nodesAt(store, kind, all.slice(from, from + PAGE))).map((row) => nodeOf(kind, row));
}

async function* paged(store: Store, kind: Kind, kept: Kept | null): AsyncIterable<readonly Node[]> {
  for await (const rows of pagesOf(store, kind, PAGE)) {
    const nodes = rows.map((row) => nodeOf(kind, row));
    const ids = await kept?.(
      kind,
      nodes.map(({ id }) => id),
    );
    yield ids ? nodes.filter(({ id }) => ids.has(id)) : nodes;
  }
}

/**
 * A part of a store, read anew each time that it is asked for.
 * @param filter null for all of it @param kinds nodes of these kinds only, and edges between them @throws StoreError
 */
export async function partOf(store: Store, filter: Filter | null, kinds: readonly Kind[] = KINDS): Promise<Part> {
  const around = filter && filter.entities.length > 0 ? await aroundEntities(store, filter) : null;
  const sets: Kept = async (kind, ids) => new Set(ids.filter((id) => around?.[kind].has(id)));
  const kept = around ? sets : filter && remembered(inArticles(store, filter));
  return {
    kinds,
    whole: filter === null && kinds.length === KINDS.length,
    nodes: (kind) => (around ? listed(store, kind, around[kind]) : paged(store, kind, kept)),
    edges: async (kind, nodes) => {
      if (nodes.length === 0) return [];
      const ids = nodes.map(({ id }) => id);
      const rows: Row[] = [];
      for (const way of WAYS[kind]) rows.push(...(await store.query(edgesOf(way), { ids })));
      const all = rows.flatMap(edgeOf).filter((edge) => kinds.includes(edge.toKind) && kinds.includes(edge.fromKind));
      const some = kept ? await within(all, kept) : all;
      return [...some].sort((a, b) => order(a.from, b.from) || order(a.id, b.id));
    },
  };
}

/** Edges by the node of these that they leave, or lead to from an entity. */
export function byNode(nodes: readonly Node[], edges: readonly PartEdge[]): ReadonlyMap<string, readonly PartEdge[]> {
  const found = new Map<string, PartEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) (found.get(edge.from) ?? found.get(edge.to))?.push(edge);
  return found;
}
