// The line to a server: requests in their host's turn, and robots.txt before the first of them.
import { TOKEN, userAgent } from './agent';
import type { Reply } from './ask';
import { bodyOf } from './body';
import { exchange, follow, redirectOf, refused, type Sent } from './exchange';
import { FetchFailure } from './failure';
import type { FetchOptions } from './options';
import { withRetries } from './retry';
import { ROBOTS_BYTES, type RobotsText, robotsOf } from './robots';
import { turnsOf } from './turns';

type Headers = Readonly<Record<string, string>>;

export interface Line {
  /** Asks a URL that robots.txt allows, when it is its host's turn. The reply is dropped after use. @throws FetchFailure */
  request<T>(url: URL, headers: Headers, use: (reply: Reply) => Promise<T>): Promise<T>;
}

export function lineOf(options: FetchOptions): Line {
  const { clock, retry, random, redirects } = options;
  const network = { ...options, agent: userAgent(options.version, options.contact) };
  const turns = turnsOf(options.hosts, clock);
  const gap = 1000 / options.rate;

  /** A host that asks to be left alone is, by all that wait for it. */
  async function inTurn<T>(url: URL, delay: number, headers: Headers, use: (reply: Reply) => Promise<T>): Promise<T> {
    try {
      return await turns.take(url.host, Math.max(gap, delay), () => exchange(url, headers, network, use));
    } catch (failure) {
      if (failure instanceof FetchFailure && failure.rest !== null)
        turns.rest(url.host, Math.min(failure.rest, retry.longest));
      throw failure;
    }
  }

  async function robotsIn(reply: Reply, url: URL): Promise<Sent<string>> {
    const to = redirectOf(reply, url);
    if (to) return { to };
    // A file that is not there forbids nothing; a server in trouble may forbid all.
    if (reply.status >= 400 && reply.status < 500 && reply.status !== 429) return { found: '' };
    if (reply.status !== 200) throw refused(reply, clock);
    return { found: (await bodyOf(reply, ROBOTS_BYTES, true)).toString('utf8') };
  }

  async function readRobots(address: URL): Promise<RobotsText> {
    const read = (): Promise<string> =>
      follow(address, redirects, (url) => inTurn(url, 0, {}, (reply) => robotsIn(reply, url)));
    try {
      return { known: true, text: await withRetries(read, retry, clock, random) };
    } catch (failure) {
      if (failure instanceof FetchFailure) return { known: false, problem: failure.problem };
      throw failure;
    }
  }

  const robots = robotsOf(readRobots, TOKEN, clock);
  return {
    async request(url, headers, use) {
      return inTurn(url, await robots.check(url), headers, use);
    },
  };
}
