// XML files: the root element decides. A feed gives its items, a sitemap the articles that it names, which are fetched.
import { InputError } from '../core/errors';
import { authorOf, toItem } from './article';
import { itemsOfFeed } from './feed';
import { type How, hasEnding, type InputKind, type Item, type Source } from './kind';
import { asText } from './markup/charset';
import { wholeBytes } from './markup/whole';
import { itemOfPage } from './page-item';
import { rootOf, unpacked } from './shape';
import { urlsOfSitemap } from './sitemap';
import { urls } from './url';

/** What the protocol of sitemaps allows. */
const MAX_XML_BYTES = 52_428_800;

const fail = (source: Source, problem: string): Item => ({
  ok: false,
  error: new InputError(source.name, null, problem),
});

/** Items as they stand in the file: nothing is fetched. One with a summary only is marked as partial. */
function* readFeed(xml: string, source: Source): Iterable<Item> {
  const feed = itemsOfFeed(xml);
  if (!feed.ok) return yield fail(source, feed.problem);
  if (feed.items.length === 0) yield fail(source, 'is a feed without items');
  for (const { teaser, authors, ...found } of feed.items) {
    const item = toItem({ ...found, id: null, author: authorOf(authors) }, source.name, null);
    yield item.ok && teaser ? { ...item, partial: true } : item;
  }
}

async function* readSitemap(xml: string, source: Source, how: How | undefined): AsyncIterable<Item> {
  const map = urlsOfSitemap(xml);
  if (!map.ok) return yield fail(source, map.problem);
  async function* list(): AsyncIterable<Uint8Array> {
    if (map.ok) for (const { url } of map.entries) yield Buffer.from(`${url}\n`);
  }
  yield* urls.read({ name: source.name, bytes: list }, how);
}

async function* readXml(source: Source, how: How | undefined): AsyncIterable<Item> {
  const bytes = unpacked(await wholeBytes(source, MAX_XML_BYTES, 'a feed or sitemap'));
  if (bytes === null) return yield fail(source, 'cannot be unpacked');
  const xml = asText(bytes);
  const root = rootOf(xml.slice(0, 16_384))?.replace(/^.*:/, '') ?? '';
  if (['rss', 'feed', 'rdf'].includes(root)) yield* readFeed(xml, source);
  else if (['urlset', 'sitemapindex'].includes(root)) yield* readSitemap(xml, source, how);
  else if (root === 'html') yield itemOfPage(bytes, {}, source.name);
  else yield fail(source, root === '' ? 'is not XML' : `is neither feed nor sitemap (its root is <${root}>)`);
}

export const xml: InputKind = {
  name: 'xml',
  accepts: hasEnding('.xml', '.rss', '.atom', '.rdf', '.xml.gz'),
  async *read(source, how) {
    try {
      yield* readXml(source, how);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  },
};
