// Takes an article out for another reading or another text of it, and gives it back what persons said of it.
import type { Graph } from '../core/model';
import { setApart } from './apart';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import { removeArticle } from './remove';
import type { Row } from './store';
import { idOf, text } from './values';

/** What persons said of an article: that it tells of other happenings than another, whom it means by a name. */
export interface Said {
  readonly article: string;
  readonly tells: readonly Row[];
  readonly apart: readonly Row[];
  /** Raw ids that it named. */
  readonly named: readonly string[];
}

/** Removes an article. @returns what is to be given back when it is there again */
export async function takeOut(run: Run, scripts: Scripts, article: string): Promise<Said> {
  const { rows: tells } = await run(scripts('tells-apart-of')(), { article });
  const { rows: apart } = await run(scripts('apart-of')(), { article });
  const { rows: named } = await run(scripts('names-in')(), { articles: [article] });
  await removeArticle(run, scripts, article);
  return { article, tells, apart, named: named.map((row) => text(row['entity'])) };
}

/** The article is there again. */
export async function giveBack(run: Run, scripts: Scripts, { article, tells, apart }: Said): Promise<void> {
  const rows = tells.map(({ id = null, one = null, other = null, props = null }) => {
    return { id, from: one, to: other, props };
  });
  if (rows.length > 0) await run(scripts('tells-apart-set')(), { rows });
  for (const { entity, into, by, reason } of apart) {
    const named = await run(scripts('appearances-in')(), { articles: [article], entity: text(entity) });
    const given = { entity: text(entity), into: text(into), by: text(by), reason: text(reason) };
    if (named.rows.length > 0) await setApart(run, scripts, [{ ...given, articles: [article] }]);
  }
}

/** Articles of the graph that stand there with another text: mixed, both would be wrong. Event records have no text of their own. */
export async function otherTexts(run: Run, scripts: Scripts, { nodes }: Graph): Promise<readonly string[]> {
  const texts = new Map(
    [...nodes.values()].flatMap(({ id, labels, props }): readonly (readonly [string, string])[] => {
      const { sha256, record } = props;
      return labels[0] === 'Article' && typeof sha256 === 'string' && record !== true ? [[id, sha256]] : [];
    }),
  );
  if (texts.size === 0) return [];
  const rows = await over(run, scripts('texts-of')(), 'ids', [...texts.keys()]);
  return rows.filter((row) => text(row['sha256']) !== texts.get(idOf(row))).map(idOf);
}
