// Sets what some articles call by a name apart from its namesake, or takes that back.
import { StoreError } from '../core/errors';
import { articleId } from '../graph';
import { slices } from './batches';
import type { Engine, Run } from './engine';
import type { Scripts } from './nodes';
import { writeNodes } from './nodes';
import { over } from './over';
import { NO_CHANGE, settle } from './settle';
import type { Apart, Changed } from './store';
import { text } from './values';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Moves per transaction. */
const AT_ONCE = 50;

/** What a move touches: raw ids, and the ids by which the entity goes now. */
interface Moved {
  readonly entity: string;
  readonly articles: number;
  readonly ids: readonly string[];
  readonly at: readonly string[];
}

/** @throws StoreError where an article does not name the entity */
async function mark(run: Run, scripts: Scripts, { entity, into, by, reason, ...given }: Apart): Promise<Moved> {
  const articles = unique(given.articles.map(articleId));
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
  return { entity, articles: articles.length, ids: unique([entity, ...(into === null ? [] : [into]), ...before]), at };
}

/** All moves are written first, then what they touch is regrouped once: of a name with ten bearers all is read once, not ten times. */
export async function setApart(run: Run, scripts: Scripts, moves: readonly Apart[]): Promise<Changed> {
  const moved: Moved[] = [];
  for (const move of moves) moved.push(await mark(run, scripts, move));
  const pairs = moved.flatMap(({ entity, at }) => at.map((one) => ({ at: one, raw: entity })));
  const where = [...new Map(pairs.map((pair) => [JSON.stringify([pair.at, pair.raw]), pair])).values()];
  const ids = unique(moved.flatMap((one) => one.ids));
  if (ids.length > 0)
    await settle(run, scripts, ids, { ...NO_CHANGE, where, at: unique(moved.flatMap(({ at }) => at)) });
  return { judgements: moved.reduce((sum, { articles }) => sum + articles, 0), entities: ids.length };
}

/** @throws StoreError */
export async function setAllApart(engine: Engine, scripts: Scripts, moves: readonly Apart[]): Promise<Changed> {
  let [judgements, entities] = [0, 0];
  for (const some of slices(moves, AT_ONCE)) {
    const done = await engine.write((run) => setApart(run, scripts, some));
    [judgements, entities] = [judgements + done.judgements, entities + done.entities];
  }
  return { judgements, entities };
}
