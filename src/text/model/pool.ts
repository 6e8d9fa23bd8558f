// Many batches on all cores: a queue from which this thread and worker threads beside it take, each with a session of its own.
import type { ReaderModel } from '../../data/reader-model';
import type { Batch, Encoded } from './batches';
import type { Analysis } from './decode';
import { type Network, openNetwork } from './network';
import { workerNetwork } from './worker-network';

interface Waiting {
  readonly batch: Batch;
  readonly sentences: readonly Encoded[];
  resolve(found: readonly Analysis[]): void;
  reject(reason: unknown): void;
}

/** Fewer batches are read before a worker would have opened its session. */
const WORTH_A_WORKER = 6;
/** A worker has the next batch at hand while its answer is on its way. */
const IN_FLIGHT = 3;

/** A network of this thread and, once that much waits, of `workers` more. Sessions are opened when first needed. */
export function pool(model: ReaderModel, workers: number): Network {
  const queue: Waiting[] = [];
  const idle: (() => void)[] = [];
  let [hasOwn, hasOthers] = [false, false];

  /** Takes from the queue for ever; sleeps while it is empty. */
  const serve = async (opening: Promise<Network>): Promise<void> => {
    for (;;) {
      const next = queue.shift();
      if (!next) await new Promise<void>((wake) => idle.push(wake));
      else await opening.then((read) => read(next.batch, next.sentences)).then(next.resolve, next.reject);
    }
  };
  const hire = (): void => {
    if (!hasOwn) void serve(openNetwork(model));
    hasOwn = true;
    if (hasOthers || queue.length < WORTH_A_WORKER) return;
    hasOthers = true;
    for (let i = 0; i < workers; i++) {
      const network = Promise.resolve(workerNetwork(model));
      for (let j = 0; j < IN_FLIGHT; j++) void serve(network);
    }
  };
  return (batch, sentences) =>
    new Promise((resolve, reject) => {
      queue.push({ batch, sentences, resolve, reject });
      hire();
      idle.pop()?.();
    });
}
