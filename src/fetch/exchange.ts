// One question and its answer within a time limit, and the redirects after it: each target is checked as the first one was.
import type { Ask, Reply } from './ask';
import { networkFailure } from './ask';
import { ENCODINGS } from './body';
import type { Clock } from './clock';
import { FetchFailure } from './failure';
import { addressOf, type Lookup, webUrl } from './guard';
import { isPassing, retryAfter } from './retry';

export interface Network {
  readonly ask: Ask;
  readonly lookup: Lookup;
  readonly clock: Clock;
  readonly agent: string;
  readonly allowPrivate: boolean;
  /** Milliseconds from the question to the end of the body. */
  readonly timeout: number;
}

/** What one request gave: something, or the URL that it sends on to. */
export type Sent<T> = { readonly to: URL } | { readonly found: T };

/** Asks one URL and uses the reply while the time lasts; then it is dropped. @throws FetchFailure */
export async function exchange<T>(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { ask, lookup, agent, allowPrivate, timeout }: Network,
  use: (reply: Reply) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const late = new FetchFailure(`takes longer than ${timeout / 1000} s`, true);
  let ring: () => void = () => undefined;
  const over = new Promise<never>((_, fail) => {
    ring = () => fail(late);
  });
  const alarm = setTimeout(() => {
    ring();
    abort.abort(late);
  }, timeout);
  const sent = { 'user-agent': agent, 'accept-encoding': ENCODINGS, ...headers };
  const run = async (): Promise<T> => {
    const to = await addressOf(url, lookup, allowPrivate);
    const reply = await ask({ url, to, headers: sent, signal: abort.signal });
    try {
      return await use(reply);
    } finally {
      reply.drop();
    }
  };
  try {
    return await Promise.race([run(), over]);
  } catch (cause) {
    throw abort.signal.aborted ? late : networkFailure(cause);
  } finally {
    clearTimeout(alarm);
  }
}

/** Where a reply sends on to; null where it does not. @throws FetchFailure where it sends to what may not be asked */
export function redirectOf(reply: Reply, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(reply.status)) return null;
  const location = reply.header('location');
  if (location === null) throw new FetchFailure(`redirects (${reply.status}) to nowhere`, false);
  const to = webUrl(location, from.href);
  if (from.protocol === 'https:' && to.protocol === 'http:' && to.host !== from.host)
    throw new FetchFailure(`redirects from https to http at another host (${to.host})`, false);
  return to;
}

/** What a status other than success means. */
export function refused(reply: Reply, clock: Clock): FetchFailure {
  const { status } = reply;
  const rest = isPassing(status) ? retryAfter(reply.header('retry-after'), clock.now()) : null;
  return new FetchFailure(`the server answers ${status}`, isPassing(status), { rest });
}

/** Follows redirects. `step` asks one URL, and gives what it found or the URL that it is sent on to. @throws FetchFailure */
export async function follow<T>(first: URL, most: number, step: (url: URL) => Promise<Sent<T>>): Promise<T> {
  let url = first;
  for (let redirects = 0; redirects <= most; redirects++) {
    const given = await step(url);
    if ('found' in given) return given.found;
    url = given.to;
  }
  throw new FetchFailure(`redirects more than ${most} times`, false);
}
