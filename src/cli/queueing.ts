// What `queue` and `work` share: where Redis is, how the queues are set, and that they are closed.
import type { Command } from 'commander';
import type { Queues, Settings } from '../queue';
import type { FetchingOptions } from './fetching';
import type { ProfileOptions } from './profile';

export interface QueueOptions {
  readonly redis: string;
  readonly config?: string;
}

// Loaded when the command runs, not for its help.
const queueing = (): typeof import('../queue') => require('../queue');

export const withQueue = (command: Command): Command =>
  command
    .option(
      '--redis <url>',
      'where the queue is: redis://, rediss:// with TLS ($DATELINE_REDIS)',
      process.env['DATELINE_REDIS'] ?? 'redis://127.0.0.1:6379',
    )
    .option('--config <file>', 'a JSON file, which may be that of schedule; its key "queue" sets sizes and times');

/** @throws UsageError */
export const settingsOf = ({ config }: QueueOptions): Settings =>
  config === undefined ? queueing().defaultSettings() : queueing().loadSettings(config);

/** What the options do not say, the keys that `schedule` has too say. @throws UsageError */
export function withShared<T extends QueueOptions & FetchingOptions & ProfileOptions>(options: T): T {
  if (options.config === undefined) return options;
  const { rate, allowPrivate, profile } = queueing().loadShared(options.config);
  return {
    ...options,
    rate: options.rate ?? (rate === undefined ? undefined : String(rate)),
    allowPrivate: options.allowPrivate ?? allowPrivate,
    ...((options.profile ?? profile) ? { profile: options.profile ?? profile } : {}),
  };
}

/** @throws UsageError, StoreError where no Redis answers */
export async function withQueues<T>(
  options: QueueOptions,
  use: (queues: Queues) => Promise<T>,
  settings = settingsOf(options),
): Promise<T> {
  const queues = await queueing().openQueues(options.redis, settings);
  try {
    return await use(queues);
  } finally {
    await queues.close();
  }
}
