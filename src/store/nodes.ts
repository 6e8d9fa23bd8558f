// Writes nodes: new ones are made, known ones joined with what is there, by the very rules that src/graph joins by.
import type { Node } from '../core/model';
import { bareProps, countedKind, KINDS } from '../graph';
import { grouped, ROWS, slices } from './batches';
import { kindOf } from './check';
import { Contention, type Run } from './engine';
import { changes, joinedWith, type Known, knownIn } from './known';
import type { Script } from './scripts';

/** What is counted from evidence is left to counting. */
export function uncounted(node: Node): Node {
  const counted = countedKind(node);
  return counted === null ? node : { ...node, props: bareProps(counted, node.props) };
}

/** What joining would change on a known node; null where it would change nothing. */
function update(node: Node, known: Known): Node | null {
  const { labels, props: joined } = joinedWith(node, known);
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

/** What is known of the nodes that are to be written decides how they are written. */
export interface Plan {
  /** Fresh facts and claims with what is counted of them, where their evidence is at hand. */
  readonly counted: ReadonlyMap<string, Node>;
  /** Ids of known nodes that get new edges. */
  readonly hold: ReadonlySet<string>;
}
export type Planner = (known: ReadonlyMap<string, Known>) => Plan;
const NO_PLAN: Plan = { counted: new Map(), hold: new Set() };

type Kinds = readonly { readonly kind: string; readonly nodes: readonly Node[] }[];

/** In one order for all writers, so that none waits for another that waits for it. */
const inKinds = (nodes: readonly Node[]): Kinds =>
  KINDS.map((kind) => ({ kind, nodes: nodes.filter((node) => kindOf(node) === kind) }));

/** What is there, all kinds asked at once. */
async function read(run: Run, script: Script, kinds: Kinds): Promise<ReadonlyMap<string, Known>> {
  const asked = kinds.flatMap(({ kind, nodes }) =>
    slices(nodes, ROWS).map((some) => run(script({ kind }), { ids: some.map((node) => node.id) })),
  );
  return new Map((await Promise.all(asked)).flatMap(({ rows }) => knownIn(rows)));
}

/** The same, held against other writers: what changes, and of what gets new edges all but hubs (nodes-hold.cypher). */
async function hold(
  run: Run,
  script: Script,
  kinds: Kinds,
  changed: ReadonlySet<string>,
  plan: Plan,
): Promise<ReadonlyMap<string, Known>> {
  const asked = kinds.flatMap(({ kind, nodes }) => {
    const ids = nodes.map((node) => node.id).filter((id) => changed.has(id) || plan.hold.has(id));
    const rows = ids.map((id) => ({ id, changed: changed.has(id) }));
    return slices(rows, ROWS).map((some) => run(script({ kind }), { rows: some }));
  });
  return new Map((await Promise.all(asked)).flatMap(({ rows }) => knownIn(rows)));
}

const updates = (nodes: readonly Node[], known: ReadonlyMap<string, Known>): readonly Node[] =>
  nodes.flatMap((node) => {
    const there = known.get(node.id);
    return (there && update(node, there)) ?? [];
  });

async function write(run: Run, script: Script, kinds: Kinds): Promise<number> {
  const asked = kinds.flatMap(({ kind, nodes }) =>
    grouped(nodes, (node) => node.labels.join(':'))
      .toSorted(([a], [b]) => ((a?.labels.join() ?? '') < (b?.labels.join() ?? '') ? -1 : 1))
      .flatMap((alike) => slices(alike, ROWS))
      .map((some) => {
        const rows = some.map(({ id, props }) => ({ id, props }));
        return run(script({ kind, labels: some[0]?.labels ?? [] }), { rows });
      }),
  );
  return (await Promise.all(asked)).reduce((sum, { created }) => sum + created, 0);
}

/**
 * Writes nodes in one transaction, kind by kind, each statement sent before the one before is answered.
 * @throws Contention where another writer made one of them meanwhile
 */
export async function writeNodes(
  run: Run,
  scripts: Scripts,
  given: readonly Node[],
  planner: Planner = () => NO_PLAN,
): Promise<Written> {
  const nodes = given.map(uncounted);
  const kinds = inKinds(nodes);
  const known = await read(run, scripts('nodes-known'), kinds);
  const plan = planner(known);
  const fresh = nodes.filter((node) => !known.has(node.id)).map((node) => plan.counted.get(node.id) ?? node);
  const created = await write(run, scripts('nodes-create'), inKinds(fresh));
  if (created !== fresh.length) throw new Contention(`${fresh.length - created} nodes were made by another writer`);
  const changed = new Set(updates(nodes, known).map((node) => node.id));
  const held = await hold(run, scripts('nodes-hold'), kinds, changed, plan);
  const updated = updates(nodes, held);
  await write(run, scripts('nodes-update'), inKinds(updated));
  const renamed = updated.filter((node) => node.labels[0] === 'Entity' && 'name' in node.props).map((node) => node.id);
  return { fresh: new Set(fresh.map((node) => node.id)), known: known.size, renamed };
}
