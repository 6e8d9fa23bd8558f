// Collects nodes and edges while a graph is drawn.
import type { Edge, Graph, Node, Value } from '../core/model';
import { joinEdges, joinNodes } from './join';
import { mergeAll } from './merge';
import { edgeId } from './statements';
import { wellFormed } from './words';

/** A prop that is null is left out: stores have no null. */
export type Sparse = Readonly<Record<string, Value | null>>;

export interface Draft {
  node(id: string, labels: readonly string[], props: Sparse): void;
  /** @param key what sets it apart from other edges of its type between the same two: offsets, polarity */
  edge(type: string, from: string, to: string, key: readonly (string | number)[], props: Sparse): void;
  /** An edge whose id is given: the plain edge has the id of its fact or claim. */
  plain(id: string, type: string, from: string, to: string, props: Sparse): void;
  /** What was drawn so far, of one type. */
  edges(type: string): readonly Edge[];
  /** All of it, counted. */
  graph(): Graph;
}

const clean = (value: Value): Value => {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'object' ? value.map(wellFormed) : value;
};

/** Without what is null, every string well-formed. */
export function dense(props: Sparse): Record<string, Value> {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(props)) if (value !== null) kept[key] = clean(value);
  return kept;
}

export function draft(): Draft {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const plain: Draft['plain'] = (id, type, from, to, props) => {
    const edge = { id, type, from, to, props: dense(props) };
    const there = edges.get(id);
    edges.set(id, there ? joinEdges(there, edge) : edge);
  };
  return {
    node: (id, labels, props) => {
      const node = { id, labels, props: dense(props) };
      const there = nodes.get(id);
      nodes.set(id, there ? joinNodes(there, node) : node);
    },
    edge: (type, from, to, key, props) => plain(edgeId(type, from, to, key), type, from, to, props),
    plain,
    edges: (type) => [...edges.values()].filter((edge) => edge.type === type),
    graph: () => mergeAll([{ nodes, edges }]),
  };
}
