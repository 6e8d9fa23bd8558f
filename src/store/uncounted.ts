// Facts and claims that got evidence in many merges are marked, and counted once: what thousands of sentences tell is not read again with each article that tells it too.
import { count, type Touched } from './counting';
import type { Engine, Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Row } from './store';
import { idOf } from './values';

/** Facts and claims per transaction. */
const AT_ONCE = 1_000;

async function each(run: Run, scripts: Scripts, script: string, { facts, claims }: Touched): Promise<void> {
  await over(run, scripts(script)({ kind: 'Fact' }), 'ids', facts);
  await over(run, scripts(script)({ kind: 'Claim' }), 'ids', claims);
}

export const markUncounted = (run: Run, scripts: Scripts, touched: Touched): Promise<void> =>
  each(run, scripts, 'uncounted-set', touched);

const touchedIn = (rows: readonly Row[]): Touched => ({
  facts: rows.filter((row) => row['fact'] === true).map(idOf),
  claims: rows.filter((row) => row['fact'] !== true).map(idOf),
});

async function countSome(run: Run, scripts: Scripts): Promise<number> {
  const { rows } = await run(scripts('uncounted')(), { limit: AT_ONCE });
  const touched = touchedIn(rows);
  await count(run, scripts, touched);
  await each(run, scripts, 'uncounted-unset', touched);
  return rows.length;
}

/** Counts all that is marked; what was cut short is made whole by doing it again. @throws StoreError */
export async function countMarked(engine: Engine, scripts: Scripts): Promise<void> {
  while ((await engine.write((run) => countSome(run, scripts))) === AT_ONCE);
}
