// What each store brings: run Cypher, in a transaction or not. All else (how a graph is merged, removed) they share in keeper.ts.
import { StoreError } from '../core/errors';
import type { Params, Row, Store } from './store';

export interface Answer {
  readonly rows: readonly Row[];
  /** How many nodes and edges it made. */
  readonly created: number;
}
/** Statements may be sent before the ones before are answered; they run in the order in which they were sent. */
export type Run = (cypher: string, params: Params) => Promise<Answer>;

export interface Engine extends Pick<Store, 'kind' | 'place' | 'query' | 'search' | 'prepare' | 'close'> {
  /** One transaction: all of it or nothing. `work` runs anew where another writer was in the way. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
}

/** Runs what only reads, each statement by itself. */
export const reading =
  (engine: Pick<Engine, 'query'>): Run =>
  async (cypher, params) => ({ rows: await engine.query(cypher, params), created: 0 });

/** Runs tasks one after the other: two writers at once would only wait for each other's locks. */
export function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Another writer was first; the transaction is to run anew. */
export class Contention extends Error {}

const ATTEMPTS = 8;
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Runs work until no other writer is in its way, waiting longer each time. @throws StoreError after eight times */
export async function untilAlone<T>(work: () => Promise<T>, inTheWay: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Contention) && !inTheWay(error)) throw error;
      if (attempt === ATTEMPTS) throw new StoreError('other writers keep the store busy; try again later', true, error);
      await pause(2 ** attempt * 10 * (1 + Math.random()));
    }
  }
}
