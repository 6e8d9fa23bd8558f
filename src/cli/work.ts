// `work`: a reader or a writer of the queue on Redis, until it is stopped or all is done. Any number of readers, on any number of machines.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Queues, Settings, Worked, Working } from '../queue';
import { type Context, withExamples, withReader, withStore } from './command';
import { type ProfileOptions, profileOf, withProfile } from './profile';
import { type QueueOptions, settingsOf, withQueue, withQueues, withShared } from './queueing';
import { readerName } from './services';

interface Options extends QueueOptions, ProfileOptions {
  readonly store: string;
  readonly reader: string;
  readonly concurrency?: string;
  readonly untilEmpty?: boolean;
}

// Loaded when the command runs, not for its help.
const queueing = (): typeof import('../queue') => require('../queue');
const job = (): typeof import('./job') => require('./job');

/** Milliseconds between two lines of progress. */
const OFTEN = 10_000;

const number = (value: number): string => value.toLocaleString('en');

type Run = (queues: Queues, working: Working) => Promise<Worked>;

/** In threads even if it is one: in this one, a long article would keep locks from being renewed, and others would take its jobs. */
async function read(queues: Queues, working: Working, options: Options, { services }: Context): Promise<Worked> {
  const profile = profileOf(withShared(options));
  const readers = services.threads(readerName(options.reader), queues.settings.concurrency, profile);
  try {
    return await queueing().workRead(queues, readers, working);
  } finally {
    await readers.close();
  }
}

async function write(queues: Queues, working: Working, { store: url }: Options, context: Context): Promise<Worked> {
  const store = await context.services.open(url);
  try {
    await store.prepare();
    return await queueing().workWrite(queues, store, working);
  } finally {
    await store.close();
  }
}

const KINDS: ReadonlyMap<string, { readonly run: typeof read; readonly things: string; readonly key: keyof Settings }> =
  new Map([
    ['read', { run: read, things: 'articles', key: 'concurrency' }],
    ['write', { run: write, things: 'graphs', key: 'graphs' }],
  ]);

function settingsFor(options: Options, key: keyof Settings): Settings {
  const settings = settingsOf(options);
  if (options.concurrency === undefined) return settings;
  if (!/^[1-9]\d?$/.test(options.concurrency))
    throw new UsageError(`--concurrency ${options.concurrency}: a number from 1 to 99`);
  return { ...settings, [key]: Number(options.concurrency) };
}

async function work(kind: string, options: Options, context: Context): Promise<void> {
  const { terminal, finish } = context;
  const known = KINDS.get(kind);
  if (!known) throw new UsageError(`work ${kind}: known are ${[...KINDS.keys()].join(' and ')}`);
  const { run, things, key } = known;
  let told = Date.now();
  const progress = (done: number, dead: number): void => {
    if (Date.now() - told < OFTEN) return;
    told = Date.now();
    terminal.say(`dateline: ${number(done)} ${things}, ${number(dead)} failed`);
  };
  const failed = (reason: string): void => terminal.say(`dateline: ${reason}`);
  const untilEmpty = options.untilEmpty === true;
  const doing: Run = (queues, working) => run(queues, working, options, context);
  const { done, dead } = await withQueues(
    options,
    (queues) => job().stoppable(terminal, (signal) => doing(queues, { signal, untilEmpty, progress, failed })),
    settingsFor(options, key),
  );
  await terminal.out(`${number(done)} ${things}, ${number(dead)} failed\n`);
  finish(dead > 0 ? 1 : 0);
}

export function define(command: Command, context: Context): void {
  withProfile(withReader(withStore(withQueue(command), context)))
    .argument('<kind>', 'read: articles to graphs; write: graphs into the store')
    .option('--concurrency <n>', 'threads that read; or graph jobs merged at once')
    .option('--until-empty', 'end when all is done; else only SIGTERM ends it')
    .action((kind: string, options: Options) => work(kind, options, context));
  withExamples(
    command,
    'work read --redis redis://queue:6379',
    'work write --redis redis://queue:6379 --store bolt://neo4j:7687',
    'work read --until-empty --concurrency 4',
  );
}
