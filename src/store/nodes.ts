// Writes nodes: new ones are made, known ones joined with what is there, by the very rules that src/graph joins by.
import type { Node, Props } from '../core/model';
import { bareProps, countedKind, joinLabels, joinProps, withAliasText } from '../graph';
import { grouped, ROWS, slices } from './batches';
import { kindOf } from './check';
import { Contention, type Run } from './engine';
import type { Script } from './scripts';
import type { Cell, Row } from './store';

const isProps = (cell: Cell | undefined): cell is Props =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell);

/** What a row says is there: props without the id, which stands apart. */
export function propsOf(row: Row): Props {
  const { props } = row;
  if (!isProps(props)) return {};
  return Object.fromEntries(Object.entries(props).filter(([key]) => key !== 'id'));
}

const strings = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];

/** What is counted from evidence is left to counting. */
export function uncounted(node: Node): Node {
  const counted = countedKind(node);
  return counted === null ? node : { ...node, props: bareProps(counted, node.props) };
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The part of the props that differs from what is there. */
export function changes(there: Props, wanted: Props): Props {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => !sameValue(value, there[key])));
}

interface Known {
  readonly labels: readonly string[];
  readonly props: Props;
}

/** What joining would change on a known node; null where it would change nothing. */
function update(node: Node, known: Known): Node | null {
  const joined = withAliasText(joinProps(known.props, node.props));
  const labels = joinLabels(known.labels, node.labels);
  const props = changes(known.props, joined);
  return Object.keys(props).length === 0 && labels.length === known.labels.length
    ? null
    : { id: node.id, labels, props };
}

/** Statements by name: nodes-known, nodes-create … */
export type Scripts = (name: string) => Script;

export interface Written {
  /** Ids of what was not there before. */
  readonly fresh: ReadonlySet<string>;
  readonly known: number;
  /** Known entities that have another name now. */
  readonly renamed: readonly string[];
}

async function read(
  run: Run,
  script: Script,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Known>> {
  if (ids.length === 0) return new Map();
  const { rows } = await run(script({ kind }), { ids });
  return new Map(
    rows.map((row) => [String(row['id']), { labels: joinLabels(strings(row['labels']), []), props: propsOf(row) }]),
  );
}

const updates = (nodes: readonly Node[], known: ReadonlyMap<string, Known>): readonly Node[] =>
  nodes.flatMap((node) => {
    const there = known.get(node.id);
    return (there && update(node, there)) ?? [];
  });

async function write(run: Run, script: Script, kind: string, nodes: readonly Node[]): Promise<number> {
  let created = 0;
  for (const alike of grouped(nodes, (node) => node.labels.join(':'))) {
    const rows = alike.map(({ id, props }) => ({ id, props }));
    created += (await run(script({ kind, labels: alike[0]?.labels ?? [] }), { rows })).created;
  }
  return created;
}

async function writeKind(run: Run, scripts: Scripts, kind: string, nodes: readonly Node[]): Promise<Written> {
  const ids = nodes.map((node) => node.id);
  const known = await read(run, scripts('nodes-known'), kind, ids);
  const fresh = nodes.filter((node) => !known.has(node.id));
  const created = await write(run, scripts('nodes-create'), kind, fresh);
  if (created !== fresh.length) throw new Contention(`${fresh.length - created} nodes were made by another writer`);
  const changed = updates(nodes, known).map((node) => node.id);
  const held = await read(run, scripts('nodes-lock'), kind, changed);
  const updated = updates(nodes, held);
  await write(run, scripts('nodes-update'), kind, updated);
  const renamed = kind === 'Entity' ? updated.filter(({ props }) => 'name' in props).map((node) => node.id) : [];
  return { fresh: new Set(fresh.map((node) => node.id)), known: known.size, renamed };
}

/** Writes nodes in one transaction, kind by kind. @throws Contention where another writer made one of them meanwhile */
export async function writeNodes(run: Run, scripts: Scripts, nodes: readonly Node[]): Promise<Written> {
  const fresh = new Set<string>();
  const renamed: string[] = [];
  let known = 0;
  for (const kind of grouped(nodes.map(uncounted), kindOf)) {
    for (const slice of slices(kind, ROWS)) {
      const [first] = slice;
      if (!first) continue;
      const written = await writeKind(run, scripts, kindOf(first), slice);
      for (const id of written.fresh) fresh.add(id);
      renamed.push(...written.renamed);
      known += written.known;
    }
  }
  return { fresh, known, renamed };
}
