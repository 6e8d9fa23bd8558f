// `queue`: puts articles into a queue on Redis, from which `work` takes them on any number of machines; shows what failed, and puts it back.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { How } from '../input';
import type { Put, Queues } from '../queue';
import { type Context, withExamples } from './command';
import type { FetchingOptions } from './fetching';
import { type QueueOptions, withQueue, withQueues, withShared } from './queueing';

interface Options extends QueueOptions, FetchingOptions {
  readonly state?: string;
  readonly failed?: boolean;
  readonly retry?: boolean;
  readonly fresh?: boolean;
}

// Loaded when the command runs, not for its help.
const queueing = (): typeof import('../queue') => require('../queue');
const input = (): typeof import('../input') => require('../input');
const fetching = (): typeof import('./fetching') => require('./fetching');
const states = (): typeof import('../jobs') => require('../jobs');
const job = (): typeof import('./job') => require('./job');
const showing = (): typeof import('./progress') => require('./progress');

const jobs = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'job' : 'jobs'}`;

/** Whether anything may come from the web; only then it matters what came before. */
const fetches = (inputs: readonly string[]): boolean =>
  inputs.some((one) => /^https?:\/\//i.test(one) || /\.urls$/i.test(one));

/** Reads inputs with what was fetched before at hand, which is locked meanwhile. @throws Busy */
async function withHow<T>(
  inputs: readonly string[],
  options: Options,
  version: string,
  use: (how: How) => Promise<T>,
): Promise<T> {
  const folder = options.state ?? (fetches(inputs) ? states().stateFolderOf('redis://') : null);
  const state = folder === null ? null : await states().openState(folder);
  try {
    const place = options.fresh ? null : (state?.place ?? null);
    return await use(await fetching().howOf(withShared(options), version, place));
  } finally {
    await state?.close();
  }
}

async function putAll(
  queues: Queues,
  inputs: readonly string[],
  fresh: boolean,
  how: How,
  { terminal }: Context,
): Promise<Put> {
  if (fresh) await queueing().forget(queues);
  const progress = showing().progressOf(terminal, await input().sizeOf(inputs));
  try {
    return await job().stoppable(terminal, (signal) =>
      queueing().put(queues, input().readInputs(inputs, { ...how, watch: progress.read }), {
        signal,
        progress: ({ added, failed, known }) => progress.show(added, failed, known),
        failed: (reason) => progress.say(`dateline: ${reason}`),
      }),
    );
  } finally {
    progress.stop();
  }
}

async function showDead(queues: Queues, { terminal, finish }: Context): Promise<void> {
  let count = 0;
  for await (const { queue, articles, reason, attempts, at } of queueing().deadLetters(queues)) {
    count++;
    const tries = `${attempts} ${attempts === 1 ? 'try' : 'tries'}`;
    await terminal.out(`${queue}  ${at?.toISOString() ?? ''}  ${tries}  ${articles.join(' ')}  ${reason}\n`);
  }
  terminal.say(`dateline: ${jobs(count)} failed`);
  finish(count > 0 ? 1 : 0);
}

async function queue(inputs: readonly string[], options: Options, version: string, context: Context): Promise<void> {
  const { terminal, finish } = context;
  const looks = options.failed === true || options.retry === true;
  if (looks === inputs.length > 0)
    throw new UsageError(looks ? '--failed and --retry take no input' : 'name an input, or --failed, or --retry');
  await withQueues(options, async (queues) => {
    if (options.retry) await terminal.out(`${jobs(await queueing().retryDead(queues))} put back\n`);
    else if (options.failed) await showDead(queues, context);
    else {
      const { added, known, failed } = await withHow(inputs, options, version, (how) =>
        putAll(queues, inputs, options.fresh === true, how, context),
      );
      await terminal.out(`${jobs(added)} added, ${known.toLocaleString('en')} known, ${failed} failed\n`);
      finish(failed > 0 ? 1 : 0);
    }
  });
}

export function define(command: Command, context: Context): void {
  fetching()
    .withFetching(withQueue(command))
    .argument('[input...]', 'files, folders, URLs, or - for the standard input')
    .option('--failed', 'list what failed for good, with the reasons')
    .option('--retry', 'put back what failed for good')
    .option('--fresh', 'put in also what was read not long ago')
    .option('--state <folder>', 'where it is kept what was fetched; for URLs ./dateline.state; locked meanwhile')
    .action((inputs: readonly string[], options: Options) =>
      queue(inputs, options, fetching().versionOf(command), context),
    );
  withExamples(command, 'queue news.jsonl --redis redis://127.0.0.1:6379', 'queue --failed');
}
