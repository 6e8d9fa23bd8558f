// `diff`: what one graph says and another does not: two stores, or two exports of runs.
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Differences, Inventory } from '../changes';
import { UsageError } from '../core/errors';
import { type Context, withExamples } from './command';

interface Options {
  readonly format: string;
  readonly limit: string;
}

// Loaded when the command runs, not for its help.
const changes = (): typeof import('../changes') => require('../changes');

/** An export by its ending, else a store. @throws UsageError, InputError, StoreError */
async function inventoryAt(place: string, { services }: Context): Promise<Inventory> {
  if (place.endsWith('.jsonl')) {
    if (!existsSync(place)) throw new UsageError(`there is no file ${place}`);
    return changes().inventoryIn(place, createInterface({ input: createReadStream(place, 'utf8') }));
  }
  const store = await services.openExisting(place);
  try {
    return await changes().inventoryOf(store);
  } finally {
    await store.close();
  }
}

/** How differences are printed. @throws UsageError */
export function printer({ format, limit }: Options): (all: Differences) => string {
  if (!/^\d+$/.test(limit)) throw new UsageError(`--limit ${limit}: a whole number`);
  if (format === 'json') return (all) => `${JSON.stringify(all)}\n`;
  if (format !== 'text') throw new UsageError(`--format ${format}: known are text and json`);
  return (all) => `${changes().differenceLines(all, Number(limit)).join('\n')}\n`;
}

export const withPrinter = (command: Command): Command =>
  command
    .option('--format <name>', 'text, or json with all of it', 'text')
    .option('--limit <n>', 'in text, so many of each kind that appeared, and that vanished', '25');

async function diff(before: string, after: string, options: Options, context: Context): Promise<void> {
  const print = printer(options);
  const all = changes().compared(await inventoryAt(before, context), await inventoryAt(after, context));
  await context.terminal.out(print(all));
  context.finish(changes().isSame(all) ? 0 : 1);
}

export function define(command: Command, context: Context): void {
  withPrinter(command)
    .argument('<before>', 'a store, or a file of `export jsonl` by its ending .jsonl')
    .argument('<after>', 'likewise; exit code 1 where they differ')
    .action((before: string, after: string, options: Options) => diff(before, after, options, context));
  withExamples(command, 'diff monday.jsonl tuesday.jsonl', 'diff ./old.graph ./new.graph --format json');
}
