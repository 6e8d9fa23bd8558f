// Counts anew what follows from evidence, for the facts and claims that an article touched.
import { grouped, ROWS, slices } from './batches';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { isName } from './scripts';
import type { Row } from './store';

export interface Touched {
  readonly facts: readonly string[];
  readonly claims: readonly string[];
}

/** Facts and claims that these articles are evidence for, besides those named. */
export async function touchedBy(
  run: Run,
  scripts: Scripts,
  articles: readonly string[],
  also: Touched,
): Promise<Touched> {
  const facts = new Set(also.facts);
  const claims = new Set(also.claims);
  for (const slice of slices(articles, ROWS)) {
    const { rows } = await run(scripts('touched')(), { articles: slice });
    for (const row of rows) (row['fact'] === true ? facts : claims).add(String(row['id']));
  }
  return { facts: [...facts].sort(), claims: [...claims].sort() };
}

const typeOf = (row: Row): string => String(row['type']);

async function countSome(run: Run, scripts: Scripts, what: 'fact' | 'claim', ids: readonly string[]): Promise<void> {
  for (const slice of slices(ids, ROWS)) {
    const { rows } = await run(scripts(`count-${what}s`)(), { ids: slice });
    for (const alike of grouped(
      rows.filter((row) => isName(typeOf(row))),
      typeOf,
    )) {
      const [first] = alike;
      const found = alike.map((row) => String(row['id']));
      if (first) await run(scripts(`count-${what}-edges`)({ type: typeOf(first) }), { ids: found });
    }
  }
}

/** Counts these anew; the result is what derive() of src/graph gives for the whole store. */
export async function count(run: Run, scripts: Scripts, touched: Touched): Promise<void> {
  await countSome(run, scripts, 'fact', touched.facts);
  await countSome(run, scripts, 'claim', touched.claims);
}
