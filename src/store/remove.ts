// Takes an article out of a store, with the facts, claims, entities and names that it alone supported.
import type { Statements } from './around';
import { grouped } from './batches';
import { count, touchedBy } from './counting';
import type { Run } from './engine';
import { dropUntold } from './happenings';
import { leftBehind } from './near';
import type { Scripts } from './nodes';
import { over } from './over';
import { settle } from './settle';
import { unsettle } from './settled';
import { idOf, text, texts } from './values';

interface Unsupported {
  /** Facts or claims that were deleted. */
  readonly gone: ReadonlySet<string>;
  /** Entities that they held on to. */
  readonly held: readonly string[];
}

/** Deletes those without evidence. */
async function removeUnsupported(
  run: Run,
  scripts: Scripts,
  kind: 'Fact' | 'Claim',
  ids: readonly string[],
): Promise<Unsupported> {
  const rows = await over(run, scripts('unsupported')({ kind }), 'ids', ids);
  if (kind === 'Fact') {
    for (const alike of grouped(rows, (row) => text(row['type']))) {
      await run(scripts('remove-fact-edges')({ type: text(alike[0]?.['type']) }), { ids: alike.map(idOf) });
    }
  }
  await over(run, scripts('remove-nodes')({ kind }), 'ids', rows.map(idOf));
  return { gone: new Set(rows.map(idOf)), held: rows.flatMap((row) => texts(row['entities'])) };
}

/** Removes an article in one transaction. @returns false where it is not there */
export async function removeArticle(run: Run, scripts: Scripts, article: string): Promise<boolean> {
  const { rows: found } = await run(scripts('article-exists')(), { article });
  if (found.length === 0) return false;
  const named = (await run(scripts('entities-of-article')(), { article })).rows;
  const touched = await touchedBy(run, scripts, [article], { facts: [], claims: [] });
  await over(run, scripts('articles-reopen')(), 'ids', await leftBehind(run, scripts, article));
  const told = (await run(scripts('tellers-of')(), { article })).rows.map(idOf);
  await over(run, scripts('tellers-unsettle')(), 'ids', told);
  await run(scripts('remove-sentences')(), { article });
  await run(scripts('remove-article')(), { article });
  const claims = await removeUnsupported(run, scripts, 'Claim', touched.claims);
  const facts = await removeUnsupported(run, scripts, 'Fact', touched.facts);
  const also: Statements = {
    facts: new Set(touched.facts.filter((id) => !facts.gone.has(id))),
    claims: new Set(touched.claims.filter((id) => !claims.gone.has(id))),
  };
  const raws = [...new Set(named.map((row) => text(row['raw'])))].sort();
  await settle(run, scripts, raws, { where: [], also, at: named.map((row) => text(row['at'])) });
  const untold = await dropUntold(run, scripts, told);
  const held = new Set([...claims.held, ...facts.held, ...untold]);
  await over(run, scripts('remove-lonely-entities')(), 'ids', [...held].sort());
  await unsettle(run, scripts, { facts: [...also.facts].sort(), claims: [...also.claims].sort() });
  await count(run, scripts, { facts: [...also.facts].sort(), claims: [...also.claims].sort() });
  return true;
}
