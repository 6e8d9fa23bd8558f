// Writes edges, after their nodes: made, or joined with what is there.
import type { Edge, Graph, Props } from '../core/model';
import { bareProps, compare, countedKind, joinProps } from '../graph';
import { grouped, ROWS, slices } from './batches';
import { kindOf } from './check';
import { Contention, type Run } from './engine';
import { changes, propsOf } from './known';
import type { Scripts } from './nodes';
import { pattern } from './scripts';

/** Which nodes are new, and whether they were made in the same transaction (then their edges cannot be there). */
export interface Newness {
  readonly fresh: ReadonlySet<string>;
  readonly here: boolean;
  /** Facts and claims whose edges say already what is counted of them. */
  readonly counted?: ReadonlySet<string>;
}

export interface EdgeCount {
  readonly fresh: number;
  readonly known: number;
}

/** Edges of one type between two kinds. */
interface Batch {
  readonly names: Readonly<Record<string, string>>;
  readonly edges: readonly Edge[];
}

const kindAt = (graph: Graph, id: string): string => {
  const node = graph.nodes.get(id);
  return node ? kindOf(node) : '';
};

/** Sentences, claims, facts have few edges; an outlet or a person has many: the search begins at the poorer end. */
const startsAtTarget = (from: string, to: string): boolean => from === 'Entity' && to !== 'Entity';

function uncounted(edge: Edge, graph: Graph): Edge {
  const node = graph.nodes.get(edge.id);
  const counted = node ? countedKind(node) : null;
  return counted === null ? edge : { ...edge, props: bareProps(counted, edge.props) };
}

function batches(graph: Graph, edges: readonly Edge[]): readonly Batch[] {
  const ends = (edge: Edge) => ({ from: kindAt(graph, edge.from), to: kindAt(graph, edge.to) });
  const groups = grouped(edges, (edge) => `${edge.type} ${ends(edge).from} ${ends(edge).to}`);
  return groups.flatMap((group) =>
    slices(group, ROWS).flatMap((slice): Batch[] => {
      const [first] = slice;
      if (!first) return [];
      const { from, to } = ends(first);
      return [{ names: { from, to, pattern: pattern(first.type, startsAtTarget(from, to)) }, edges: slice }];
    }),
  );
}

const rowsOf = (edges: readonly Edge[]) => edges.map(({ id, from, to, props }) => ({ id, from, to, props }));

const byEnds = (a: Edge, b: Edge): number => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id);

/** Props of those that are there, by id; all batches are asked at once. */
async function readAll(run: Run, scripts: Scripts, all: readonly Batch[]): Promise<ReadonlyMap<string, Props>> {
  const asked = all
    .filter(({ edges }) => edges.length > 0)
    .map(({ names, edges }) =>
      run(scripts('edges-known')(names), { rows: edges.map(({ id, from, to }) => ({ id, from, to })) }),
    );
  const answers = await Promise.all(asked);
  return new Map(answers.flatMap(({ rows }) => rows.map((row) => [String(row['id']), propsOf(row)] as const)));
}

async function make(run: Run, scripts: Scripts, script: string, { names, edges }: Batch): Promise<void> {
  if (edges.length === 0) return;
  const { created } = await run(scripts(script)(names), { rows: rowsOf(edges) });
  if (created !== edges.length) throw new Contention(`${edges.length - created} edges were made by another writer`);
}

async function update(run: Run, scripts: Scripts, { names, edges }: Batch, known: ReadonlyMap<string, Props>) {
  const changed = edges.flatMap((edge) => {
    const there = known.get(edge.id);
    const props = there && changes(there, joinProps(there, edge.props));
    return props && Object.keys(props).length > 0 ? [{ ...edge, props }] : [];
  });
  if (changed.length > 0) await run(scripts('edges-update')(names), { rows: rowsOf(changed) });
}

/** Writes edges of a graph in one transaction, in one order for all writers. @throws Contention where another writer made one of them meanwhile */
export async function writeEdges(
  run: Run,
  scripts: Scripts,
  graph: Graph,
  edges: readonly Edge[],
  newness: Newness,
): Promise<EdgeCount> {
  const bare = edges.map((edge) => (newness.counted?.has(edge.id) ? edge : uncounted(edge, graph)));
  const { fresh, here } = newness;
  const isNew = ({ id, from, to }: Edge): boolean => here && (fresh.has(id) || fresh.has(from) || fresh.has(to));
  const all = batches(graph, bare.toSorted(byEnds));
  const old = all.map(({ names, edges: some }) => ({ names, edges: some.filter((edge) => !isNew(edge)) }));
  const news = all.map(({ names, edges: some }) => ({ names, edges: some.filter(isNew) }));
  const known = await readAll(run, scripts, old);
  const unknown = old.map(({ names, edges: some }) => ({ names, edges: some.filter((edge) => !known.has(edge.id)) }));
  await Promise.all([
    ...news.map((batch) => make(run, scripts, 'edges-create', batch)),
    ...unknown.map((batch) => make(run, scripts, 'edges-merge', batch)),
    ...old.map((batch) => update(run, scripts, batch, known)),
  ]);
  return { fresh: edges.length - known.size, known: known.size };
}

/** Deletes edges of a graph, found by type, ends and id. */
export async function deleteEdges(run: Run, scripts: Scripts, graph: Graph, edges: readonly Edge[]): Promise<void> {
  for (const { names, edges: some } of batches(graph, edges))
    await run(scripts('edges-delete')(names), { rows: some.map(({ id, from, to }) => ({ id, from, to })) });
}
