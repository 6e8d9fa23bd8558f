// Reads articles by page and by band: whatever settling one of them may change.
import { BAND_KEYS, bucket, bucketsOf, type Copy, copyOf, type Edition, editionOf, HEADS, type Heads } from '../graph';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import type { Row } from './store';
import { idOf, propsIn, text, textOrNull, texts } from './values';

/** An article as it stands: what it is settled by, and what was settled before. */
export interface Standing {
  readonly edition: Edition;
  /** Null: it waits to be settled. */
  readonly version: number | null;
  readonly replacedBy: string | null;
  readonly copyOf: string | null;
}
export type All = ReadonlyMap<string, Standing>;

function standing(row: Row): Standing {
  const props = propsIn(row['props']);
  const { version, replacedBy, copyOf: of } = props;
  return {
    edition: editionOf(idOf(row), props),
    version: typeof version === 'number' ? version : null,
    ...{ replacedBy: textOrNull(replacedBy), copyOf: textOrNull(of) },
  };
}

/** Articles by id; those that are not there are left out. */
export async function read(run: Run, scripts: Scripts, ids: Iterable<string>): Promise<All> {
  const rows = await over(run, scripts('nodes-known')({ kind: 'Article' }), 'ids', [...new Set(ids)].sort());
  return new Map(rows.map((row) => [idOf(row), standing(row)]));
}

/** The bands of these articles, each once, by name: in one map, so that a server plans the statement once, however many there are. */
function bandsOf(editions: readonly Edition[]): Readonly<Record<string, readonly string[]>> {
  const valuesAt = (band: number): readonly string[] =>
    [...new Set(editions.flatMap(({ bands }) => bands[band] ?? []))].sort();
  return Object.fromEntries(BAND_KEYS.map((key, band) => [key, valuesAt(band)]));
}

/** By band and value, ids of the first articles that have it. */
async function headsAt(
  run: Run,
  scripts: Scripts,
  editions: readonly Edition[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (editions.every(({ bands }) => bands.length === 0)) return new Map();
  const { rows } = await run(scripts('band-heads')(), { bands: bandsOf(editions), most: HEADS });
  return new Map(rows.map((row) => [bucket(Number(row['band']), text(row['value'])), texts(row['heads'])]));
}

/** Ids of articles that may copy another when these come or go: all beside one that is among the first of a band. */
export async function beside(run: Run, scripts: Scripts, editions: readonly Edition[]): Promise<readonly string[]> {
  const heads = await headsAt(run, scripts, editions);
  if (heads.size === 0) return [];
  const leading = editions.map((one) => ({
    ...one,
    bands: one.bands.map((value, band) => (heads.get(bucket(band, value))?.includes(one.id) ? value : '')),
  }));
  const given = bandsOf(leading);
  const asked = Object.fromEntries(
    Object.entries(given).map(([key, values]) => [key, values.filter((value) => value !== '')]),
  );
  const { rows } = await run(scripts('band-members')(), { bands: asked });
  return rows.map(idOf);
}

/** What these articles copy. */
export async function copiesOf(
  run: Run,
  scripts: Scripts,
  editions: readonly Edition[],
  least: number,
): Promise<ReadonlyMap<string, Copy | null>> {
  const ids = await headsAt(run, scripts, editions);
  const known = await read(run, scripts, [...ids.values()].flat());
  const heads: Heads = new Map(
    [...ids].map(([key, some]) => [key, some.flatMap((id) => known.get(id)?.edition ?? [])] as const),
  );
  const asked = (one: Edition): boolean => bucketsOf(one).some((key) => (heads.get(key)?.length ?? 0) > 1);
  return new Map(editions.map((one) => [one.id, asked(one) ? copyOf(one, heads, least) : null]));
}

/** All articles of these pages. */
export async function onPages(run: Run, scripts: Scripts, editions: readonly Edition[]): Promise<All> {
  const pages = [...new Set(editions.flatMap(({ page }) => page ?? []))].sort();
  const rows = await over(run, scripts('articles-on')(), 'pages', pages);
  return new Map(rows.map((row) => [idOf(row), standing(row)]));
}

/** Before an article is removed: those that are to be settled anew without it. */
export async function leftBehind(run: Run, scripts: Scripts, article: string): Promise<readonly string[]> {
  const own = await read(run, scripts, [article]);
  const editions = [...own.values()].map(({ edition }) => edition);
  const mates = (await onPages(run, scripts, editions)).keys();
  const copies = (await over(run, scripts('copies-of')(), 'ids', [article])).map(idOf);
  const all = new Set([...mates, ...copies, ...(await beside(run, scripts, editions))]);
  all.delete(article);
  return [...all].sort();
}
