// One server over the demo graph and one Chromium for all tests of the explorer. Every address that a page asks for is written down.
import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { bundledAssets, exploreServer } from '../../src/explore';
import { build } from '../../src/graph';
import { openStore, type Store } from '../../src/store';
import { loadDemo } from '../fixtures/demo';
import { CATALOGUE } from '../fixtures/graph';
import { nastyReading } from '../fixtures/nasty';

/** Where a Chromium is; null where there is none. */
export const CHROMIUM =
  [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null;

/** A title, an outlet, a name, a sentence that would run as a script where it is not escaped. */
export const ATTACK = '<img src=x onerror="window.hit=1"><script>window.hit=2</script>';

export interface Desk {
  readonly url: string;
  /** A page at a view: `#/contested`. It has a profile of its own. */
  at(view: string, options?: BrowserContextOptions): Promise<Page>;
  /** Addresses that pages asked for, and what they said on their consoles. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

async function serve(store: Store): Promise<{ readonly server: FastifyInstance; readonly url: string }> {
  const server = await exploreServer(store, {
    ...{ version: '0', labels: new Map(), assets: await bundledAssets(), guide: null, host: '127.0.0.1' },
    limits: { perMinute: 100_000 },
  });
  return { server, url: await server.listen({ port: 0, host: '127.0.0.1' }) };
}

const launch = (executablePath: string): Promise<Browser> =>
  // Who runs this as root, as containers do, has no sandbox for it.
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** @throws where Chromium does not start */
export async function openDesk(executablePath: string): Promise<Desk> {
  const store = await openStore('memory:', {});
  await loadDemo(store);
  await store.merge(build(nastyReading(ATTACK), CATALOGUE));
  const [{ server, url }, browser] = await Promise.all([serve(store), launch(executablePath)]);
  const asked: string[] = [];
  const complaints: string[] = [];
  return {
    ...{ url, asked, complaints },
    async at(view, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
      context.on('request', (request) => asked.push(request.url()));
      context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      context.on('weberror', (error) => complaints.push(error.error().message));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(`${url}/${view}`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await store.close();
    },
  };
}
