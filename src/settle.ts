// Settles a store after articles came or went: who is who, then what contradicts what, which is asked of whom it settled.
import { type Linked, settleContradictions } from './contradictions';
import type { Kit } from './data/kit';
import { type Settled, settleIdentities } from './identities';
import type { Store } from './store';

export interface Settlement {
  readonly identity: Settled;
  readonly linked: Linked;
}

/** @param touched raw ids that the articles name @throws StoreError */
export async function settle(store: Store, kit: Kit, touched: Iterable<string>): Promise<Settlement> {
  const identity = await settleIdentities(store, kit, touched);
  return { identity, linked: await settleContradictions(store, kit) };
}
