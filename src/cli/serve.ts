// `serve`: a graph in a folder for Neo4j Browser, cypher-shell and the drivers of Neo4j, until it is stopped.
import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { type Context, withExamples, withStore } from './command';

interface Options {
  readonly store: string;
  readonly bolt?: boolean;
  readonly port: string;
  readonly host: string;
  readonly user: string;
  readonly passwordFile?: string;
  readonly auth: boolean;
  readonly browser?: string;
}

// Loaded when the command runs, not for its help.
const bolt = (): typeof import('../bolt') => require('../bolt');
const job = (): typeof import('./job') => require('./job');

function portOf(given: string): number {
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) throw new UsageError(`--port ${given}: a number from 0 to 65535`);
  return port;
}

/** The first line of the file, or DATELINE_PASSWORD, or one of chance; null where nobody is asked. */
function passwordOf({ auth, host, passwordFile }: Options): {
  readonly password: string | null;
  readonly made: boolean;
} {
  const { isLoopback, newPassword } = bolt();
  if (!auth) {
    if (!isLoopback(host)) throw new UsageError(`--no-auth: not with --host ${host}, only on this machine (127.0.0.1)`);
    return { password: null, made: false };
  }
  if (passwordFile !== undefined && !existsSync(passwordFile)) throw new UsageError(`${passwordFile} does not exist`);
  const { DATELINE_PASSWORD } = process.env;
  const given = passwordFile === undefined ? DATELINE_PASSWORD : readFileSync(passwordFile, 'utf8').split(/\r?\n/)[0];
  if (given === '')
    throw new UsageError(
      `the password ${passwordFile === undefined ? 'in DATELINE_PASSWORD' : `in ${passwordFile}`} is empty`,
    );
  return given === undefined ? { password: newPassword(), made: true } : { password: given, made: false };
}

function folderOf(store: string): string {
  if (store === 'memory:') throw new UsageError('serve needs a graph in a folder; memory: has none');
  if (store.includes('://'))
    throw new UsageError(`${store.replace(/\/\/.*@/, '//')} speaks Bolt itself; point your tool there`);
  if (!existsSync(store))
    throw new UsageError(`there is no graph at ${store}; make one (dateline build INPUT) or name it with --store`);
  return store;
}

async function listening(options: Options, password: string | null) {
  const { host, user, browser = null } = options;
  const port = portOf(options.port);
  if (browser !== null && !existsSync(browser)) throw new UsageError(`${browser} does not exist`);
  try {
    return await bolt().serveBolt({ folder: folderOf(options.store), host, port, user, password, browser });
  } catch (error) {
    const taken =
      error instanceof Error &&
      'code' in error &&
      ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(String(error.code));
    if (taken) throw new UsageError(`port ${port} of ${host} cannot be had; name another with --port`);
    throw error;
  }
}

async function serve(options: Options, { terminal, finish }: Context): Promise<void> {
  if (!options.bolt)
    throw new UsageError('serve what? --bolt serves the graph to Neo4j Browser, cypher-shell and drivers');
  const { password, made } = passwordOf(options);
  const { host, user, browser } = options;
  const server = await listening(options, password);
  const address = `${host.includes(':') ? `[${host}]` : host}:${server.port}`;
  const login = password === null ? '' : ` -u ${user}`;
  terminal.say(`${options.store} is served, only to be looked at, at bolt://${address}`);
  terminal.say(
    password === null ? 'nobody is asked for a password' : `user ${user}, password ${made ? password : '(as given)'}`,
  );
  if (browser) terminal.say(`Neo4j Browser   http://${address}/browser/`);
  else terminal.say(`Neo4j Browser   :server connect, then bolt://${address}`);
  terminal.say(`cypher-shell    cypher-shell -a bolt://${address}${login}`);
  terminal.say('to begin with   MATCH p=(:Person)-[:MET]-() RETURN p LIMIT 25');
  if (!bolt().isLoopback(host)) terminal.say('other machines can reach it, and nothing on the way is encrypted');
  try {
    await job().stoppable(
      terminal,
      (signal) =>
        new Promise<void>((done) => {
          if (signal.aborted) done();
          signal.addEventListener('abort', () => done(), { once: true });
        }),
    );
  } finally {
    await server.stop();
  }
  finish(0);
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .option('--bolt', 'to Neo4j Browser, cypher-shell and drivers of Neo4j')
    .option('--port <n>', 'where; 0 takes any', '7687')
    .option('--host <name>', 'who may come: 127.0.0.1 is this machine alone', '127.0.0.1')
    .option('--user <name>', 'who logs in', 'neo4j')
    .option('--password-file <file>', 'the password is its first line ($DATELINE_PASSWORD; else one is made and shown)')
    .option('--no-auth', 'asks for no password; on this machine only')
    .option('--browser <folder>', 'files of Neo4j Browser, to serve them too')
    .action((options: Options) => serve(options, context));
  withExamples(command, 'serve --bolt', 'serve --bolt --store news.graph --port 17687 --password-file secret.txt');
}
