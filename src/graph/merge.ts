// Graph + Graph: commutative, associative, idempotent. Loading may so be parallel, repeated, resumed.
import type { Edge, Graph, Node } from '../core/model';
import { derive } from './derive';
import { joinEdges, joinNodes } from './join';

export const EMPTY: Graph = { nodes: new Map(), edges: new Map() };

function unite<T extends { readonly id: string }>(
  maps: readonly ReadonlyMap<string, T>[],
  join: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const united = new Map<string, T>();
  for (const map of maps) for (const one of map.values()) united.set(one.id, join(united.get(one.id) ?? one, one));
  return new Map([...united].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One graph of many; what is counted from evidence is counted anew. Ids in order: equal content is equal bytes. */
export const mergeAll = (graphs: readonly Graph[]): Graph =>
  derive({
    nodes: unite<Node>(
      graphs.map((graph) => graph.nodes),
      joinNodes,
    ),
    edges: unite<Edge>(
      graphs.map((graph) => graph.edges),
      joinEdges,
    ),
  });

/** One graph of two. */
export const merge = (a: Graph, b: Graph): Graph => mergeAll([a, b]);
