// `explore`: the explorer in the browser, and its JSON API, over either store. Only reads, until it is stopped.
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const exploring = (): typeof import('../explore') => require('../explore');
const job = (): typeof import('./job') => require('./job');

const ROOT = resolve(__dirname, '..', '..');
/** What Neo4j Browser is guided by. */
const GUIDE = resolve(ROOT, 'cypher', 'browser');

interface Options {
  readonly store: string;
  readonly port: string;
  readonly host: string;
  readonly guide?: boolean;
}

/** 0: any that is free. @throws UsageError */
function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) throw new UsageError(`--port ${given}: is no port (0 to 65535)`);
  return port;
}

async function explore(options: Options, version: string, context: Context): Promise<void> {
  const { assetsIn, bundledAssets, exploreServer, isLoopback } = exploring();
  const { terminal, services } = context;
  const [port, { host }] = [portOf(options.port), options];
  const store = await services.openExisting(options.store);
  try {
    const labels = new Map(services.kit().relations.map(({ type, label }) => [type, label]));
    const guide = options.guide ? assetsIn(GUIDE) : null;
    let ending = false;
    // What still runs in the background when it is stopped finds the store closed.
    const log = (error: unknown): void => {
      if (!ending) terminal.say(`dateline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    };
    const server = await exploreServer(store, { version, labels, assets: await bundledAssets(), guide, host, log });
    const address = await server.listen({ port, host }).catch((error: unknown) => {
      throw new UsageError(`port ${port} on ${host} cannot be had; name another with --port`, error);
    });
    try {
      terminal.say(`${address} shows ${store.place}; stop with Ctrl+C`);
      if (!isLoopback(host)) terminal.say('anyone who reaches this machine can read the graph');
      // Browser plays guides of "localhost", not of "127.0.0.1", unless its server's settings say otherwise.
      if (guide) terminal.say(`in Neo4j Browser: :play http://localhost:${new URL(address).port}/guide/guide.html`);
      await job().stoppable(terminal, async (signal) => {
        if (!signal.aborted) await once(signal, 'abort');
      });
    } finally {
      ending = true;
      await server.close();
    }
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .option('--port <number>', 'where it listens; 0 is any that is free', '4700')
    .option('--host <address>', 'this machine alone, unless told otherwise', '127.0.0.1')
    .option('--guide', 'serve the guide to Neo4j Browser too')
    .action((options: Options) => explore(options, command.parent?.version() ?? '0', context));
  withExamples(command, 'explore', 'explore --store bolt://127.0.0.1:7687 --guide');
}
