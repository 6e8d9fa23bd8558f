// Moves in parts what is more than a transaction should hold: a state of a hundred thousand mentions that turns out to be another.
import { readAround, type Statements } from './around';
import { WHOLE } from './batches';
import { count } from './counting';
import type { Run } from './engine';
import { mentionsAt, statementsAt, type Whereabouts } from './moving';
import type { Scripts } from './nodes';
import { idsOf, rewrite, type Wanted } from './relocate';

/** Facts and claims, each with its evidence, per transaction. */
const SOME = WHOLE / 10;
const NONE: Statements = { facts: new Set(), claims: new Set() };
const first = (ids: ReadonlySet<string>, count: number): ReadonlySet<string> => new Set([...ids].slice(0, count));

/**
 * Moves a part where there is more to move than a transaction should hold: some of the mentions, else some of the facts and claims.
 * @returns false where the rest is small enough for relocate()
 */
export async function relocatePart(
  run: Run,
  scripts: Scripts,
  where: readonly Whereabouts[],
  wanted: Wanted,
): Promise<boolean> {
  const mentions = await mentionsAt(run, scripts, where, WHOLE);
  if (mentions.edges.length >= WHOLE)
    return (await rewrite(run, scripts, await readAround(run, scripts, mentions, NONE), wanted)).changed > 0;
  const { facts, claims } = await statementsAt(run, scripts, where);
  if (facts.size + claims.size <= SOME) return false;
  const some = { facts: first(facts, SOME / 2), claims: first(claims, SOME / 2) };
  const { after, changed } = await rewrite(
    run,
    scripts,
    await readAround(run, scripts, { edges: [], articles: [] }, some),
    wanted,
  );
  await count(run, scripts, { facts: idsOf(after, 'Fact'), claims: idsOf(after, 'Claim') });
  return changed > 0;
}
