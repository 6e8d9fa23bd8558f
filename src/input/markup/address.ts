// Addresses as pages and feeds write them: relative, with fragments, sometimes of another site.

/** An absolute http address without fragment; null for anything else. "/a#top" on https://x.org/b → https://x.org/a */
export function addressOf(given: string | null | undefined, base: string | null = null): string | null {
  const written = (given ?? '').trim();
  if (written === '' || written.length > 4_096) return null;
  try {
    const url = base === null ? new URL(written) : new URL(written, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const siteOf = (url: URL): string => url.hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '');

/**
 * Whether a page fetched from `url` may call itself `canonical`: one of the same site, and no front page. Else any page could pass for
 * another's article, and sites that name their front page on all pages had one article.
 */
export function mayBe(canonical: string, url: string | null): boolean {
  const named = new URL(canonical);
  if (url === null) return true;
  const own = new URL(url);
  const [a, b] = [siteOf(named), siteOf(own)];
  const same = a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
  const front = named.pathname === '/' && named.search === '' && (own.pathname !== '/' || own.search !== '');
  return same && !front;
}
