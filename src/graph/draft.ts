// Collects the nodes and edges of one article while it is built.
import { hash } from '../core/ids';
import type { Edge, Graph, Node, Value } from '../core/model';
import { joinEdges, joinNodes } from './join';
import { mergeAll } from './merge';
import { wellFormed } from './words';

/** A prop that is null is left out: stores have no null. */
export type Sparse = Readonly<Record<string, Value | null>>;

export interface Draft {
  node(id: string, labels: readonly string[], props: Sparse): void;
  /** @param key what sets it apart from other edges of its type between the same two: offsets, polarity */
  edge(type: string, from: string, to: string, key: readonly (string | number)[], props: Sparse): void;
  /** An edge whose id is given: the plain edge has the id of its fact or claim. */
  plain(id: string, type: string, from: string, to: string, props: Sparse): void;
  graph(): Graph;
}

const clean = (value: Value): Value => {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'object' ? value.map(wellFormed) : value;
};

const dense = (props: Sparse): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(props).flatMap(([key, value]): [string, Value][] => (value === null ? [] : [[key, clean(value)]])),
  );

export function draft(): Draft {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const plain: Draft['plain'] = (id, type, from, to, props) => {
    const edge = { id, type, from, to, props: dense(props) };
    edges.set(id, joinEdges(edges.get(id) ?? edge, edge));
  };
  return {
    node: (id, labels, props) => {
      const node = { id, labels, props: dense(props) };
      nodes.set(id, joinNodes(nodes.get(id) ?? node, node));
    },
    edge: (type, from, to, key, props) =>
      plain(`${type.toLowerCase()}:${hash(type, from, to, ...key)}`, type, from, to, props),
    plain,
    graph: () => mergeAll([{ nodes, edges }]),
  };
}
