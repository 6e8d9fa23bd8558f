// A filter as it is typed (names or ids) to one that the store is asked by.
import { UsageError } from '../core/errors';
import type { Store } from '../store';
import { text } from '../store/values';
import type { Filter } from './within';

export interface Typed {
  readonly entities: readonly string[];
  readonly outlets: readonly string[];
  readonly from: string;
  readonly to: string;
}

const NAMED = `MATCH (e:Entity) WHERE e.canonical IS NULL
  AND (e.id = $given OR toLower(e.name) = toLower($given) OR any(alias IN e.aliases WHERE toLower(alias) = toLower($given)))
RETURN e.id AS id ORDER BY id`;
const PRINTED =
  'MATCH (:Entity {id: $id})-[:PUBLISHED]->(a:Article) RETURN DISTINCT a.outlet AS outlet ORDER BY outlet';
const DAY = /^\d{4}(?:-\d\d){0,2}$/;

type Queries = Pick<Store, 'query'>;

async function idsOf(store: Queries, option: string, given: string): Promise<readonly string[]> {
  const ids = (await store.query(NAMED, { given })).map((row) => text(row['id']));
  if (ids.length === 0) throw new UsageError(`${option} ${given}: nothing in the graph has this id, name or alias`);
  return ids;
}

/** As its articles have it: "BBC" and "BBC News" may be one outlet. */
async function outletNames(store: Queries, given: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const id of await idsOf(store, '--outlet', given))
    names.push(...(await store.query(PRINTED, { id })).map((row) => text(row['outlet'])));
  if (names.length === 0) throw new UsageError(`--outlet ${given}: has published no article of the graph`);
  return names;
}

function day(option: string, given: string): string {
  if (given !== '' && !DAY.test(given))
    throw new UsageError(`${option} ${given}: a day like 2024-03-04, a month or a year`);
  return given;
}

/** All entities that a name means; null where nothing is filtered. @throws UsageError, StoreError */
export async function chosen(store: Queries, typed: Typed): Promise<Filter | null> {
  const [from, to] = [day('--from', typed.from), day('--to', typed.to)];
  const [entities, outlets]: [string[], string[]] = [[], []];
  for (const given of typed.entities) entities.push(...(await idsOf(store, '--entity', given)));
  for (const given of typed.outlets) outlets.push(...(await outletNames(store, given)));
  const filter = { from, to, entities: [...new Set(entities)].sort(), outlets: [...new Set(outlets)].sort() };
  return from === '' && to === '' && entities.length + outlets.length === 0 ? null : filter;
}
