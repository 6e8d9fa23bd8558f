// Takes an article out of a store, with the facts, claims, entities and names that it alone supported.
import { withAliasText } from '../graph';
import { grouped } from './batches';
import { count, touchedBy } from './counting';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import type { Cell, Row } from './store';

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const texts = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];
const id = (row: Row): string => text(row['id']);

/** Deletes those without evidence. @returns the entities that they held on to */
async function removeUnsupported(
  run: Run,
  scripts: Scripts,
  kind: 'Fact' | 'Claim',
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await run(scripts('unsupported')({ kind }), { ids });
  if (kind === 'Fact') {
    for (const alike of grouped(rows, (row) => text(row['type']))) {
      await run(scripts('remove-fact-edges')({ type: text(alike[0]?.['type']) }), { ids: alike.map(id) });
    }
  }
  await run(scripts('remove-nodes')({ kind }), { ids: rows.map(id) });
  return rows.flatMap((row) => texts(row['entities']));
}

/** A name by which only the removed article called an entity goes; the entity's own name stays. */
async function removeAliases(run: Run, scripts: Scripts, rows: readonly Row[]): Promise<void> {
  const answer = await run(scripts('aliases-left')(), {
    rows: rows.map((row) => ({ id: id(row), surface: text(row['surface']) })),
  });
  const lost = answer.rows.filter((row) => row['left'] === 0 && row['name'] !== row['surface']);
  const changed = grouped(lost, id).flatMap((names) => {
    const [first] = names;
    if (!first) return [];
    const gone = names.map((row) => text(row['surface']));
    const aliases = texts(first['aliases']).filter((alias) => !gone.includes(alias));
    const { aliasText } = withAliasText({ aliases });
    return [{ id: id(first), aliases, aliasText: aliasText ?? '' }];
  });
  if (changed.length > 0) await run(scripts('aliases-set')(), { rows: changed });
}

/** Removes an article in one transaction. @returns false where it is not there */
export async function removeArticle(run: Run, scripts: Scripts, article: string): Promise<boolean> {
  const { rows: found } = await run(scripts('article-exists')(), { article });
  if (found.length === 0) return false;
  const named = (await run(scripts('article-entities')(), { article })).rows;
  const touched = await touchedBy(run, scripts, [article], { facts: [], claims: [] });
  await run(scripts('remove-sentences')(), { article });
  await run(scripts('remove-article')(), { article });
  const held = [
    ...(await removeUnsupported(run, scripts, 'Claim', touched.claims)),
    ...(await removeUnsupported(run, scripts, 'Fact', touched.facts)),
  ];
  const entities = [...new Set([...named.map(id), ...held])].sort();
  await run(scripts('remove-lonely-entities')(), { ids: entities });
  await removeAliases(
    run,
    scripts,
    named.filter((row) => row['surface'] !== null),
  );
  await count(run, scripts, touched);
  return true;
}
