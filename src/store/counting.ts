// Counts anew what follows from evidence, for the facts and claims that an article touched.
import type { Props, Value } from '../core/model';
import { independent, joinValue, nameOf } from '../graph';
import { grouped, ROWS, slices } from './batches';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { isName } from './scripts';
import type { Row } from './store';
import { idOf, propsIn, text, textOrNull, texts } from './values';

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

/** These, and whatever has the name of an entity that is called otherwise now. */
export async function withNamed(
  run: Run,
  scripts: Scripts,
  { facts, claims }: Touched,
  renamed: readonly string[],
): Promise<Touched> {
  const rows: Row[] = [];
  for (const ids of slices(renamed, ROWS)) rows.push(...(await run(scripts('named-by')(), { ids })).rows);
  const named = (fact: boolean): readonly string[] => rows.filter((row) => (row['fact'] === true) === fact).map(idOf);
  return {
    facts: [...new Set([...facts, ...named(true)])].sort(),
    claims: [...new Set([...claims, ...named(false)])].sort(),
  };
}

/** Names of entities as they are now, by id. */
export async function namesOf(
  run: Run,
  scripts: Scripts,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const asked = slices(ids, ROWS).map((some) => run(scripts('names-of')(), { ids: some }));
  const answers = await Promise.all(asked);
  return new Map(answers.flatMap(({ rows }) => rows.map((row) => [idOf(row), textOrNull(row['name'])] as const)));
}

const typeOf = (row: Row): string => text(row['type']);

/** Words of a claim: the fullest of its reports; nothing where none has any. */
function wordsOf(row: Row): Props {
  const said = texts(row['texts']).reduce<Value | null>(
    (one, other) => (one === null ? other : joinValue(one, other)),
    null,
  );
  const { marks } = row;
  const quoted = Array.isArray(marks) && marks.some((one) => one === true);
  return said === null ? {} : { text: said, quoted };
}

/** How many reports are independent, wire copies as one; nothing where there are not several, since the statement counts one itself. */
function independentOf({ reports }: Row): Props {
  return Array.isArray(reports) && reports.length > 0 ? { independent: independent(reports.map(texts)) } : {};
}

/** What names, words and the number of independent reports are to be, where they are otherwise. */
function changed(kind: 'Fact' | 'Claim', row: Row): readonly { readonly id: string; readonly props: Props }[] {
  const words = kind === 'Claim' ? wordsOf(row) : {};
  const props = { ...propsIn(row), ...words, stance: typeOf(row) };
  const roles: Readonly<Record<string, string>> = { SUBJECT: 'subject', OBJECT: 'object', BY: 'speaker' };
  const name = nameOf(kind, props, (role) => textOrNull(row[roles[role] ?? '']));
  const wanted = { ...words, ...independentOf(row), ...(name !== null && { name }) };
  const different = Object.entries(wanted).filter(([key, value]) => value !== row[key]);
  return different.length === 0 ? [] : [{ id: idOf(row), props: Object.fromEntries(different) }];
}

async function countSome(run: Run, scripts: Scripts, what: 'fact' | 'claim', ids: readonly string[]): Promise<void> {
  const kind = what === 'fact' ? 'Fact' : 'Claim';
  for (const slice of slices(ids, ROWS)) {
    const { rows } = await run(scripts(`count-${what}s`)(), { ids: slice });
    const renamed = rows.flatMap((row) => changed(kind, row));
    if (renamed.length > 0) await run(scripts('statements-set')({ kind }), { rows: renamed });
    for (const alike of grouped(
      rows.filter((row) => isName(typeOf(row))),
      typeOf,
    )) {
      const [first] = alike;
      if (first) await run(scripts(`count-${what}-edges`)({ type: typeOf(first) }), { ids: alike.map(idOf) });
    }
  }
}

/** Counts these anew; the result is what derive() of src/graph gives for the whole store. */
export async function count(run: Run, scripts: Scripts, touched: Touched): Promise<void> {
  await countSome(run, scripts, 'fact', touched.facts);
  await countSome(run, scripts, 'claim', touched.claims);
}
