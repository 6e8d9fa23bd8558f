// Settles versions and copies of whole articles: which article of a page replaces which, which is an edited copy of which, and what is counted otherwise for it.
import type { Edge, Graph } from '../core/model';
import { allVersions, type Copy, editionEdges, type Settled, type Version } from '../graph';
import { count, touchedBy } from './counting';
import { deleteEdges, writeEdges } from './edges';
import type { Engine, Run } from './engine';
import { type All, beside, copiesOf, onPages, read, type Standing } from './near';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Cell, Edited } from './store';
import { idOf } from './values';

/** Articles settled in one transaction. */
const AT_ONCE = 200;

/** How alike articles are to what they copy, as it stands. */
async function scoresOf(run: Run, scripts: Scripts, all: All): Promise<ReadonlyMap<string, number>> {
  const ids = [...all].filter(([, one]) => one.copyOf !== null).map(([id]) => id);
  const rows = await over(run, scripts('copied-by')(), 'ids', ids);
  return new Map(rows.map((row) => [idOf(row), Number(row['score'])]));
}

/** In place of a version: another transaction settles it. */
const OPEN = 0;

const isSame = (a: Settled, b: Settled): boolean =>
  a.version === b.version && a.replacedBy === b.replacedBy && a.copyOf === b.copyOf && a.alike === b.alike;

function graphOf(edges: readonly Edge[]): Graph {
  const ids = edges.flatMap(({ from, to }) => [from, to]);
  return {
    nodes: new Map(ids.map((id) => [id, { id, labels: ['Article'], props: {} }])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

/** Writes what changed. Edges that stay are left alone. */
async function write(run: Run, scripts: Scripts, turns: ReadonlyMap<string, Turn>): Promise<void> {
  const keyOf = ({ id, props }: Edge): string => JSON.stringify([id, props['score'] ?? null]);
  const old = [...turns].flatMap(([id, { was }]) => editionEdges(id, was));
  const fresh = [...turns].flatMap(([id, { is }]) => editionEdges(id, is));
  // an edge may be gone with an article that was removed and came again: of what waited, none is taken to be there
  const sure = [...turns].flatMap(([id, { was }]) => (was.version === OPEN ? [] : editionEdges(id, was)));
  const [had, has] = [new Set(sure.map(keyOf)), new Set(fresh.map(keyOf))];
  const gone = old.filter((edge) => !has.has(keyOf(edge)));
  const added = fresh.filter((edge) => !had.has(keyOf(edge)));
  await deleteEdges(run, scripts, graphOf(gone), gone);
  const rows = [...turns].map(([id, { is }]): Readonly<Record<string, Cell>> => {
    return { id, version: is.version === OPEN ? null : is.version, replacedBy: is.replacedBy, copyOf: is.copyOf };
  });
  await over(run, scripts('articles-set')(), 'rows', rows);
  await writeEdges(run, scripts, graphOf(added), added, { fresh: new Set(), here: true });
}

/** What was settled of an article, and what is to be so now. */
interface Turn {
  readonly was: Settled;
  readonly is: Settled;
}

/** What is so of an article now. @param copy what it copies; undefined where that was not asked */
function turnOf(
  one: Standing,
  score: number | null,
  version: Version | undefined,
  copy: Copy | null | undefined,
  isAsked: boolean,
): Turn {
  const was = {
    ...{ version: one.version ?? OPEN, replacedBy: one.replacedBy, copyOf: one.copyOf },
    alike: one.copyOf === null ? null : score,
  };
  const number = isAsked || one.version !== null ? (version?.version ?? was.version) : OPEN;
  const copies = copy === undefined ? { copyOf: was.copyOf, alike: was.alike } : whatOf(copy);
  return { was, is: { version: number, replacedBy: version ? version.replacedBy : was.replacedBy, ...copies } };
}

const whatOf = (copy: Copy | null) => ({ copyOf: copy?.of ?? null, alike: copy?.score ?? null });

/** All that these articles may change: on their pages and beside them; with what is to be so now, where it is otherwise. */
async function turnsOf(
  run: Run,
  scripts: Scripts,
  ids: readonly string[],
  least: number,
): Promise<ReadonlyMap<string, Turn>> {
  const open = [...(await read(run, scripts, ids)).values()].map(({ edition }) => edition);
  const mates = await onPages(run, scripts, open);
  const versions = allVersions([...open, ...[...mates.values()].map(({ edition }) => edition)]);
  const near = await read(run, scripts, [...ids, ...(await beside(run, scripts, open))]);
  const editions = [...near.values()].map(({ edition }) => edition);
  const copies = await copiesOf(run, scripts, editions, least);
  const all: All = new Map([...mates, ...near]);
  const [scores, asked] = [await scoresOf(run, scripts, all), new Set(ids)];
  const turns = [...all].map(([id, one]) => {
    const turn = turnOf(one, scores.get(id) ?? null, versions.get(id), copies.get(id), asked.has(id));
    return [id, turn] as const;
  });
  return new Map(turns.filter(([, { was, is }]) => !isSame(was, is)));
}

/** Settles these articles, and others as far as it changes them. @returns ids of those of which something else is so now */
async function settleSome(
  run: Run,
  scripts: Scripts,
  ids: readonly string[],
  least: number,
): Promise<readonly string[]> {
  const turns = await turnsOf(run, scripts, ids, least);
  await write(run, scripts, turns);
  const counted = [...turns].filter(([, { was, is }]) => was.replacedBy !== is.replacedBy || was.copyOf !== is.copyOf);
  const touched = counted.map(([id]) => id).sort();
  await count(run, scripts, await touchedBy(run, scripts, touched, { facts: [], claims: [] }));
  return touched;
}

/** Settles all articles that wait for it: new ones, and those beside which one was removed. @param least how alike copies are, 0 to 1 */
export async function settleArticles(engine: Engine, scripts: Scripts, least: number): Promise<Edited> {
  const changed = new Set<string>();
  for (;;) {
    const ids = (await engine.query(scripts('articles-open')(), { limit: AT_ONCE })).map(idOf);
    if (ids.length === 0) return { articles: [...changed].sort() };
    for (const id of await engine.write((run) => settleSome(run, scripts, ids, least))) changed.add(id);
  }
}
