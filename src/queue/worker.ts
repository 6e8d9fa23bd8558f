// A worker of BullMQ that runs until it is stopped or, if so asked, all is done; then it finishes what it has in hand.
import { type Job, Worker } from 'bullmq';
import { systemClock } from '../jobs';
import { type Jobs, openJobs, type QueueName, type Queues, reach } from './queues';

export interface Working {
  /** Told to stop: jobs in hand are finished, others stay for other workers. */
  readonly signal: AbortSignal;
  /** Ends when nothing is left to do, in hand of others included. */
  readonly untilEmpty: boolean;
  /** Jobs done, and jobs that this worker put among the dead letters. */
  progress(done: number, dead: number): void;
  /** In one line. */
  failed(reason: string): void;
}

export interface Worked {
  readonly done: number;
  readonly dead: number;
  /** By a signal. */
  readonly stopped: boolean;
}

/** How often it looks whether all is done. */
const LOOK = 300;
/** Jobs of one worker after another may be left behind by kills; what is to blame is found by readers (suspects.ts). */
const MOST_STALLED = 1_000;
const LONGEST_BACKOFF = 60_000;

export interface Work {
  readonly name: QueueName;
  /** Jobs at once. */
  readonly inHand: number;
  /** All is done when these are empty. */
  readonly until: readonly Jobs[];
  process(job: Job<unknown>): Promise<void>;
  /** Aborted where work cannot go on at all; its reason is thrown. */
  readonly broken?: AbortSignal;
}

const isDead = (job: Job<unknown>, error: Error): boolean =>
  error.name === 'UnrecoverableError' || job.attemptsMade >= (job.opts.attempts ?? 1);

/** @throws what `broken` was aborted for */
export async function work(
  queues: Queues,
  { name, inHand, until, process: handle, broken }: Work,
  { signal, untilEmpty, progress, failed }: Working,
): Promise<Worked> {
  const { settings } = queues;
  const lockDuration = settings.lock * 1_000;
  let [done, dead] = [0, 0];
  const worker = new Worker<unknown, void, string>(name, handle, {
    ...{ ...reach(queues), concurrency: inHand },
    ...{ lockDuration, stalledInterval: lockDuration / 2, maxStalledCount: MOST_STALLED },
    settings: { backoffStrategy: (tries) => Math.min(settings.backoff * 2 ** (tries - 1), LONGEST_BACKOFF) },
  });
  worker.on('error', () => undefined); // ioredis connects again by itself
  worker.on('completed', () => progress(++done, dead));
  worker.on('failed', (job, error) => {
    if (!job || !isDead(job, error)) return;
    dead++;
    failed(error.message.replace(/\s*\n\s*/g, ' '));
    progress(done, dead);
  });
  const stop = AbortSignal.any([signal, ...(broken ? [broken] : [])]);
  const isDone = async (): Promise<boolean> => {
    if (!untilEmpty) return false;
    for (const queue of until) if ((await openJobs(queue)) > 0) return false;
    return true;
  };
  try {
    await worker.waitUntilReady(); // closed earlier, its connection would fail where nobody hears it
    while (!stop.aborted && !(await isDone())) await systemClock.wait(LOOK, stop);
  } finally {
    await worker.close();
  }
  if (broken?.aborted) throw broken.reason;
  return { done, dead, stopped: signal.aborted };
}
