// The addresses of a sitemap, or the sitemaps of an index.
import { addressOf } from './markup/address';
import { asText } from './markup/charset';
import { lineOf } from './markup/dom';
import { dayOf } from './markup/metadata';
import { all, parseXml, word, type Xml } from './markup/xml';

export interface SitemapEntry {
  readonly url: string;
  /** ISO day of the last change. */
  readonly lastmod: string | null;
  /** Of the news namespace: title, day and publication of the article. */
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
}

/** `index`: the entries are sitemaps. */
export type Sitemap =
  | { readonly ok: true; readonly kind: 'urls' | 'index'; readonly entries: readonly SitemapEntry[] }
  | { readonly ok: false; readonly problem: string };

/** The protocol allows no more in one file. */
const MAX_ENTRIES = 50_000;

function entryOf(element: Xml, base: string | null): SitemapEntry | null {
  const url = addressOf(word(element, 'loc'), base);
  const [news] = all(element, 'news:news');
  if (url === null) return null;
  return {
    url,
    lastmod: dayOf([word(element, 'lastmod')]),
    title: lineOf(word(news, 'news:title')),
    date: dayOf([word(news, 'news:publication_date')]),
    outlet: lineOf(word(all(news, 'news:publication')[0], 'news:name')),
  };
}

/** What a sitemap lists, in its order, at most 50,000; what is no http address is left out. Pure; never throws for what it holds. */
export function urlsOfSitemap(
  xml: string | Uint8Array,
  { url = null, charset = null }: { readonly url?: string | null; readonly charset?: string | null } = {},
): Sitemap {
  const parsed = parseXml(asText(xml, charset));
  if (!parsed.ok) return parsed;
  const { root, element } = parsed;
  if (root !== 'urlset' && root !== 'sitemapindex') return { ok: false, problem: 'is no sitemap' };
  const entries = all(element, root === 'urlset' ? 'url' : 'sitemap').slice(0, MAX_ENTRIES);
  const kind = root === 'urlset' ? 'urls' : 'index';
  return { ok: true, kind, entries: entries.flatMap((one) => entryOf(one, url) ?? []) };
}
