// One URL met on a trip: a page gives its article; a feed or sitemap gives those that it names, each visited in its turn.
import { InputError } from '../core/errors';
import type { Fetcher, Page } from '../fetch';
import { askAgain } from './again';
import { authorOf, toItem } from './article';
import { type FeedItem, itemsOfFeed } from './feed';
import { keptAfter } from './kept';
import type { Item } from './kind';
import { asText } from './markup/charset';
import { type Foretold, itemOfPage, knownOf, UNTOLD } from './page-item';
import { inParallel } from './parallel';
import { shapeOf, unpacked } from './shape';
import { urlsOfSitemap } from './sitemap';
import { text as textKind } from './text';

/** An index of sitemaps, a sitemap, a page; no deeper. */
const DEEPEST = 2;

type Loaded = () => Promise<void>;

export interface Visit {
  readonly url: string;
  /** How many feeds and sitemaps led there. */
  readonly depth: number;
  /** The ISO day of its last change; null where nobody says. */
  readonly changed: string | null;
  /** What led there says of it. */
  readonly foretold: Foretold;
  /** What is to be done when all that it gives is loaded. */
  readonly loaded: Loaded;
}

export interface Trip {
  readonly fetcher: Fetcher;
  /** Told of each URL that is as it was when it was last loaded. */
  readonly unchanged: (url: string) => void;
  /** URLs that were met: none is visited twice, so that no circle is followed. */
  readonly met: Set<string>;
}

const fail = (url: string, problem: string): Item => ({ ok: false, error: new InputError(url, null, problem) });
const withLoaded = (item: Item, loaded: Loaded): Item => (item.ok ? { ...item, loaded } : item);

async function* each<In, Out>(list: readonly In[], of: (one: In) => Out): AsyncIterable<Out> {
  for (const one of list) yield of(one);
}

/** Side by side: while one host is waited for, others answer. */
const visitAll = <T>(list: readonly T[], of: (one: T) => AsyncIterable<Item>, { fetcher }: Trip): AsyncIterable<Item> =>
  inParallel(each(list, of), 2 * fetcher.hosts);

async function* feedItem(item: FeedItem, visit: Visit, trip: Trip): AsyncIterable<Item> {
  const { url, teaser, authors, ...rest } = item;
  const found = { ...rest, author: authorOf(authors) };
  const whole = item.text !== '' && (!teaser || url === null);
  if (whole) yield withLoaded(toItem({ ...found, id: null, url }, url ?? visit.url, null), visit.loaded);
  else if (url !== null) yield* readVisit({ ...visit, url, foretold: found }, trip);
  else await visit.loaded();
}

async function* readFeed(page: Page, { url, depth }: Visit, loaded: Loaded, trip: Trip): AsyncIterable<Item> {
  const feed = itemsOfFeed(page.bytes, { url: page.url, charset: page.charset });
  if (!feed.ok) return yield fail(url, feed.problem);
  const kept = keptAfter(loaded);
  const items = feed.items.map((item) => ({ item, loaded: kept.add() }));
  const open = (one: (typeof items)[number]): AsyncIterable<Item> =>
    feedItem(one.item, { url, depth: depth + 1, changed: null, foretold: UNTOLD, loaded: one.loaded }, trip);
  yield* visitAll(items, open, trip);
  await kept.close();
}

async function* readSitemap(page: Page, { url, depth }: Visit, loaded: Loaded, trip: Trip): AsyncIterable<Item> {
  const map = urlsOfSitemap(page.bytes, { url: page.url, charset: page.charset });
  if (!map.ok) return yield fail(url, map.problem);
  const kept = keptAfter(loaded);
  const next = map.entries.map((entry) => ({
    ...{ url: entry.url, changed: entry.lastmod, depth: depth + 1, loaded: kept.add() },
    foretold: { title: entry.title, author: null, date: entry.date, outlet: entry.outlet },
  }));
  if (map.kind === 'index') for (const one of next) yield* readVisit(one, trip);
  else yield* visitAll(next, (one) => readVisit(one, trip), trip);
  await kept.close();
}

/** Plain text is read as a .txt file is; where the server names a character set, in that. */
async function* readText(page: Page, { url, foretold }: Visit, loaded: Loaded): AsyncIterable<Item> {
  const bytes = page.charset === null ? page.bytes : Buffer.from(asText(page.bytes, page.charset));
  for await (const item of textKind.read({ name: url, bytes: () => each([bytes], (one) => one) })) {
    if (!item.ok) yield item;
    else {
      const { text, author = null, published: date, title, outlet, url: own } = item.article;
      const found = { ...knownOf({ title, author, date, outlet }, foretold), id: null, text, url: own ?? page.url };
      yield withLoaded(toItem(found, url, null), loaded);
    }
  }
}

async function* readPage(asked: Page, visit: Visit, loaded: Loaded, trip: Trip): AsyncIterable<Item> {
  const { url, depth, foretold } = visit;
  const bytes = unpacked(asked.bytes);
  if (bytes === null) return yield fail(url, 'cannot be unpacked');
  const page = { ...asked, bytes };
  const shape = shapeOf(page.type, bytes);
  if (shape === 'page')
    return yield withLoaded(itemOfPage(bytes, { url: page.url, charset: page.charset }, url, foretold), loaded);
  if (shape === 'text') return yield* readText(page, visit, loaded);
  if (shape === 'binary') return yield fail(url, 'is neither page, feed, sitemap nor text');
  if (depth >= DEEPEST) return yield fail(url, `is a ${shape} that others lead to, too deep`);
  if (shape === 'feed') return yield* readFeed(page, visit, loaded, trip);
  return yield* readSitemap(page, visit, loaded, trip);
}

/** The page; null where there is nothing new; why it cannot be had. */
async function fetched({ url, depth, changed }: Visit, trip: Trip): Promise<Page | null | InputError> {
  const { fetcher, met } = trip;
  if (met.has(url)) return null;
  met.add(url);
  // What the user names is asked for in any case.
  const due = depth === 0 || askAgain(fetcher.lastKept(url), changed, fetcher.now());
  try {
    const page = due ? await fetcher.fetch(url) : null;
    if (page === null) trip.unchanged(url);
    return page;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** The articles that a URL leads to. Never throws for what it holds, or for a server that does not give it. */
export async function* readVisit(visit: Visit, trip: Trip): AsyncIterable<Item> {
  const page = await fetched(visit, trip);
  if (page instanceof InputError) yield { ok: false, error: page };
  else if (page === null) await visit.loaded();
  else {
    const { keep } = page;
    const loaded = async (): Promise<void> => {
      await keep();
      await visit.loaded();
    };
    yield* readPage(page, visit, loaded, trip);
  }
}
