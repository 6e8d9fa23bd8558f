// The page that an address names: versions of one article stand on one page, whatever link led there.

/** Whether a query parameter only tells who followed a link ("utm_source"): data/addresses.json names them. */
export type IsTracking = (parameter: string) => boolean;

/** Addresses are keys of an index. */
const LONGEST = 1000;

/**
 * `https://News.Example/a/?utm_source=x&b=1#top` → `news.example/a?b=1`: without scheme, fragment and tracking, parameters in order. Null where
 * it names no page of its own: no address of the web, or nothing but the front page, which shows another article each day.
 */
export function pageOf(url: string | null, isTracking: IsTracking = () => false): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const kept = [...searchParams].filter(([key]) => !isTracking(key.toLowerCase()));
  const query = new URLSearchParams(kept.toSorted(([a, m], [b, n]) => (a === b ? Number(m > n) : a < b ? -1 : 1)));
  const path = pathname.replace(/\/+$/, '');
  if (path === '' && kept.length === 0) return null;
  const page = `${host}${path}${kept.length > 0 ? `?${query}` : ''}`;
  return page.length <= LONGEST ? page : null;
}
