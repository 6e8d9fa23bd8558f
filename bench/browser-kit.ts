// The kit for Neo4j Browser and NeoDash in cypher/browser: its Cypher, and what is made of its files. `npm run browser-kit` makes guide.html and favourites.zip anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { guideHtml } from './guide';
import { stored } from './zip';

export const KIT = resolve(__dirname, '..', 'cypher', 'browser');
const text = (file: string): string => readFileSync(join(KIT, file), 'utf8');

const Report = z.object({
  ...{ id: z.string(), title: z.string(), query: z.string().min(1), type: z.string() },
  ...{ x: z.int().min(0), y: z.int().min(0), width: z.int().min(1), height: z.int().min(1) },
  ...{ selection: z.record(z.string(), z.string()), settings: z.record(z.string(), z.unknown()) },
});
/** What NeoDash 2.4 loads: places are cells of a grid that is 24 wide. */
const Dashboard = z.object({
  ...{ title: z.string(), version: z.literal('2.4'), uuid: z.uuid(), parameters: z.object({}) },
  settings: z.object({ pagenumber: z.int(), editable: z.boolean(), parameters: z.record(z.string(), z.string()) }),
  pages: z.array(z.object({ title: z.string(), reports: z.array(Report).min(1) })).min(1),
  extensions: z.record(z.string(), z.unknown()),
});
export type Dashboard = z.infer<typeof Dashboard>;

/** @throws where it is none that NeoDash 2.4 loads */
export const dashboard = (): Dashboard => Dashboard.parse(JSON.parse(text('dashboard.neodash.json')));

/** Browser shows the first line of a favourite, without its slashes, as its name. */
export const favourites = (): readonly { readonly name: string; readonly cypher: string }[] =>
  text('favourites.cypher')
    .split(/\n\n(?=\/\/ )/)
    .map((one) => ({ name: one.split('\n')[0]?.replace(/^\/\/ /, '') ?? '', cypher: one.trim() }));

/** What `[source,cypher]` blocks of the guide hold. */
export const guideQueries = (): readonly string[] =>
  [...text('guide.adoc').matchAll(/^\[source,cypher\]\n----\n([\s\S]*?)\n----$/gm)].map(([, cypher = '']) => cypher);

export interface KitQuery {
  readonly where: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Every Cypher in the kit; of a text report there is none. */
export function kitQueries(): readonly KitQuery[] {
  const { pages, settings } = dashboard();
  const reports = pages.flatMap(({ reports: all }) => all).filter(({ type }) => type !== 'text');
  return [
    ...guideQueries().map((cypher, i) => ({ where: `guide.adoc, query ${i + 1}`, cypher, params: {} })),
    ...favourites().map(({ name, cypher }) => ({
      ...{ where: `favourites.cypher, ${name}`, cypher: cypher.replace(/;$/, ''), params: {} },
    })),
    ...reports.map(({ title, query, type }) => {
      const given = Object.entries({ ...settings.parameters, ...(type === 'select' && { input: 'ir' }) });
      const params = Object.fromEntries(given.filter(([name]) => query.includes(`$${name}`)));
      return { where: `dashboard.neodash.json, ${title}`, cypher: query, params };
    }),
  ];
}

/** Selectors and properties of the style: "node.Person" → color … as Browser reads it: no comments, no colons in values. */
export function styles(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = text('style.grass').matchAll(/^(\S+) \{\n((?: {2}[\w-]+: [^;\n]+;\n)+)\}$/gm);
  return new Map(
    [...rules].map(([, selector = '', body = '']) => [
      selector,
      new Map([...body.matchAll(/([\w-]+): ([^;]+);/g)].map(([, key = '', value = '']) => [key, value])),
    ]),
  );
}

/** "Who met whom" → Who-met-whom.cypher, in a folder of Browser's list of favourites. */
const fileOf = (name: string): string => `Dateline/${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}.cypher`;

/** What is made of other files of the kit, by name. */
export const made = (): ReadonlyMap<string, Buffer> =>
  new Map([
    ['guide.html', Buffer.from(guideHtml(text('guide.adoc')))],
    ['favourites.zip', stored(favourites().map(({ name, cypher }) => [fileOf(name), Buffer.from(cypher)]))],
  ]);

if (require.main === module) for (const [file, bytes] of made()) writeFileSync(join(KIT, file), bytes);
