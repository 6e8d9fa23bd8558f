// The door of queue: articles and graphs over BullMQ on Redis, for readers and writers on many machines. The only room that knows BullMQ.
import { connect } from './connection';
import { type Queues, queuesOf } from './queues';
import type { Settings } from './settings';

export { DEFAULT_REDIS } from './connection';
export { type DeadLetter, deadLetters, retryDead } from './dead';
export { forget, type Put, put } from './put';
export { openJobs, type QueueName, type Queues } from './queues';
export { workRead } from './reading';
export { defaultSettings, loadSettings, loadShared, type Settings } from './settings';
export type { Worked, Working } from './worker';
export { workWrite } from './writing';

/** @throws UsageError where the address is none, StoreError where no server answers */
export async function openQueues(url: string, settings: Settings): Promise<Queues> {
  return queuesOf(await connect(url), settings);
}
