// Brings a part of the store in line with what is judged of who is who. Judging, withdrawing, setting apart, loading and removing end here.
import { isMachine } from '../graph';
import type { Statements } from './around';
import { count, withNamed } from './counting';
import type { Run } from './engine';
import { deleteSameAs, type Reach, reachOf, sameAsOf } from './judged';
import type { Whereabouts } from './moving';
import type { Scripts } from './nodes';
import { over } from './over';
import { relocatePart } from './parts';
import { relocate } from './relocate';
import { appearancesOf, asItStands, renew } from './renew';
import { unsettle } from './settled';

const goesBy = ({ wanted }: Reach, id: string): string => wanted.get(id) ?? id;

const wantedOf = (reach: Reach): ReadonlyMap<string, string> =>
  new Map([...reach.raws.keys()].map((id) => [id, goesBy(reach, id)]));

/** Raw entities that are to go by another id than they do. */
const changedIn = (reach: Reach): readonly string[] =>
  [...reach.raws].filter(([id, raw]) => goesBy(reach, id) !== raw.canonical).map(([id]) => id);

/** By which ids articles call these raw entities: their own, and those that they were set apart from. */
async function whereabouts(
  run: Run,
  scripts: Scripts,
  reach: Reach,
  changed: readonly string[],
): Promise<readonly Whereabouts[]> {
  const at = [...new Set(changed.map((id) => reach.raws.get(id)?.canonical ?? id))].sort();
  const moving = new Set(changed);
  const { rows } = await appearancesOf(run, scripts, at);
  const found = rows.filter(({ raw }) => moving.has(raw)).map((row) => [row.at, row.entity] as const);
  const unique = new Map(found.map(([one, raw]) => [JSON.stringify([one, raw]), { at: one, raw }]));
  return [...unique.values()];
}

/** What changed besides judgements. */
export interface Change {
  /** Raw entities that were set apart, or are no longer. */
  readonly where: readonly Whereabouts[];
  /** Facts and claims that lost evidence. */
  readonly also: Statements;
  /** Ids by which entities go whose appearances changed. */
  readonly at: readonly string[];
}
export const NO_CHANGE: Change = { where: [], also: { facts: new Set(), claims: new Set() }, at: [] };

/** Judgements of the machine go with an entity that no article names; a person's keeps it. */
async function release(run: Run, scripts: Scripts, unseen: readonly string[]): Promise<number> {
  const sameAs = await sameAsOf(run, scripts, unseen);
  const kept = new Set(sameAs.filter((one) => !isMachine(one)).flatMap(({ a, b }) => [a, b]));
  const loose = new Set(unseen.filter((id) => !kept.has(id)));
  const gone = sameAs.filter(({ a, b }) => loose.has(a) || loose.has(b));
  await deleteSameAs(run, scripts, gone);
  const others = new Set(gone.flatMap(({ a, b }) => [a, b]));
  const changed = gone.length > 0 ? await settle(run, scripts, [...new Set([...others, ...loose])].sort()) : 0;
  await over(run, scripts('remove-lonely-entities')(), 'ids', [...loose]);
  return changed;
}

/**
 * Regroups what these raw entities, and all that judgements join to them, are to go by; drops those that nothing speaks of any more.
 * @returns how many raw entities go by another id than before
 */
export async function settle(run: Run, scripts: Scripts, ids: readonly string[], change = NO_CHANGE): Promise<number> {
  // Names first: they decide who stands for whom.
  const named = change.at.length > 0 ? await renew(run, scripts, change.at, ids, asItStands) : null;
  const reach = await reachOf(run, scripts, ids);
  const changed = changedIn(reach);
  if (changed.length === 0 && !named) return 0;
  const where = [...change.where, ...(await whereabouts(run, scripts, reach, changed))];
  const wanted = wantedOf(reach);
  const moved = await relocate(run, scripts, where, change.also, wanted);
  const at = [...moved.entities, ...[...changed, ...ids].map((id) => goesBy(reach, id))];
  const renewed = await renew(
    ...([run, scripts, at, [...changed, ...ids]] as const),
    (id, there) => wanted.get(id) ?? asItStands(id, there),
  );
  await unsettle(run, scripts, moved);
  await count(run, scripts, await withNamed(run, scripts, moved, [...renewed.renamed, ...(named?.renamed ?? [])]));
  const asked = new Set([...changed, ...ids]);
  return (
    changed.length +
    (await release(
      run,
      scripts,
      renewed.unseen.filter((id) => asked.has(id)),
    ))
  );
}

/** Moves a part of what settle() would move. @returns whether there may be more than a transaction should hold */
export async function settlePart(run: Run, scripts: Scripts, ids: readonly string[]): Promise<boolean> {
  const reach = await reachOf(run, scripts, ids);
  const where = await whereabouts(run, scripts, reach, changedIn(reach));
  return where.length > 0 && relocatePart(run, scripts, where, wantedOf(reach));
}
