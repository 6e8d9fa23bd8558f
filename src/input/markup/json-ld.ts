// What JSON-LD says of a page's article: schema.org NewsArticle and its kin, alone, in lists, in @graph, under mainEntity.
import { lineOf } from './dom';

/** Null where it is not said. */
export interface JsonLd {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** As written. */
  readonly date: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** articleBody */
  readonly text: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** A page of links may describe thousands. */
const MAX_THINGS = 2_000;
const MAX_DEPTH = 8;
/** NewsArticle, ReportageNewsArticle, OpinionNewsArticle …, Article, BlogPosting, LiveBlogPosting, Report; also as addresses. */
const ARTICLE = /(?:^|[/:#])(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Where things stand in things. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Line breaks inside strings are no JSON, but common. */
function parse(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '');
  const text = bare.slice(
    0,
    bare.length - (/(?:-->|(?:\/\/|\/\*)?\s?\]\]>(?:\s?\*\/)?);?\s{0,99}$/.exec(bare.slice(-150))?.[0].length ?? 0),
  );
  for (const candidate of [text, text.replace(/[\r\n\t]/g, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {} // the next one, or nothing
  }
  return null;
}

function collect(value: unknown, into: Thing[], depth = 0): void {
  if (depth > MAX_DEPTH) return;
  for (const one of listOf(value)) {
    if (!isThing(one) || into.length >= MAX_THINGS) continue;
    into.push(one);
    for (const key of INSIDE) collect(one[key], into, depth + 1);
  }
}

const isArticle = (thing: Thing): boolean =>
  listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** The first string among a value, or a key of the thing that it is. */
function wordOf(value: unknown, ...keys: readonly string[]): string | null {
  for (const one of listOf(value)) {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    const inner = isThing(one) ? (keys.map((key) => wordOf(one[key])).find((word) => word !== null) ?? null) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** {"@id": "#ada"} stands for the thing of that id. */
function followed(value: unknown, things: readonly Thing[]): readonly unknown[] {
  return listOf(value).map((one) => {
    if (!isThing(one) || one['name'] !== undefined || one['@id'] === undefined) return one;
    return things.find((thing) => thing['@id'] === one['@id'] && thing['name'] !== undefined) ?? one;
  });
}

const addressOf = (thing: Thing): string | null =>
  wordOf(thing['url'], '@id') ?? wordOf(thing['mainEntityOfPage'], '@id', 'url');

/** @param scripts texts of all ld+json scripts of the page @param is whether an address is the page's own */
export function jsonLdOf(scripts: readonly string[], is: (url: string) => boolean): JsonLd | null {
  const things: Thing[] = [];
  for (const script of scripts) collect(parse(script), things);
  const articles = things.filter(isArticle);
  const own = articles.find((one) => is(addressOf(one) ?? '')) ?? articles[0];
  if (!own) return null;
  const names = followed(own['author'] ?? own['creator'], things).flatMap((one) => lineOf(wordOf(one, 'name')) ?? []);
  const publisher = followed(own['publisher'] ?? own['sourceOrganization'], things);
  return {
    title: lineOf(wordOf(own['headline']) ?? wordOf(own['name'])),
    authors: [...new Set(names)].slice(0, 50),
    date: wordOf(own['datePublished']) ?? wordOf(own['dateCreated']),
    modified: wordOf(own['dateModified']),
    outlet: lineOf(wordOf(publisher, 'name')),
    url: addressOf(own),
    language: wordOf(own['inLanguage'], 'alternateName', 'name'),
    text: wordOf(own['articleBody']),
  };
}
