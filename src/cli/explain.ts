// `explain`: the sentences behind an edge, a fact, a claim, an entity or an article.
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
  const { evidenceLines, markFor } = showing();
  const store = await services.openExisting(options.store);
  try {
    const groups = await finding().findingsFor(what, store, services.kit());
    const mark = markFor(terminal);
    for (const [heading, rows] of groups) {
      const more = rows.length > limit ? [`  … and ${rows.length - limit} more (--limit)`] : [];
      const lines = [heading, ...rows.slice(0, limit).flatMap((row) => evidenceLines(row, mark)), ...more, ''];
      await terminal.out(`${lines.join('\n')}\n`);
    }
    finish(0);
  } finally {
    await store.close();
  }
}

export function define(command: Command, context: Context): void {
  withStore(command, context)
    .argument('<what>', 'the id of a fact, claim, edge, entity or article; a name; or "A MET B"')
    .option('--limit <number>', 'sentences for each', '20')
    .action((what: string, options: Options) => explain(what, options, context));
  withExamples(command, 'explain "Netanyahu MET Putin"', 'explain person:vladimir-putin');
}
