// `settle`: who is who, what contradicts what, which reports tell one event, for all that came in since that was settled last. `build` does so by itself.
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const settling = (): typeof import('../settle') => require('../settle');
const telling = (): typeof import('./summary') => require('./summary');

async function settle(options: { readonly store: string }, { terminal, services, finish }: Context): Promise<void> {
  const store = await services.openExisting(options.store);
  try {
    await store.prepare();
    const settlement = await settling().settle(store, services.kit());
    await terminal.out(`${telling().settledLines(settlement).join('\n')}\n`);
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context).action((options: { readonly store: string }) => settle(options, context));
  withExamples(command, 'settle', 'settle --store bolt://neo4j:secret@localhost:7687');
}
