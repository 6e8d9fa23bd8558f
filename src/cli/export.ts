// `export`: the whole graph as JSON Lines, nodes with the edges that leave them, page by page: memory stays flat.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Cell, Row, Store } from '../store';
import { type Context, withExamples, withStore } from './command';

/** Every node has one of these labels first. */
const KINDS = ['Article', 'Sentence', 'Entity', 'Claim', 'Fact'] as const;
const PAGE = 500;

const nodesAfter = (kind: string): string =>
  `MATCH (n:${kind}) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props ORDER BY n.id LIMIT $limit`;
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

/** Nodes of a kind, a page at a time, in the order of their ids. */
async function* pagesOf(store: Store, kind: string): AsyncIterable<readonly Row[]> {
  let after: Cell = '';
  for (;;) {
    const nodes: readonly Row[] = await store.query(nodesAfter(kind), { after, limit: PAGE });
    if (nodes.length > 0) yield nodes;
    const { id: last = null } = nodes.at(-1) ?? {};
    if (nodes.length < PAGE || last === null) return;
    after = last;
  }
}

/** Lines of a store, the same for the same content. */
export async function* exportLines(store: Store): AsyncIterable<string> {
  for (const kind of KINDS)
    for await (const nodes of pagesOf(store, kind)) {
      yield* nodes.map(nodeLine);
      const ids = nodes.map(({ id = null }) => id);
      yield* (await store.query(edgesFrom(kind), { ids })).map(edgeLine);
    }
}

async function exportGraph(format: string, options: { readonly store: string }, context: Context): Promise<void> {
  if (format !== 'jsonl') throw new UsageError(`export ${format}: known is jsonl`);
  const store = await context.services.openExisting(options.store);
  try {
    for await (const line of exportLines(store)) await context.terminal.out(`${line}\n`);
    context.finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('<format>', 'jsonl: {"node","labels","props"} and {"edge","type","from","to","props"}')
    .action((format: string, options: { readonly store: string }) => exportGraph(format, options, context));
  withExamples(command, 'export jsonl > graph.jsonl');
}
