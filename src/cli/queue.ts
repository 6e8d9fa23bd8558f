// `queue`: puts articles into a queue on Redis, from which `work` takes them on any number of machines; shows what failed, and puts it back.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Put, Queues } from '../queue';
import { type Context, withExamples } from './command';
import { type QueueOptions, withQueue, withQueues } from './queueing';

interface Options extends QueueOptions {
  readonly failed?: boolean;
  readonly retry?: boolean;
  readonly fresh?: boolean;
}

// Loaded when the command runs, not for its help.
const queueing = (): typeof import('../queue') => require('../queue');
const input = (): typeof import('../input') => require('../input');
const job = (): typeof import('./job') => require('./job');
const showing = (): typeof import('./progress') => require('./progress');

const jobs = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'job' : 'jobs'}`;

async function putAll(queues: Queues, inputs: readonly string[], fresh: boolean, context: Context): Promise<Put> {
  const { terminal } = context;
  if (fresh) await queueing().forget(queues);
  const progress = showing().progressOf(terminal, await input().sizeOf(inputs));
  try {
    return await job().stoppable(terminal, (signal) =>
      queueing().put(queues, input().readInputs(inputs, { watch: progress.read }), {
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

async function queue(inputs: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, finish } = context;
  const looks = options.failed === true || options.retry === true;
  if (looks === inputs.length > 0)
    throw new UsageError(looks ? '--failed and --retry take no input' : 'name an input, or --failed, or --retry');
  await withQueues(options, async (queues) => {
    if (options.retry) await terminal.out(`${jobs(await queueing().retryDead(queues))} put back\n`);
    else if (options.failed) await showDead(queues, context);
    else {
      const { added, known, failed } = await putAll(queues, inputs, options.fresh === true, context);
      await terminal.out(`${jobs(added)} added, ${known.toLocaleString('en')} known, ${failed} failed\n`);
      finish(failed > 0 ? 1 : 0);
    }
  });
}

export function define(command: Command, context: Context): void {
  withQueue(command)
    .argument('[input...]', 'files, folders, or - for the standard input')
    .option('--failed', 'list what failed for good, with the reasons')
    .option('--retry', 'put back what failed for good')
    .option('--fresh', 'put in also what was read not long ago')
    .action((inputs: readonly string[], options: Options) => queue(inputs, options, context));
  withExamples(command, 'queue news.jsonl --redis redis://127.0.0.1:6379', 'queue --failed');
}
