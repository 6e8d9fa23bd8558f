// Gives a graph that is to be loaded the ids by which its entities go in the store, so that loading after judging equals judging after loading.
import type { Graph } from '../core/model';
import { apartKey, lookUp, rawOf, regroup, unsettled } from '../graph';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import { idOf, text, textOrNull } from './values';

export interface Incoming {
  readonly graph: Graph;
  /** Raw entities that somebody judged of: who stands for them may change with what the graph says of them. */
  readonly judged: readonly string[];
}

/** Says of appearances in the graph what the store says of them: whom the article means. */
function withApart(graph: Graph, rows: ReadonlyMap<string, string>): Graph {
  if (rows.size === 0) return graph;
  const edges = [...graph.edges.values()].map((edge) => {
    const apart = edge.type === 'APPEARS_IN' ? rows.get(apartKey(String(edge.props['entity']), edge.to)) : undefined;
    return [edge.id, apart === undefined ? edge : { ...edge, props: { ...edge.props, apart } }] as const;
  });
  return { nodes: graph.nodes, edges: new Map(edges) };
}

const idsOf = (graph: Graph, kind: string): readonly string[] =>
  [...graph.nodes.values()].filter(({ labels }) => labels[0] === kind).map(({ id }) => id);

/** Renames what the store knows by other ids. A graph about whose entities nothing was judged stays as it is. */
export async function incoming(run: Run, scripts: Scripts, brought: Graph): Promise<Incoming> {
  const given = unsettled(brought);
  const edges = [...given.edges.values()];
  const joined = edges.flatMap(({ type, from, to }) => (type === 'SAME_AS' ? [from, to] : []));
  const rows = await over(run, scripts('judged')(), 'ids', idsOf(given, 'Entity'));
  const parted = await over(run, scripts('apart-in')(), 'articles', idsOf(given, 'Article'));
  const judged = [...new Set([...rows.map(idOf), ...joined])].sort();
  const apart = new Map(parted.map((row) => [apartKey(text(row['entity']), text(row['article'])), text(row['apart'])]));
  const own = edges.flatMap(({ type, to, props }): readonly (readonly [string, string])[] =>
    type === 'APPEARS_IN' && props['apart'] ? [[apartKey(String(props['entity']), to), rawOf(props)]] : [],
  );
  if (judged.length === 0 && apart.size === 0 && own.length === 0) return { graph: given, judged };
  const canonical = new Map(rows.map((row) => [idOf(row), textOrNull(row['canonical']) ?? idOf(row)]));
  const all = new Map([...own, ...apart]);
  return { graph: regroup(withApart(given, apart), lookUp(all, canonical)), judged };
}
