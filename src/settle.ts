// Settles a store after articles came or went: who is who; then, as it asks whom that settled, what contradicts what, and which tellings are one happening.
import { type Linked, settleContradictions } from './contradictions';
import type { Kit } from './data/kit';
import { scoreOf } from './data/plover';
import { type Happened, type ScaleOf, settleHappenings } from './events';
import { type Settled, settleIdentities } from './identities';
import type { Store } from './store';

export interface Regrouped {
  readonly linked: Linked;
  readonly happened: Happened;
}
export interface Settlement extends Regrouped {
  readonly identity: Settled;
}

/** PLOVER's quad class and score of a type and mode. */
export const scaleOf =
  ({ plover }: Pick<Kit, 'plover'>): ScaleOf =>
  (type, mode) => ({ quad: plover.quads.get(type) ?? null, score: scoreOf(plover, type, mode) });

/** What follows from who is who: asked again after a person decided on it. @throws StoreError */
export async function regroup(store: Store, kit: Kit): Promise<Regrouped> {
  const linked = await settleContradictions(store, kit);
  return { linked, happened: await settleHappenings(store, scaleOf(kit)) };
}

/** @param touched raw ids that the articles name @throws StoreError */
export async function settle(store: Store, kit: Kit, touched: Iterable<string>): Promise<Settlement> {
  const identity = await settleIdentities(store, kit, touched);
  return { identity, ...(await regroup(store, kit)) };
}
