// Worker threads that read, each with services of its own.
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Profile } from '../graph';
import { type Readers, threadReaders } from '../jobs';

/** What a thread is started with. */
export interface Start {
  readonly reader: string;
  readonly profile: Profile;
}

/** Under ts-node a thread is TypeScript, too. */
export function readingThreads(start: Start, size: number): Readers {
  const kind = extname(__filename);
  const execArgv = kind === '.ts' ? ['-r', 'ts-node/register/transpile-only'] : [];
  return threadReaders(
    () => new Worker(join(__dirname, `reading-thread${kind}`), { workerData: start, execArgv }),
    size,
  );
}
