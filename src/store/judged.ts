// What is judged of entities: reads SAME_AS edges as far as they reach, and who stands for whom by them.
import type { Judgement } from '../core/model';
import { components, judgementOf, type RawEntity, rawEntity } from '../graph';
import { ROWS, slices } from './batches';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { idOf, propsIn, text, textOrNull } from './values';

/** A SAME_AS edge as it stands. */
export interface SameAs extends Judgement {
  readonly id: string;
}

export interface Raw extends RawEntity {
  /** By whose id it goes now; its own where it stands for itself. */
  readonly canonical: string;
}

/** Judgements on these entities. */
export async function sameAsOf(run: Run, scripts: Scripts, ids: readonly string[]): Promise<readonly SameAs[]> {
  const found = new Map<string, SameAs>();
  for (const slice of slices(ids, ROWS)) {
    const { rows } = await run(scripts('same-as-of')(), { ids: slice });
    for (const row of rows) {
      const judgement = judgementOf(text(row['one']), text(row['other']), propsIn(row['props']));
      if (judgement) found.set(idOf(row), { id: idOf(row), ...judgement });
    }
  }
  return [...found.values()];
}

/** These entities as they stand; those that are not there are left out. */
export async function rawsOf(
  run: Run,
  scripts: Scripts,
  ids: readonly string[],
  script: 'nodes-known' | 'nodes-lock' = 'nodes-known',
): Promise<ReadonlyMap<string, Raw>> {
  const raws = new Map<string, Raw>();
  for (const slice of slices([...ids].sort(), ROWS)) {
    const { rows } = await run(scripts(script)({ kind: 'Entity' }), { ids: slice });
    for (const row of rows) {
      const props = propsIn(row['props']);
      raws.set(idOf(row), { ...rawEntity(props), canonical: textOrNull(props['canonical']) ?? idOf(row) });
    }
  }
  return raws;
}

export interface Reach {
  /** All that positive judgements join to the entities asked for, and those themselves; held against other writers. */
  readonly raws: ReadonlyMap<string, Raw>;
  /** Who stands for each that does not stand for itself, by the judgements. */
  readonly wanted: ReadonlyMap<string, string>;
}

/** Walks judgements from these entities. */
export async function reachOf(run: Run, scripts: Scripts, ids: readonly string[]): Promise<Reach> {
  const seen = new Set(ids);
  const judgements = new Map<string, SameAs>();
  for (let edge: readonly string[] = [...seen]; edge.length > 0; ) {
    const found = await sameAsOf(run, scripts, edge);
    for (const one of found) judgements.set(one.id, one);
    edge = found
      .filter(({ judgement }) => judgement === 'positive')
      .flatMap(({ a, b }) => [a, b])
      .filter((id) => !seen.has(id) && seen.add(id));
  }
  const raws = await rawsOf(run, scripts, [...seen], 'nodes-lock');
  const within = [...judgements.values()].filter(({ a, b }) => seen.has(a) && seen.has(b));
  return { raws, wanted: components(within, raws) };
}

/** Takes SAME_AS edges away. */
export async function deleteSameAs(run: Run, scripts: Scripts, edges: readonly SameAs[]): Promise<void> {
  for (const slice of slices(edges, ROWS)) {
    const rows = slice.map(({ id, a, b }) => ({ id, from: a, to: b }));
    await run(scripts('same-as-delete')(), { rows });
  }
}
