// Which articles wait to be settled: a mark on each, so that a run that was cut short is made whole by the next.
import { compare } from '../graph';
import { slices } from './batches';
import type { Touched } from './counting';
import { type Engine, type Run, reading } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import { idOf, text, textOrNull } from './values';

/** Articles per transaction. */
const AT_ONCE = 5_000;

/** Ids of articles that came in, or of which something was moved, since the last time; those without a date first, then by date. */
export async function unsettled(engine: Engine, scripts: Scripts): Promise<readonly string[]> {
  const rows = await engine.query(scripts('unsettled')(), {});
  const dated = rows.map((row) => ({ id: idOf(row), date: textOrNull(row['published']) ?? '' }));
  return dated.sort((a, b) => compare(a.date, b.date) || compare(a.id, b.id)).map(({ id }) => id);
}

/** Raw ids of what these articles name. */
export async function named(engine: Engine, scripts: Scripts, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await over(reading(engine), scripts('names-in')(), 'articles', articles);
  return [...new Set(rows.map((row) => text(row['entity'])))].sort();
}

export async function markSettled(engine: Engine, scripts: Scripts, articles: readonly string[]): Promise<void> {
  for (const some of slices(articles, AT_ONCE))
    await engine.write((run) => over(run, scripts('settled-set')(), 'ids', some));
}

/** What these facts and claims are joined to is to be settled anew, by the articles that report them. */
export async function unsettle(run: Run, scripts: Scripts, { facts, claims }: Touched): Promise<void> {
  await over(run, scripts('unsettle')({ kind: 'Fact' }), 'ids', facts);
  await over(run, scripts('unsettle')({ kind: 'Claim' }), 'ids', claims);
}

/** Articles to which something was added. */
export async function reopen(run: Run, scripts: Scripts, articles: readonly string[]): Promise<void> {
  await over(run, scripts('settled-unset')(), 'ids', articles);
}
