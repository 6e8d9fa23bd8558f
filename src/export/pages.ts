// Nodes of a kind, page by page: what memory holds does not grow with the store, but for a window of ids.
import type { Cell, Row, Store } from '../store';

/** Every node has one of these labels first. */
export const KINDS = ['Article', 'Sentence', 'Entity', 'Claim', 'Fact', 'Happening'] as const;
export type Kind = (typeof KINDS)[number];

/** Ids that are asked for at once: the embedded store looks at all nodes of a kind for that. */
const WINDOW = 50_000;

const after = (kind: string): string =>
  `MATCH (n:${kind}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`;
const these = (kind: string): string =>
  `UNWIND $ids AS one MATCH (n:${kind} {id: one}) RETURN n.id AS id, labels(n) AS labels, properties(n) AS props`;

/** Ids in their order, at most `size` at once. @throws StoreError */
async function* idsOf(store: Pick<Store, 'query'>, kind: string, size: number): AsyncIterable<readonly string[]> {
  let last: Cell = '';
  for (;;) {
    const rows: readonly Row[] = await store.query(after(kind), { after: last, limit: WINDOW });
    const ids = rows.map(({ id = null }) => String(id));
    for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
    if (ids.length < WINDOW) return;
    last = ids.at(-1) ?? '';
  }
}

/** Rows `{id, labels, props}` of nodes, in the order of these ids; those that are gone are left out. @throws StoreError */
export async function nodesAt(
  store: Pick<Store, 'query'>,
  kind: string,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const found = new Map((await store.query(these(kind), { ids })).map((row) => [row['id'], row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row ? [row] : [];
  });
}

/** Rows `{id, labels, props}` in the order of ids, at most `size` of them at once. @throws StoreError */
export async function* pagesOf(store: Pick<Store, 'query'>, kind: string, size: number): AsyncIterable<readonly Row[]> {
  for await (const ids of idsOf(store, kind, size)) yield await nodesAt(store, kind, ids);
}
