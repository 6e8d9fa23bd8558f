// The articles of a feed: RSS 2.0, RSS 1.0 (RDF) and Atom.
import { asText } from './markup/charset';
import { type FeedItem, feedItem, titleOf } from './markup/feed-item';
import { all, parseXml, type Xml } from './markup/xml';

export type { FeedItem } from './markup/feed-item';

/** Why a document gives nothing, in words that follow its name: "is no feed". */
export type Feed =
  | { readonly ok: true; readonly title: string | null; readonly items: readonly FeedItem[] }
  | { readonly ok: false; readonly problem: string };

/** What is known of a feed beside its bytes. */
export interface FeedOptions {
  /** Where it was fetched: links are read against it. */
  readonly url?: string | null;
  /** Of the Content-Type header. */
  readonly charset?: string | null;
}

/** Items; a feed is no archive. */
const MAX_ITEMS = 10_000;

/** Where items and the title stand; null where the root is of no feed. */
function channelOf(
  root: string,
  element: Xml,
): { readonly channel: Xml | undefined; readonly items: readonly Xml[] } | null {
  const [channel] = all(element, 'channel');
  if (root === 'feed') return { channel: element, items: all(element, 'entry') };
  if (root !== 'rss' && root !== 'rdf:RDF' && root !== 'RDF') return null;
  return { channel, items: [...all(channel, 'item'), ...all(element, 'item')] };
}

/** The items of a feed, in its order. Pure; never throws for what the feed holds. */
export function itemsOfFeed(xml: string | Uint8Array, { url = null, charset = null }: FeedOptions = {}): Feed {
  const parsed = parseXml(asText(xml, charset));
  if (!parsed.ok) return parsed;
  const found = channelOf(parsed.root, parsed.element);
  if (!found) return { ok: false, problem: 'is no feed' };
  const title = titleOf(found.channel);
  return { ok: true, title, items: found.items.slice(0, MAX_ITEMS).map((item) => feedItem(item, title, url)) };
}
