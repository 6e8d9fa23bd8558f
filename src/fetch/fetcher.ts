// The polite fetcher: asks robots.txt, takes turns, follows redirects, tries again later, and does not fetch what did not change.
import { createHash } from 'node:crypto';
import { InputError } from '../core/errors';
import type { Reply } from './ask';
import { bodyOf } from './body';
import { follow, redirectOf, refused } from './exchange';
import { FetchFailure } from './failure';
import { webUrl } from './guard';
import { lineOf } from './line';
import { FETCH, type FetchOptions } from './options';
import { withRetries } from './retry';
import type { Visit } from './seen';
import { acceptable, typeOf } from './type';

/** A page, or whatever stands at a URL. */
export interface Page {
  /** Where it was found at last, after redirects. */
  readonly url: string;
  /** Media type in lower case: "text/html"; null where the server does not say. */
  readonly type: string | null;
  readonly charset: string | null;
  readonly bytes: Buffer;
  /** To be called when what the page gave is safely kept: from then on it counts as seen. */
  keep(): Promise<void>;
}

export interface Fetcher {
  /** The page; null where it is as it was when it was last kept. @throws InputError that names the URL */
  fetch(url: string): Promise<Page | null>;
  /** When the URL was last kept, in milliseconds since 1970; null: never. */
  lastKept(url: string): number | null;
  /** Milliseconds since 1970, by the fetcher's clock. */
  now(): number;
  /** How many hosts are asked at once, at most. */
  readonly hosts: number;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.5';

/** How to ask whether what was kept has changed: only where it was found. */
const validatorsOf = (last: Visit | null, url: URL): Readonly<Record<string, string>> => {
  if (last === null || last.final !== url.href) return {};
  return {
    ...(last.etag === null ? {} : { 'if-none-match': last.etag }),
    ...(last.modified === null ? {} : { 'if-modified-since': last.modified }),
  };
};

/** @param given what differs from FETCH */
export function fetcher(given: Partial<FetchOptions> = {}): Fetcher {
  const options: FetchOptions = { ...FETCH, ...given };
  const { clock, seen, retry, random, redirects, maxBytes, hosts } = options;
  const line = lineOf(options);

  async function pageOf(reply: Reply, url: URL, asked: string, last: Visit | null): Promise<Page | null> {
    if (reply.status === 304 && last?.final === url.href) return null;
    if (reply.status !== 200) throw refused(reply, clock);
    const { type, charset } = typeOf(reply.header('content-type'));
    if (!acceptable(type)) throw new FetchFailure(`is ${type}, which is not read from the web`, false);
    const bytes = await bodyOf(reply, maxBytes);
    const print = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    // Servers without validators: the same bytes again.
    if (last?.print === print) return null;
    const visit: Visit = {
      ...{ url: asked, at: clock.now(), final: url.href },
      ...{ etag: reply.header('etag'), modified: reply.header('last-modified'), print },
    };
    return { url: url.href, type, charset, bytes, keep: () => seen.keep(visit) };
  }

  function once(first: URL): Promise<Page | null> {
    const last = seen.last(first.href);
    return follow(first, redirects, (url) =>
      line.request(url, { accept: ACCEPT, ...validatorsOf(last, url) }, async (reply) => {
        const to = redirectOf(reply, url);
        return to ? { to } : { found: await pageOf(reply, url, first.href, last) };
      }),
    );
  }

  return {
    hosts,
    now: clock.now,
    lastKept: (url) => (URL.canParse(url) ? (seen.last(keyOf(url))?.at ?? null) : null),
    async fetch(url) {
      try {
        const first = webUrl(url);
        return await withRetries(() => once(first), retry, clock, random);
      } catch (failure) {
        if (!(failure instanceof FetchFailure)) throw failure;
        throw new InputError(url, null, failure.problem, failure);
      }
    },
  };
}

const keyOf = (url: string): string => {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
};
