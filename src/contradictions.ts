// Settles which claims contradict and repeat each other in a store: all are compared anew, so that order and batches never matter.
import type { ClaimLink, Statement } from './core/model';
import type { Kit } from './data/kit';
import { linksOf, wordsOf } from './propositions';
import type { Store } from './store';

const PAGE = 10_000;

export interface Linked {
  readonly contradictions: number;
  readonly repetitions: number;
  /** Links that were written or taken away. */
  readonly changed: number;
}

async function everyStatement(store: Store): Promise<readonly Statement[]> {
  const all: Statement[] = [];
  for (let after: string | null = null; ; ) {
    const page: readonly Statement[] = await store.statements(after, PAGE);
    all.push(...page);
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE || after === null) return all;
  }
}

const keyOf = ({ type, from, to, score, reason }: ClaimLink): string => JSON.stringify([type, from, to, score, reason]);

/** Compares every two claims worth comparing; writes what is new, takes away what no longer follows. @throws StoreError */
export async function settleContradictions(store: Store, kit: Pick<Kit, 'propositions' | 'wording'>): Promise<Linked> {
  const now = linksOf(await everyStatement(store), wordsOf(kit));
  const before = await store.links();
  const [has, had] = [new Set(now.map(keyOf)), new Set(before.map(keyOf))];
  const add = now.filter((one) => !had.has(keyOf(one)));
  const gone = before.filter((one) => !has.has(keyOf(one)));
  if (add.length + gone.length > 0) await store.link(add, gone);
  const contradictions = now.filter(({ type }) => type === 'CONTRADICTS').length;
  return { contradictions, repetitions: now.length - contradictions, changed: add.length + gone.length };
}
