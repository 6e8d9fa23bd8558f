// A web server of our own on 127.0.0.1, a name for it, and a clock that does not wait: no test asks the network.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Clock, type FetchOptions, fetcher, type Page } from '../../src/fetch';

/** What stands at a path: text, or who answers. */
export type Site = Readonly<Record<string, string | ((asked: IncomingMessage, answer: ServerResponse) => void)>>;

export interface Server {
  /** "http://127.0.0.1:1234" */
  readonly at: string;
  /** Paths that were asked for, in order, robots.txt left out. */
  readonly asked: string[];
  readonly robots: string[];
  readonly headers: IncomingMessage['headers'][];
  close(): Promise<void>;
}

const typeOf = (path: string): string =>
  path.endsWith('.xml') ? 'application/xml' : path.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';

/** Paths that the site does not have are answered with 404. */
export async function serve(site: Site): Promise<Server> {
  const [asked, robots, headers]: [string[], string[], IncomingMessage['headers'][]] = [[], [], []];
  const server = createServer((question, answer) => {
    const path = question.url ?? '/';
    (path === '/robots.txt' ? robots : asked).push(path);
    if (path !== '/robots.txt') headers.push(question.headers);
    const found = site[path];
    if (typeof found === 'function') found(question, answer);
    else if (found === undefined) answer.writeHead(404).end('no');
    else answer.writeHead(200, { 'content-type': typeOf(path) }).end(found);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ...{ at: `http://127.0.0.1:${port}`, asked, robots, headers },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Sleeping moves it on at once; what was slept is written down. */
export function quickClock(start = 1_000_000): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

export const quick = (given: Partial<FetchOptions> = {}) =>
  fetcher({ version: '1.2.3', allowPrivate: true, clock: quickClock(), random: () => 1, ...given });

export const textOf = (page: Page | null): string | null => page?.bytes.toString('utf8') ?? null;
