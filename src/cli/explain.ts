// `explain`: the sentences behind an edge, a fact, a claim, an entity or an article; what contradicts and repeats a claim; who denies a fact.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import { type Context, withExamples, withStore } from './command';

// Loaded when the command runs, not for its help.
const finding = (): typeof import('./findings') => require('./findings');
const showing = (): typeof import('./evidence') => require('./evidence');

interface Options {
  readonly store: string;
  readonly limit: string;
}

async function explain(what: string, options: Options, context: Context): Promise<void> {
  const { terminal, services, finish } = context;
  const limit = Number(options.limit);
  if (!Number.isSafeInteger(limit) || limit < 1) throw new UsageError(`--limit ${options.limit}: is no number above 0`);
  const { findingLines, markFor } = showing();
  const store = await services.openExisting(options.store);
  try {
    const findings = await finding().findingsFor(what, store, services.kit());
    const look = { mark: markFor(terminal), width: terminal.columns, limit };
    for (const one of findings) await terminal.out(`${[...findingLines(one, look), ''].join('\n')}\n`);
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument(
      '<what>',
      'the id of a fact, claim, edge, entity or article; a name; or "A MET B", "A DENIED words", "A CONTRADICTS B"',
    )
    .option('--limit <number>', 'sentences for each', '20')
    .action((what: string, options: Options) => explain(what, options, context));
  withExamples(
    command,
    'explain "Netanyahu MET Putin"',
    'explain "Russia DENIED"',
    'explain "Iran CONTRADICTS Britain"',
    'explain person:vladimir-putin',
  );
}
