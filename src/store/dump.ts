// The whole content of a store as one Graph: for exports, and to compare stores.
import type { Edge, Graph, Node, Props, Value } from '../core/model';
import { joinLabels } from '../graph';
import type { Cell, Row, Store } from './store';

const PAGE = 5000;
const NODES = `MATCH (n) RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY n.id SKIP $skip LIMIT $limit`;
const EDGES = `MATCH (a)-[r]->(b)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS props ORDER BY r.id SKIP $skip LIMIT $limit`;

const isValue = (cell: Cell): cell is Value => cell !== null && (typeof cell !== 'object' || Array.isArray(cell));

function propsOf(cell: Cell | undefined): Props {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return {};
  const pairs = Object.entries(cell).flatMap(([key, value]): [string, Value][] =>
    key !== 'id' && isValue(value) ? [[key, value]] : [],
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

async function pages(store: Store, cypher: string): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (;;) {
    const rows = await store.query(cypher, { skip: all.length, limit: PAGE });
    all.push(...rows);
    if (rows.length < PAGE) return all;
  }
}

/** Reads everything, in the order of ids: the same graph, byte by byte, that mergeAll() gives for what was loaded. */
export async function dump(store: Store): Promise<Graph> {
  const nodes = (await pages(store, NODES)).map((row): Node => {
    const labels = Array.isArray(row['labels']) ? row['labels'].map(text) : [];
    return { id: text(row['id']), labels: joinLabels(labels, []), props: propsOf(row['props']) };
  });
  const edges = (await pages(store, EDGES)).map((row): Edge => {
    return {
      id: text(row['id']),
      type: text(row['type']),
      from: text(row['from']),
      to: text(row['to']),
      props: propsOf(row['props']),
    };
  });
  return {
    nodes: new Map([...nodes].sort(byId).map((node) => [node.id, node])),
    edges: new Map([...edges].sort(byId).map((edge) => [edge.id, edge])),
  };
}
