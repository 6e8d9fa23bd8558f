// Puts articles into the queue, no more than may wait: the input is read as fast as workers take.
import type { Item } from '../input';
import { batches, oneLine } from '../jobs';
import { refused } from './connection';
import { ArticleJob, articleJobId, type Queues, room } from './queues';

export interface Put {
  readonly added: number;
  /** Passed over: they are in the queue, or were read not long ago. */
  readonly known: number;
  readonly failed: number;
}

export interface Putting {
  readonly signal?: AbortSignal;
  progress(put: Put): void;
  /** What the input could not give, in one line. */
  failed(reason: string): void;
}

/** @throws StoreError where Redis is full or gone: what was put in stays, and putting it again adds nothing */
export async function put(
  { read, connection, settings }: Queues,
  items: AsyncIterable<Item>,
  { signal, progress, failed: tell }: Putting,
): Promise<Put> {
  let [added, known, failed] = [0, 0, 0];
  const loaded: (() => Promise<void>)[] = [];
  async function* watched(): AsyncGenerator<Item, void> {
    for await (const item of items) {
      if (signal?.aborted) return;
      if (item.ok && item.loaded) loaded.push(item.loaded);
      yield item;
    }
  }
  for await (const { articles, failures } of batches(watched(), Math.min(100, settings.waiting))) {
    for (const error of failures) tell(oneLine(error));
    try {
      await room(read, settings.waiting, signal);
      const jobs = new Map(articles.map((article) => [articleJobId(article), ArticleJob.parse(article)]));
      const there = await Promise.all([...jobs.keys()].map((id) => connection.client.exists(read.toKey(id))));
      const fresh = [...jobs].filter((_, at) => there[at] === 0);
      await read.addBulk(fresh.map(([jobId, data]) => ({ name: data.id, data, opts: { jobId } })));
      added += fresh.length;
      known += articles.length - fresh.length;
    } catch (error) {
      throw refused(connection.place, error);
    }
    failed += failures.length;
    // From here on the queue keeps them: what was fetched need not be fetched again.
    for (const done of loaded.splice(0)) await done();
    progress({ added, known, failed });
  }
  return { added, known, failed };
}

/** Forgets what was read, so that it may be put in once more: for another store, another reader. */
export async function forget({ read }: Queues): Promise<void> {
  const SOME = 1_000;
  while ((await read.clean(0, SOME, 'completed')).length === SOME);
}
