// The article of a page as an item, whatever the page came in.
import { toItem } from './article';
import type { Item } from './kind';
import { articleFromHtml, type PageOptions } from './markup/page';

/** @param name for messages: a URL, a file */
export function itemOfPage(html: Uint8Array, options: PageOptions, name: string): Item {
  const { text, title, date, outlet, url, modified, partial } = articleFromHtml(html, options);
  const item = toItem({ id: null, text, title, date, outlet, url, modified }, name, null);
  return item.ok && partial ? { ...item, partial } : item;
}
