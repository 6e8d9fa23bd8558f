// A network in a worker thread: batches go there as messages, and answers come back.
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReaderModel } from '../../data/reader-model';
import type { Batch, Encoded } from './batches';
import type { Analysis } from './decode';
import type { Network } from './network';
import { ThreadEnded } from './pool';

export interface Job {
  readonly id: number;
  readonly batch: Batch;
  readonly sentences: readonly Encoded[];
}
export type Answer =
  | { readonly id: number; readonly analyses: readonly Analysis[] }
  | { readonly id: number; readonly problem: string };

interface Waiting {
  resolve(found: readonly Analysis[]): void;
  reject(error: Error): void;
}

/** Under ts-node the worker is TypeScript, too. */
function start(model: ReaderModel): Worker {
  const kind = extname(__filename);
  const execArgv = kind === '.ts' ? ['-r', 'ts-node/register/transpile-only'] : [];
  return new Worker(join(__dirname, `worker${kind}`), { workerData: model, execArgv });
}

/** Starts the thread; it does not keep the process alive while it has nothing to do. Rejects with ThreadEnded once the thread has broken. */
export function workerNetwork(model: ReaderModel): Network {
  const worker = start(model);
  const waiting = new Map<number, Waiting>();
  let jobs = 0;
  let broken: ThreadEnded | null = null;

  const settle = (id: number): Waiting | undefined => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    return one;
  };
  const fail = (why: string): void => {
    broken ??= new ThreadEnded(why);
    for (const id of [...waiting.keys()]) settle(id)?.reject(broken);
  };
  worker.on('message', (answer: Answer) => {
    const one = settle(answer.id);
    if ('analyses' in answer) one?.resolve(answer.analyses);
    else one?.reject(new Error(answer.problem));
  });
  worker.on('error', ({ message }) => fail(message));
  worker.on('exit', (code) => fail(`a reader thread ended with code ${code}`));
  worker.unref();

  return (batch, sentences) =>
    new Promise((resolve, reject) => {
      if (broken) {
        reject(broken);
        return;
      }
      const id = jobs++;
      waiting.set(id, { resolve, reject });
      worker.ref();
      // Only what the batch needs travels, renumbered.
      let next = 0;
      const job: Job = {
        id,
        batch: batch.map((row) => row.map((window) => ({ ...window, sentence: next++ }))),
        sentences: batch.flat().flatMap(({ sentence }) => sentences[sentence] ?? []),
      };
      worker.postMessage(job);
    });
}
