// The whole content of a store as one Graph: for exports, and to compare stores.
import type { Edge, Graph, Node } from '../core/model';
import { joinLabels } from '../graph';
import type { Store } from './store';
import { propsIn, text } from './values';

const NODES = 'MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS props';
const EDGES = `MATCH (a)-[r]->(b)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props`;

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Reads everything, in the order of ids: the same graph, byte by byte, that mergeAll() gives for what was loaded. */
export async function dump(store: Store): Promise<Graph> {
  const nodes = (await store.query(NODES)).map((row): Node => {
    const labels = Array.isArray(row['labels']) ? row['labels'].map(text) : [];
    return { id: text(row['id']), labels: joinLabels(labels, []), props: propsIn(row['props']) };
  });
  const edges = (await store.query(EDGES)).map((row): Edge => {
    return {
      id: text(row['id']),
      type: text(row['type']),
      from: text(row['from']),
      to: text(row['to']),
      props: propsIn(row['props']),
    };
  });
  return {
    nodes: new Map([...nodes].sort(byId).map((node) => [node.id, node])),
    edges: new Map([...edges].sort(byId).map((edge) => [edge.id, edge])),
  };
}
