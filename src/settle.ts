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

/** Articles whose claims and events are settled before they count as settled: a run that is cut short goes on there. */
const AT_ONCE = 20_000;

/** What follows from who is who, for articles that came in or of which something was moved. @throws StoreError */
export async function regroup(store: Store, kit: Kit): Promise<Regrouped> {
  const all = await store.unsettled();
  let linked: Linked = { contradictions: 0, repetitions: 0, changed: 0 };
  let happened: Happened = { happenings: 0, changed: 0 };
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const articles = all.slice(from, from + AT_ONCE);
    const claims = await settleContradictions(store, kit, articles);
    const events = await settleHappenings(store, scaleOf(kit), await store.days(articles));
    await store.markSettled(articles);
    linked = {
      contradictions: linked.contradictions + claims.contradictions,
      repetitions: linked.repetitions + claims.repetitions,
      changed: linked.changed + claims.changed,
    };
    happened = { happenings: happened.happenings + events.happenings, changed: happened.changed + events.changed };
  }
  return { linked, happened };
}

/**
 * All that is not settled yet, as the store itself says.
 * @param also raw ids that an article named which is gone @throws StoreError
 */
export async function settle(store: Store, kit: Kit, also: Iterable<string> = []): Promise<Settlement> {
  await store.count();
  await store.settleArticles(kit.copies.threshold);
  const named = await store.named(await store.unsettled());
  const identity = await settleIdentities(store, kit, new Set([...named, ...also]));
  return { identity, ...(await regroup(store, kit)) };
}
