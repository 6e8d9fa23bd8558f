// What a person says of articles: that two tell of different happenings of one type.
import { StoreError } from '../core/errors';
import type { ToldApart } from '../core/model';
import { edgeId } from '../graph';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import type { Row } from './store';
import { text } from './values';

/** All that stand. */
export async function toldApart(run: Run, scripts: Scripts): Promise<readonly ToldApart[]> {
  const { rows } = await run(scripts('apart-tellings')(), {});
  const of = (row: Row): ToldApart => ({
    ...{ type: text(row['event']), a: text(row['one']), b: text(row['other']) },
    ...{ by: text(row['by']), reason: text(row['reason']) },
  });
  return rows.map(of).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

const rowOf = ({ type, a, b, by, reason }: ToldApart) => ({
  ...{ id: edgeId('TELLS_APART', a, b, [type]), from: a, to: b, props: { event: type, by, reason } },
});

/** Writes one, or takes it back. @throws StoreError where an article is not there */
export async function tellApart(run: Run, scripts: Scripts, one: ToldApart, undo: boolean): Promise<void> {
  if (one.a >= one.b) throw new StoreError(`${one.a} does not come before ${one.b}`, false);
  if (!undo)
    for (const article of [one.a, one.b])
      if ((await run(scripts('article-exists')(), { article })).rows.length === 0)
        throw new StoreError(`there is no article ${article}`, false);
  await run(scripts(undo ? 'tells-apart-delete' : 'tells-apart-set')(), { rows: [rowOf(one)] });
}
