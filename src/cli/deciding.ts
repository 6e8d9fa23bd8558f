// What commands share that write down what a person decides: who, why, and what follows for the graph.
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Store } from '../store';
import { type Context, withStore } from './command';
import type { Where } from './job';

export interface Options extends Where {
  readonly by: string;
  readonly reason: string;
}

type Work = (store: Store) => Promise<number>;

/** Opens the store, does the work, closes it; the work's number is the exit code. */
export const within = async (url: string, { services, finish }: Context, work: Work): Promise<void> => {
  const store = await services.openExisting(url);
  try {
    finish((await work(store)) > 0 ? 1 : 0);
  } finally {
    await store.close();
  }
};

/** The same for what writes: no build may be at work meanwhile. @throws Busy */
export const writing = (where: Where, { services, finish }: Context, work: Work): Promise<void> => {
  const { withExisting }: typeof import('./job') = require('./job');
  return withExisting(services, where, async ({ store }) => finish((await work(store)) > 0 ? 1 : 0));
};

/** Who is who decides whose claims contradict whose, and between whom something happened. */
export async function regrouped(store: Store, { services }: Context): Promise<void> {
  const { regroup }: typeof import('../settle') = require('../settle');
  await regroup(store, services.kit());
}

/** The author of a decision. @throws UsageError for the machine's own name */
export function authorOf(by: string): string {
  if (by.trim() === '' || by === 'dateline') throw new UsageError(`--by ${by}: is no person's name`);
  return by;
}

/** A store to write to, and the folder that is locked meanwhile. */
export function withLock(command: Command, context: Context): Command {
  const { withState }: typeof import('./job') = require('./job');
  return withState(withStore(command, context));
}

export const withAuthor = (command: Command, context: Context): Command =>
  withLock(command, context)
    .option('--by <name>', 'who decides', userInfo().username)
    .option('--reason <words>', 'why', '');
