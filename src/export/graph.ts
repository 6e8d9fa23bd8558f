// The whole graph as JSON Lines: nodes with the edges that leave them.
import type { Cell, Row, Store } from '../store';
import { KINDS, pagesOf } from './pages';

const PAGE = 500;

const edgesFrom = (kind: string): string =>
  `UNWIND $ids AS one MATCH (n:${kind} {id: one})-[r]->(m)
RETURN r.id AS id, type(r) AS type, n.id AS source, m.id AS target, properties(r) AS props ORDER BY source, id`;

/** Without the id, which stands outside; keys in order, so that equal graphs are equal bytes. */
const propsOf = (cell: Cell | undefined): Record<string, Cell> =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell)
    ? Object.fromEntries(
        Object.entries(cell)
          .filter(([key]) => key !== 'id')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : {};

const nodeLine = ({ id = null, labels = null, props }: Row): string =>
  JSON.stringify({ node: id, labels, props: propsOf(props) });
const edgeLine = ({ id = null, type = null, source = null, target = null, props }: Row): string =>
  JSON.stringify({ edge: id, type, from: source, to: target, props: propsOf(props) });

/** Lines of a store, the same for the same content. @throws StoreError */
export async function* graphLines(store: Store): AsyncIterable<string> {
  for (const kind of KINDS)
    for await (const nodes of pagesOf(store, kind, PAGE)) {
      yield* nodes.map(nodeLine);
      const ids = nodes.map(({ id = null }) => id);
      yield* (await store.query(edgesFrom(kind), { ids })).map(edgeLine);
    }
}
