// What `queue` and `work` share: where Redis is, how the queues are set, and that they are closed.
import type { Command } from 'commander';
import type { Queues, Settings } from '../queue';

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
    .option('--config <file>', 'a JSON file whose key "queue" sets sizes and times: see docs/OPERATIONS.md');

/** @throws UsageError */
export const settingsOf = ({ config }: QueueOptions): Settings =>
  config === undefined ? queueing().defaultSettings() : queueing().loadSettings(config);

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
