// Who published a page, when, under which title and address. For each, the first that says something readable:
//
//   title     JSON-LD headline, name · og:title · twitter:title · the only h1 · the title element
//   authors   JSON-LD author · meta author and its kin · rel=author
//   date      JSON-LD datePublished, dateCreated · article:published_time · meta of date (DATES) · itemprop datePublished · <time> of the article · day in the address
//   modified  JSON-LD dateModified · article:modified_time, og:updated_time
//   outlet    JSON-LD publisher · og:site_name · meta publisher and its kin
//   url       link rel=canonical · og:url · JSON-LD url · where it was fetched; only of the same site, never a front page instead
//   language  html lang · content-language · og:locale · JSON-LD
import { readDate } from '../dates';
import { addressOf, mayBe } from './address';
import { lineOf } from './dom';
import { type JsonLd, jsonLdOf } from './json-ld';

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly date: string | null;
  /** When it was last changed, as written. */
  readonly modified: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** articleBody of JSON-LD. */
  readonly told: string | null;
}

const DATES =
  'article:published_time article:published og:published_time date.issued dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date datepublished parsely-pub-date sailthru.date publishdate publish-date publish_date publication_date pubdate cxenseparse:recs:publishtime date';
const AUTHORS = 'author article:author parsely-author dc.creator dcterms.creator sailthru.author byl';
const OUTLETS = 'og:site_name publisher dc.publisher dcterms.publisher article:publisher_name application-name';

type Metas = ReadonlyMap<string, readonly string[]>;

/** All meta tags by name, property, itemprop or http-equiv, in lower case. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const keys = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((key) => meta.getAttribute(key) ?? []);
    if (content !== '')
      for (const key of keys)
        metas.set(key.toLowerCase(), [...(metas.get(key.toLowerCase()) ?? []), content].slice(0, 20));
  }
  return metas;
}

const inOrder = (metas: Metas, names: string): readonly string[] =>
  names.split(' ').flatMap((name) => metas.get(name) ?? []);

/** The first that is a day. A page with an unreadable date is still an article. */
export function dayOf(candidates: readonly (string | null | undefined)[]): string | null {
  for (const one of candidates) {
    const read = readDate((one ?? '').slice(0, 60));
    if (read.ok && read.day !== null) return read.day;
  }
  return null;
}

/** https://example.org/world/2019/03/05/talks-fail → 2019-03-05 */
const dayInAddress = (url: string | null): string | null =>
  /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/-]|$)/
    .exec(url ?? '')
    ?.slice(1)
    .join('-') ?? null;

const timesIn = (document: Document): readonly (string | null)[] =>
  [
    'time[itemprop="datePublished"]',
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'header time[datetime]',
  ].map((selector) => {
    const found = document.querySelector(selector);
    return found && (found.getAttribute('datetime') ?? found.getAttribute('content') ?? lineOf(found.textContent));
  });

function titleOf(document: Document, metas: Metas, json: JsonLd | null): string | null {
  const heads = document.querySelectorAll('h1');
  const head = heads.length === 1 ? lineOf(heads[0]?.textContent) : null;
  const named = inOrder(metas, 'og:title twitter:title headline dc.title').map(lineOf);
  return json?.title ?? named.find((title) => title !== null) ?? head;
}

function authorsOf(document: Document, metas: Metas, json: JsonLd | null): readonly string[] {
  if (json && json.authors.length > 0) return json.authors.map(byless);
  const named = inOrder(metas, AUTHORS).filter((one) => !/^https?:/.test(one));
  const linked = [...document.querySelectorAll('[rel~="author"]')]
    .slice(0, 20)
    .map(({ textContent }) => textContent ?? '');
  const found = (named.length > 0 ? named : linked).flatMap((one) => lineOf(one) ?? []);
  return [...new Set(found.map(byless))].filter((name) => name.length <= 100);
}

/** "By Ada Byron" → "Ada Byron" */
export const byless = (name: string): string => name.replace(/^by:?\s+/i, '');

/** What a page says of its article. @param url where it was fetched, if it was */
export function metadataOf(document: Document, url: string | null, language: string | null): Metadata {
  const metas = metasOf(document);
  const base = addressOf(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
  const fetched = addressOf(url);
  const own = (given: string | null | undefined): string | null => {
    const address = addressOf(given, base);
    return address !== null && mayBe(address, fetched) ? address : null;
  };
  const named =
    own(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ?? own(metas.get('og:url')?.[0]);
  const known = named ?? fetched;
  const scripts = [...document.querySelectorAll('script')].map(({ textContent }) => textContent ?? '');
  const json = jsonLdOf(scripts, (one) => known !== null && addressOf(one, base) === known);
  const at = named ?? own(json?.url) ?? fetched;
  return {
    title: titleOf(document, metas, json),
    authors: authorsOf(document, metas, json),
    date: dayOf([json?.date, ...inOrder(metas, DATES), ...timesIn(document), dayInAddress(fetched), dayInAddress(at)]),
    modified: json?.modified ?? inOrder(metas, 'article:modified_time og:updated_time')[0] ?? null,
    outlet:
      json?.outlet ??
      inOrder(metas, OUTLETS)
        .map(lineOf)
        .find((one) => one !== null) ??
      null,
    url: at,
    language: language ?? inOrder(metas, 'content-language og:locale')[0] ?? json?.language ?? null,
    told: json?.text ?? null,
  };
}
