// The two queues: `read` (a job is an article) and `write` (a job is the graph of a few). Ids are made of content, so that adding twice is one job.
import { type ConnectionOptions, Queue } from 'bullmq';
import { z } from 'zod';
import { sha256 } from '../core/ids';
import type { Article } from '../core/model';
import { systemClock } from '../jobs';
import type { Connection } from './connection';
import type { Settings } from './settings';

const text = z.string().nullable();

export const ArticleJob = z.object({
  id: z.string(),
  text: z.string(),
  title: text,
  published: text,
  modified: text.default(null),
  author: text.default(null),
  outlet: text,
  url: text,
});

export const GraphJob = z.object({
  /** Ids of its articles. */
  articles: z.array(z.string()),
  /** See packed.ts. */
  lines: z.string(),
});
export type GraphJob = z.infer<typeof GraphJob>;

export const NAMES = ['read', 'write'] as const;
export type QueueName = (typeof NAMES)[number];

/** What a job holds is unknown until it is parsed: another version may have put it in. */
export type Jobs = Queue<unknown, void, string>;

export interface Queues {
  readonly connection: Connection;
  readonly settings: Settings;
  readonly read: Jobs;
  readonly write: Jobs;
  close(): Promise<void>;
}

/** A letter before the digits, for BullMQ takes no number as an id. */
export const articleJobId = ({ id, text: body }: Article): string => `a${sha256(JSON.stringify([id, sha256(body)]))}`;
export const graphJobId = (print: string): string => `g${print}`;

const HOUR = 3_600;

/** How BullMQ is to reach Redis: by the connection that is there. */
export const reach = ({ connection, settings: { prefix } }: Pick<Queues, 'connection' | 'settings'>) => {
  const client: ConnectionOptions = connection.client;
  return { connection: client, prefix };
};

/** Graphs wait for a store that does not answer; only what no store can hold is a dead letter sooner. */
const GRAPH_ATTEMPTS = 1_000;

export function queuesOf(connection: Connection, settings: Settings): Queues {
  const { attempts, completed, completedHours, failed, backoff } = settings;
  const lasting = { removeOnFail: { count: failed }, stackTraceLimit: 1 };
  const read: Jobs = new Queue('read', {
    ...reach({ connection, settings }),
    defaultJobOptions: {
      ...{ ...lasting, attempts, backoff: { type: 'exponential', delay: backoff } },
      removeOnComplete: { count: completed, age: Math.ceil(completedHours * HOUR) },
    },
  });
  const write: Jobs = new Queue('write', {
    ...reach({ connection, settings }),
    // Nothing is kept of what is in the store: merging it again changes nothing, and another store may be next.
    defaultJobOptions: { ...lasting, attempts: GRAPH_ATTEMPTS, backoff: { type: 'custom' }, removeOnComplete: true },
  });
  const all = [read, write];
  // Without an ear an error of the connection would end the process; ioredis connects again by itself.
  for (const queue of all) queue.on('error', () => undefined);
  const close = async (): Promise<void> => {
    for (const queue of all) await queue.close();
    await connection.close();
  };
  return { connection, settings, read, write, close };
}

const OPEN = ['waiting', 'active', 'delayed', 'prioritized', 'paused'] as const;

/** Jobs that are still to be done, in hand or put off. */
export const openJobs = (queue: Jobs): Promise<number> => queue.getJobCountByTypes(...OPEN);

const PAUSE = 200;

/** Resolves when fewer than so many wait; at once where the signal says stop. */
export async function room(queue: Jobs, most: number, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await queue.getJobCountByTypes('waiting', 'delayed', 'paused')) >= most)
    await systemClock.wait(PAUSE, signal);
}
