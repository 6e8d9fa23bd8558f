// Dead letters: jobs that failed for good, with their reasons; and putting them back.
import type { Job } from 'bullmq';
import { z } from 'zod';
import { type Jobs, NAMES, type QueueName, type Queues } from './queues';

export interface DeadLetter {
  readonly queue: QueueName;
  /** Ids of its articles; none where the job cannot be read. */
  readonly articles: readonly string[];
  readonly reason: string;
  readonly attempts: number;
  /** When it failed last. */
  readonly at: Date | null;
}

const Data = z.union([
  z.object({ articles: z.array(z.string()) }),
  z.object({ id: z.string() }).transform(({ id }) => ({ articles: [id] })),
]);

const PAGE = 100;

/** Jobs may leave while they are gone through: the newest come first, so that none is passed over. */
async function* failedOf(queue: Jobs): AsyncGenerator<Job<unknown>, void> {
  for (let from = 0; ; from += PAGE) {
    const page = await queue.getJobs('failed', from, from + PAGE - 1);
    for (const job of page) if (job) yield job;
    if (page.length < PAGE) return;
  }
}

const letterOf = (queue: QueueName, { data, failedReason, attemptsMade, finishedOn }: Job<unknown>): DeadLetter => ({
  queue,
  articles: Data.safeParse(data).data?.articles ?? [],
  reason: failedReason.replace(/\s*\n\s*/g, ' '),
  attempts: attemptsMade,
  at: finishedOn === undefined ? null : new Date(finishedOn),
});

/** All, the newest of each queue first. */
export async function* deadLetters(queues: Queues): AsyncGenerator<DeadLetter, void> {
  for (const name of NAMES) for await (const job of failedOf(queues[name])) yield letterOf(name, job);
}

/** Puts all back, to be tried as if for the first time. @returns how many */
export async function retryDead(queues: Queues): Promise<number> {
  let count = 0;
  for (const name of NAMES) {
    const all: Job<unknown>[] = [];
    for await (const job of failedOf(queues[name])) all.push(job);
    for (const job of all) {
      await job.updateProgress(0);
      await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
      count++;
    }
  }
  return count;
}
