// Many batches on all cores: a queue from which this thread and worker threads beside it take, each with a session of its own.
import type { Batch, Encoded } from './batches';
import type { Analysis } from './decode';
import type { Network } from './network';

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

/** The thread of a network has ended: what it was given is to be read by another. */
export class ThreadEnded extends Error {}

/**
 * A network of this thread and, once that much waits, of others beside it, each opened when first needed.
 * @param own of this thread @param other of a thread of its own; rejects with ThreadEnded once that has broken
 */
export function pool(own: () => Promise<Network>, other: () => Network, others: number): Network {
  const queue: Waiting[] = [];
  const idle: (() => void)[] = [];
  const wake = (): void => idle.pop()?.();
  let [hasOwn, hasOthers] = [false, false];

  /** Reads one batch. False where its thread has ended: the batch waits again. */
  const handle = async (opening: Promise<Network>, next: Waiting): Promise<boolean> => {
    try {
      next.resolve(await (await opening)(next.batch, next.sentences));
    } catch (error) {
      if (error instanceof ThreadEnded) {
        queue.unshift(next);
        wake();
        return false;
      }
      next.reject(error);
    }
    return true;
  };
  /** Takes from the queue as long as its thread lives; sleeps while it is empty. */
  const serve = async (opening: Promise<Network>): Promise<void> => {
    for (let alive = true; alive; ) {
      const next = queue.shift();
      if (next) alive = await handle(opening, next);
      else await new Promise<void>((resolve) => idle.push(resolve));
    }
  };
  const hire = (): void => {
    if (!hasOwn) void serve(own());
    hasOwn = true;
    if (hasOthers || queue.length < WORTH_A_WORKER) return;
    hasOthers = true;
    for (let i = 0; i < others; i++) {
      const network = Promise.resolve(other());
      for (let j = 0; j < IN_FLIGHT; j++) void serve(network);
    }
  };
  return (batch, sentences) =>
    new Promise((resolve, reject) => {
      queue.push({ batch, sentences, resolve, reject });
      hire();
      wake();
    });
}
