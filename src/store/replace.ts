// Reads of an article what another reader made of it, in place of what was there, in one transaction: cut short, the article stands as it was.
import type { Graph } from '../core/model';
import { setApart } from './apart';
import type { Run } from './engine';
import { atOnce } from './load';
import type { Scripts } from './nodes';
import { removeArticle } from './remove';
import { text } from './values';

/** What persons said of the article stays: that it tells of other happenings than another, whom it means by a name. */
export async function replaceArticle(run: Run, scripts: Scripts, article: string, graph: Graph): Promise<void> {
  const tells = (await run(scripts('tells-apart-of')(), { article })).rows;
  const apart = (await run(scripts('apart-of')(), { article })).rows;
  await removeArticle(run, scripts, article);
  await atOnce(run, scripts, graph);
  const rows = tells.map(({ id = null, one = null, other = null, props = null }) => {
    return { id, from: one, to: other, props };
  });
  if (rows.length > 0) await run(scripts('tells-apart-set')(), { rows });
  for (const { entity, into, by, reason } of apart) {
    const named = await run(scripts('appearances-in')(), { articles: [article], entity: text(entity) });
    const given = { entity: text(entity), into: text(into), by: text(by), reason: text(reason) };
    if (named.rows.length > 0) await setApart(run, scripts, { ...given, articles: [article] });
  }
}
