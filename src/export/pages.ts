// Nodes of a kind, page by page: what memory holds does not grow with the store.
import type { Cell, Row, Store } from '../store';

/** Every node has one of these labels first. */
export const KINDS = ['Article', 'Sentence', 'Entity', 'Claim', 'Fact', 'Happening'] as const;

const after = (kind: string): string =>
  `MATCH (n:${kind}) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY n.id LIMIT $limit`;

/** Rows `{id, labels, props}` in the order of ids, at most `size` of them at once. @throws StoreError */
export async function* pagesOf(store: Store, kind: string, size: number): AsyncIterable<readonly Row[]> {
  let last: Cell = '';
  for (;;) {
    const nodes: readonly Row[] = await store.query(after(kind), { after: last, limit: size });
    if (nodes.length > 0) yield nodes;
    const { id = null } = nodes.at(-1) ?? {};
    if (nodes.length < size || id === null) return;
    last = id;
  }
}
