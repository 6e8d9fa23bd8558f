// The article of a page as an item, whatever the page came in.
import { authorOf, toItem } from './article';
import type { Item } from './kind';
import { articleFromHtml, type PageOptions } from './markup/page';

/** What a feed or sitemap that led to a page says of it: taken where the page itself says nothing. */
export interface Foretold {
  readonly title: string | null;
  readonly author: string | null;
  /** ISO day. */
  readonly date: string | null;
  readonly outlet: string | null;
}
export const UNTOLD: Foretold = { title: null, author: null, date: null, outlet: null };

const first = (own: string | null, other: string | null): string | null => (own?.trim() ? own : other);

/** What a page says of itself, and what others say where it is silent. */
export const knownOf = (own: Foretold, foretold: Foretold): Foretold => ({
  ...{ title: first(own.title, foretold.title), author: first(own.author, foretold.author) },
  ...{ date: first(own.date, foretold.date), outlet: first(own.outlet, foretold.outlet) },
});

/** @param name for messages: a URL, a file */
export function itemOfPage(html: Uint8Array, options: PageOptions, name: string, foretold = UNTOLD): Item {
  const { text, url, modified, partial, authors, ...page } = articleFromHtml(html, options);
  const known = knownOf({ ...page, author: authorOf(authors) }, foretold);
  const item = toItem({ ...known, id: null, text, url, modified }, name, null);
  return item.ok && partial ? { ...item, partial } : item;
}
