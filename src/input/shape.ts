// What came from the web: a page, a feed, a sitemap or plain text, by its root element and what the server calls it.
import { gunzipSync } from 'node:zlib';

export type Shape = 'page' | 'feed' | 'sitemap' | 'text' | 'binary';

const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);
const SITEMAPS = new Set(['urlset', 'sitemapindex']);
/** Sitemaps may hold 50 MB unpacked. */
const UNPACKED_BYTES = 52_428_800;
const HEAD_BYTES = 16_384;

const headOf = (bytes: Buffer): string => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1';
  return bytes.subarray(0, HEAD_BYTES).toString(wide);
};

/** The name of the first element in lower case; null where there is none before other text. */
export function rootOf(head: string): string | null {
  let rest = head.replace(/^(?:\uFEFF|ï»¿)/, '').trimStart();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^<(?:\?[^>]*|!--[\s\S]*?--|!doctype[^>[]*(?:\[[^\]]*\])?[^>]*)>/i, '').trimStart();
  }
  return /^<([a-z][\w:.-]*)/i.exec(rest)?.[1]?.toLowerCase() ?? null;
}

export function shapeOf(type: string | null, bytes: Buffer): Shape {
  const root = rootOf(headOf(bytes));
  if (root !== null && FEEDS.has(root)) return 'feed';
  if (root !== null && SITEMAPS.has(root)) return 'sitemap';
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) return 'binary';
  if (type === 'text/plain') return 'text';
  return root !== null || type === 'text/html' || type === 'application/xhtml+xml' ? 'page' : 'text';
}

/** What a packed file holds; other bytes as they are; null where the packing is broken or too much comes out. */
export function unpacked(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES });
  } catch {
    return null;
  }
}
