// Sets what some articles call by a name apart from its namesake, or takes that back.
import { StoreError } from '../core/errors';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { writeNodes } from './nodes';
import { over } from './over';
import { NO_CHANGE, settle } from './settle';
import type { Apart, Changed } from './store';
import { text } from './values';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** In one transaction. @throws StoreError where an article does not name the entity */
export async function setApart(run: Run, scripts: Scripts, given: Apart): Promise<Changed> {
  const { entity, into, by, reason } = given;
  const articles = unique(given.articles);
  const rows = await over(run, scripts('appearances-in')(), 'articles', articles, { entity });
  const missing = articles.find((article) => !rows.some((row) => text(row['article']) === article));
  if (missing !== undefined) throw new StoreError(`${missing} names no ${entity}`, false);
  if (into === entity) throw new StoreError(`${entity} cannot be set apart from itself`, false);
  if (into !== null) {
    const labels = ['Entity', text(rows[0]?.['type'])];
    await writeNodes(run, scripts, [{ id: into, labels, props: { name: text(rows[0]?.['name']), known: false } }]);
  }
  const set = { entity, apart: into, by: into === null ? null : by, reason: into === null ? null : reason };
  await over(run, scripts('apart-set')(), 'articles', articles, set);
  const before = rows.map((row) => text(row['apart'])).filter((id) => id !== '');
  const at = unique(rows.map((row) => text(row['at'])));
  const ids = unique([entity, ...(into === null ? [] : [into]), ...before]);
  const where = at.map((one) => ({ at: one, raw: entity }));
  await settle(run, scripts, ids, { ...NO_CHANGE, where, at });
  return { judgements: articles.length, entities: ids.length };
}
