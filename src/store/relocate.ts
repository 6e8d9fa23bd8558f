// Regroups a part of the store: reads it, draws it anew by who is who, writes the difference.
import type { Edge, Graph, Node } from '../core/model';
import { draft, KINDS, lookUp, redraw } from '../graph';
import type { Around, Statements } from './around';
import { grouped, ROWS, slices } from './batches';
import type { Touched } from './counting';
import { deleteEdges, writeEdges } from './edges';
import type { Run } from './engine';
import { rawsOf } from './judged';
import { readMoving, type Whereabouts } from './moving';
import { type Scripts, writeNodes } from './nodes';
import { text } from './values';

const rawsIn = ({ graph, apart }: Around): readonly string[] => {
  const ends = [...graph.edges.values()].flatMap(({ props: { ends, entity } }) => [
    ...(typeof ends === 'object' ? ends.map((end) => end.slice(end.indexOf(' ') + 1)) : []),
    ...(typeof entity === 'string' ? [entity] : []),
  ]);
  return [...new Set([...ends, ...apart.values()])];
};

/** What kind of node an edge ends at, where it is neither fact nor claim. */
function kindAt({ type, from }: Edge, id: string): string {
  if (type === 'EVIDENCED_BY') return 'Sentence';
  if (type === 'MENTIONS') return id === from ? 'Sentence' : 'Entity';
  return (type === 'PUBLISHED' || type === 'APPEARS_IN') && id !== from ? 'Article' : 'Entity';
}

/** Nodes for what these edges join, so that each is found by its kind. */
function withEnds(edges: readonly Edge[], statements: ReadonlyMap<string, Node>): Graph {
  const nodes = new Map(statements);
  for (const edge of edges)
    for (const id of [edge.from, edge.to])
      if (!nodes.has(id)) nodes.set(id, { id, labels: [kindAt(edge, id)], props: {} });
  return { nodes, edges: new Map(edges.map((edge) => [edge.id, edge])) };
}

const sameEdge = (a: Edge, b: Edge | undefined): boolean => b !== undefined && JSON.stringify(a) === JSON.stringify(b);

/** Deletes facts and claims, and the plain edges of facts. */
export async function removeStatements(run: Run, scripts: Scripts, nodes: readonly Node[]): Promise<void> {
  for (const kind of grouped(nodes, (node) => node.labels[0] ?? '')) {
    const label = KINDS.find((known) => known === kind[0]?.labels[0]);
    if (!label) continue;
    if (label === 'Fact')
      for (const alike of grouped(kind, (node) => text(node.props['type'])))
        await run(scripts('remove-fact-edges')({ type: text(alike[0]?.props['type']) }), {
          ids: alike.map(({ id }) => id),
        });
    for (const slice of slices(kind, ROWS))
      await run(scripts('remove-nodes')({ kind: label }), { ids: slice.map(({ id }) => id) });
  }
}

async function writeDifference(run: Run, scripts: Scripts, before: Graph, after: Graph): Promise<number> {
  const evidenced = new Set(
    [...before.edges.values()].flatMap(({ type, from }) => (type === 'EVIDENCED_BY' ? [from] : [])),
  );
  const gone = [...before.nodes.values()].filter(({ id }) => evidenced.has(id) && !after.nodes.has(id));
  const lost = new Set(gone.map(({ id }) => id));
  const stale = [...before.edges.values()].filter(
    (edge) => !sameEdge(edge, after.edges.get(edge.id)) && !lost.has(edge.from),
  );
  const fresh = [...after.nodes.values()].filter(({ id }) => !before.nodes.has(id));
  // A plain edge has its fact's or claim's id: it is there where that one stays.
  const wanted = [...after.edges.values()].filter(
    (edge) => !sameEdge(edge, before.edges.get(edge.id)) && !before.nodes.has(edge.id),
  );
  await deleteEdges(run, scripts, withEnds(stale, before.nodes), stale);
  await removeStatements(run, scripts, gone);
  const written = await writeNodes(run, scripts, fresh);
  const graph = withEnds(wanted, new Map([...before.nodes, ...after.nodes]));
  await writeEdges(run, scripts, graph, wanted, { fresh: written.fresh, here: true });
  return gone.length + stale.length + fresh.length + wanted.length;
}

/** Ids of nodes of a kind. */
export const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter((node) => node.labels[0] === kind).map(({ id }) => id);

/** Draws anew what was read by who is who, and writes the difference. */
export async function rewrite(run: Run, scripts: Scripts, around: Around, wanted: Wanted): Promise<Rewritten> {
  const known = await rawsOf(run, scripts, rawsIn(around));
  const canonical = new Map([...[...known].map(([id, raw]) => [id, raw.canonical] as const), ...wanted]);
  const { graph, articles, apart } = around;
  const next = draft();
  const all = new Map([...graph.edges, ...articles.map((edge) => [edge.id, edge] as const)]);
  const left = new Set(redraw(next, { nodes: graph.nodes, edges: all }, lookUp(apart, canonical)).map(({ id }) => id));
  const before = { nodes: graph.nodes, edges: new Map([...graph.edges].filter(([id]) => !left.has(id))) };
  const after = next.graph();
  return { after, changed: await writeDifference(run, scripts, before, after) };
}

/** By whose id raw entities are to go; the others go as they do now. */
export type Wanted = ReadonlyMap<string, string>;

export interface Rewritten {
  readonly after: Graph;
  /** How many nodes and edges were written or deleted. */
  readonly changed: number;
}

export interface Relocated extends Touched {
  /** Entities that something moved to or from. */
  readonly entities: readonly string[];
}

/** Moves what these raw entities were read in to the nodes that they are to go by. */
export async function relocate(
  run: Run,
  scripts: Scripts,
  where: readonly Whereabouts[],
  also: Statements,
  wanted: Wanted,
): Promise<Relocated> {
  const { after } = await rewrite(run, scripts, await readMoving(run, scripts, where, also), wanted);
  const moved = [...after.edges.values()].flatMap(({ type, from }) => (type === 'APPEARS_IN' ? [from] : []));
  return {
    facts: idsOf(after, 'Fact'),
    claims: idsOf(after, 'Claim'),
    entities: [...new Set([...where.map(({ at }) => at), ...moved])],
  };
}
