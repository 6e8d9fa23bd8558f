// What `build`, `retry` and `schedule` share: options of a run, its state and store, and a stop that finishes what is in hand.
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { State } from '../jobs';
import type { Store } from '../store';
import type { Services } from './services';
import type { Terminal } from './terminal';

/** Beyond this one writer is the slower part. */
const MOST = 8;
export const WORKERS = Math.min(availableParallelism(), MOST);

/** Of whatever writes to a store: the folder that is locked meanwhile. */
export const withState = (command: Command): Command =>
  command.option(
    '--state <folder>',
    'what is loaded and failed; locked meanwhile; by default STORE.state, for a server ./dateline.state',
  );

export const withJob = (command: Command): Command =>
  withState(command.option('--workers <n>', 'threads that read; 1 is this one', String(WORKERS)));

/** Where a command writes. */
export interface Where {
  readonly store: string;
  readonly state?: string | undefined;
}

/** @throws UsageError */
export function workersOf(given: string): number {
  if (!/^[1-9]\d?$/.test(given)) throw new UsageError(`--workers ${given}: a number from 1 to 99`);
  return Number(given);
}

/** Opens state and store, and closes both whatever happens. @throws Busy where another run holds the state */
export async function withTarget<T>(
  services: Pick<Services, 'state' | 'open'>,
  { store: url, state: folder }: Where,
  work: (target: { readonly store: Store; readonly state: State }) => Promise<T>,
): Promise<T> {
  const state = await services.state(url, folder ?? null);
  try {
    const store = await services.open(url);
    try {
      await store.prepare();
      return await work({ store, state });
    } finally {
      await store.close();
    }
  } finally {
    await state.close();
  }
}

/** The same for a store that must be there; nothing is made where it is not. @throws UsageError where there is none, Busy */
export async function withExisting<T>(
  services: Services,
  where: Where,
  work: (target: { readonly store: Store; readonly state: State }) => Promise<T>,
): Promise<T> {
  services.mustExist(where.store);
  return withTarget({ state: services.state, open: services.openExisting }, where, work);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Gives work a signal to stop by: the first SIGINT or SIGTERM finishes what is in hand, a second one ends the process. */
export async function stoppable<T>(
  terminal: Pick<Terminal, 'say'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const told = (): void => {
    for (const signal of SIGNALS) process.off(signal, told);
    terminal.say('dateline: stopping when what is in hand is done; again to stop at once');
    stop.abort();
  };
  for (const signal of SIGNALS) process.on(signal, told);
  try {
    return await work(stop.signal);
  } finally {
    for (const signal of SIGNALS) process.off(signal, told);
  }
}
