// XML of the web, by fast-xml-parser: entities that a document declares are never expanded, bounded in elements; prefixes as they are usually written.

/** An element: a string where it has neither attributes nor elements. Attributes begin with "@". */
export type Xml = string | { readonly [name: string]: Xml | readonly Xml[] };

export type Parsed =
  | { readonly ok: true; readonly root: string; readonly element: Xml }
  | { readonly ok: false; readonly problem: string };

/** Tags; more take longer than seconds. A sitemap of 50,000 addresses has 400,000. */
const MAX_TAGS = 600_000;

/** Usual prefixes; elements of the first ones stand without. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/www\.w3\.org\/2005\/Atom$|purl\.org\/atom\/|purl\.org\/rss\/1\.0\/$|sitemaps\.org\/schemas\/sitemap|google\.com\/schemas\/sitemap\/0/,
    '',
  ],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content:'],
  [/purl\.org\/dc\/elements/, 'dc:'],
  [/purl\.org\/dc\/terms/, 'dcterms:'],
  [/schemas\/sitemap-news/, 'news:'],
  [/22-rdf-syntax-ns/, 'rdf:'],
];

/** Elements that hold markup, escaped or not: taken as they stand. */
const MARKUP = ['title', 'description', 'content', 'summary', 'content:encoded', 'subtitle', 'tagline'];
const MANY = new Set(['item', 'entry', 'link', 'url', 'sitemap', 'author', 'dc:creator', 'category']);

/** What each prefix of the document should be called. */
function prefixesOf(xml: string): ReadonlyMap<string, string> {
  const found = xml.slice(0, 20_000).matchAll(/\sxmlns:([\w.-]{1,40})\s*=\s*["']([^"'<>]{1,200})["']/g);
  return new Map(
    [...found].flatMap(([, prefix = '', uri = '']): [string, string][] => {
      const known = PREFIXES.find(([pattern]) => pattern.test(uri));
      return known ? [[prefix, known[1]]] : [];
    }),
  );
}

function tagsOf(xml: string): number {
  let tags = 0;
  for (let at = xml.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = xml.indexOf('<', at + 1)) tags++;
  return tags;
}

const isXml = (value: unknown): value is { readonly [name: string]: Xml } =>
  typeof value === 'object' && value !== null;

/** Never throws; what is no XML is a problem in words that follow a name. */
export function parseXml(xml: string): Parsed {
  const fail = (problem: string): Parsed => ({ ok: false, problem });
  if (tagsOf(xml) > MAX_TAGS) return fail(`has more than ${MAX_TAGS} tags`);
  const { XMLParser }: typeof import('fast-xml-parser') = require('fast-xml-parser');
  const prefixes = prefixesOf(xml);
  const usual = (name: string): string => {
    const [, prefix = '', local = ''] = /^([^:]+):(.*)$/.exec(name) ?? [];
    const to = prefixes.get(prefix);
    return to === undefined ? name : `${to}${local}`;
  };
  try {
    const parser = new XMLParser({
      ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, jPath: false },
      processEntities: false, // letters are told below: what a document declares is neither read nor expanded
      ...{ stopNodes: MARKUP.map((name) => `..${name}`), transformTagName: usual },
      isArray: (name: string) => MANY.has(name),
    });
    const read: unknown = parser.parse(xml);
    const roots = isXml(read) ? Object.entries(read).filter(([name]) => !/^[?#]/.test(name)) : [];
    const [root] = roots;
    return root ? { ok: true, root: root[0], element: root[1] } : fail('is not XML');
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 80) : '';
    return fail(`is not XML (${message})`);
  }
}

const isList = <T>(given: T | readonly T[]): given is readonly T[] => Array.isArray(given);

/** The elements (or the attribute, "@href") of a name in an element. */
export function all(element: Xml | undefined, name: string): readonly Xml[] {
  if (element === undefined || typeof element === 'string' || !Object.hasOwn(element, name)) return [];
  const found = element[name];
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }),
);

function letter(code: number, entity: string): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|quot|apos|amp));/gi,
    (entity, ten, hex, name: string | undefined) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? entity;
      return letter(ten === undefined ? Number.parseInt(String(hex), 16) : Number(ten), entity);
    },
  );

function rawIn(element: Xml | undefined): string | null {
  const text = typeof element === 'string' ? element : all(element, '#text').find((one) => typeof one === 'string');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** The text of an element; null where it has none. */
export function wordIn(element: Xml | undefined): string | null {
  const raw = rawIn(element);
  return raw === null ? null : unescaped(raw);
}

/** The text of the first element of one of these names that has any. */
export function word(element: Xml | undefined, ...names: readonly string[]): string | null {
  for (const name of names) for (const one of all(element, name)) if (wordIn(one) !== null) return wordIn(one);
  return null;
}

/** The HTML that an element of MARKUP holds: in CDATA, escaped, or as elements. */
export function markupIn(element: Xml): string | null {
  const raw = rawIn(element);
  if (raw === null) return null;
  const own = all(element, '@type')[0] === 'xhtml';
  const html = raw
    .split(/(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/)
    .map((part) => {
      if (part.startsWith('<![CDATA[')) return part.slice(9).replace(/\]\]>$/, '');
      return own ? part : unescaped(part);
    })
    .join('');
  return html.trim() === '' ? null : html;
}
