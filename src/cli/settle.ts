// `settle`: who is who, what contradicts what, which reports tell one event, for all that came in since that was settled last. `build` does so by itself.
import type { Command } from 'commander';
import { type Context, withExamples, withStore } from './command';
import type { Where } from './job';

// Loaded when the command runs, not for its help.
const job = (): typeof import('./job') => require('./job');
const settling = (): typeof import('../settle') => require('../settle');
const telling = (): typeof import('./summary') => require('./summary');

async function settle(where: Where, { terminal, services, finish }: Context): Promise<void> {
  await job().withExisting(services, where, async ({ store }) => {
    const settlement = await settling().settle(store, services.kit());
    await terminal.out(`${telling().settledLines(settlement).join('\n')}\n`);
    finish(0);
  });
}

export function define(command: Command, context: Context): void {
  job()
    .withState(withStore(command, context))
    .action((where: Where) => settle(where, context));
  withExamples(command, 'settle', 'settle --store bolt://neo4j:secret@localhost:7687');
}
