// FollowTheMoney: ids, values, and the entities that stand for themselves: articles, persons, states, bodies, places.
import { hash } from '../core/ids';
import type { Node, Value } from '../core/model';
import type { PartEdge } from './part';

export type Properties = Readonly<Record<string, readonly string[]>>;

/** What its ids may look like. */
const FIT = /^[0-9a-zA-Z][0-9a-zA-Z-]*[0-9a-zA-Z]$/;

/** "person:ada" → "person.ada"; an id that does not fit is a hash of it. */
export function ftmId(id: string): string {
  const [kind = '', ...rest] = id.split(':');
  const words = rest.join(':');
  return FIT.test(kind) && FIT.test(words) ? `${kind}.${words}` : `dateline.${hash('ftm', id)}`;
}

/** Schemata by label. */
export const SCHEMATA: ReadonlyMap<string, string> = new Map([
  ['Person', 'Person'],
  ['State', 'PublicBody'],
  ['Place', 'Address'],
  ['Organization', 'Organization'],
  ['Outlet', 'Organization'],
  ['Group', 'Organization'],
  ['Event', 'Event'],
]);
/** Who can be involved in an Event. */
export const INVOLVED = new Set(['Person', 'State', 'Organization', 'Outlet', 'Group']);

export const listOf = (value: Value | undefined): readonly string[] => {
  if (value === undefined || value === '') return [];
  return typeof value === 'object' ? value.filter((one) => one !== '') : [String(value)];
};
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;
export const dates = (value: Value | undefined): readonly string[] =>
  listOf(value).flatMap((one) => DATE.exec(one)?.[0] ?? []);
export const urls = (all: readonly string[]): readonly string[] =>
  all.filter((one) => /^https?:\/\/\S+$/.test(one) && URL.canParse(one));

export function line(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties)
    .map(([key, values]) => [key, [...new Set(values)].sort()] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id: ftmId(id), schema, properties: Object.fromEntries(filled) })}\n`;
}

export function article({ id, props }: Node): string {
  const title = [...listOf(props['title']), ...listOf(props['name']), id].slice(0, 1);
  return line(id, 'Article', {
    ...{ name: title, title, fileName: title, publisher: listOf(props['outlet']) },
    ...{ publishedAt: dates(props['published']), sourceUrl: urls(listOf(props['url'])) },
  });
}

export function entity({ id, labels, props }: Node): string {
  const schema = SCHEMATA.get(labels[1] ?? '') ?? 'Organization';
  const name = [...listOf(props['name']), id].slice(0, 1);
  return line(id, schema, {
    ...{ name, alias: listOf(props['aliases']).filter((one) => one !== name[0]) },
    ...{ wikidataId: listOf(props['wikidata']), full: schema === 'Address' ? name : [] },
  });
}

export const documentation = ({ id, from, to, props }: PartEdge): string =>
  line(id, 'Documentation', { document: [ftmId(to)], entity: [ftmId(from)], role: listOf(props['roles']) });
