// `build`: reads articles and loads them into the graph. Doing it twice adds nothing.
import type { Command } from 'commander';
import { type Context, withExamples, withReader, withStore } from './command';
import { readerName } from './services';

interface Options {
  readonly store: string;
  readonly dryRun?: boolean;
  readonly reader: string;
}

// Loaded when the command runs, not for its help.
const loader = (): typeof import('./load') => require('./load');
const telling = (): typeof import('./summary') => require('./summary');

async function build(inputs: readonly string[], options: Options, context: Context): Promise<void> {
  const { load } = loader();
  const { summaryLines } = telling();
  const which = readerName(options.reader);
  const store = options.dryRun ? null : await context.services.open(options.store);
  try {
    await store?.prepare();
    const summary = await load(inputs, store, which, context);
    await context.terminal.out(`${summaryLines(summary, store?.place ?? null).join('\n')}\n`);
    context.finish(summary.failed > 0 ? 1 : 0);
  } finally {
    await store?.close();
  }
}

export function define(command: Command, context: Context): void {
  withReader(withStore(command, context))
    .argument('<input...>', 'files (.txt, .jsonl), folders, or - for the standard input')
    .option('--dry-run', 'read and count, but load nothing')
    .action((inputs: readonly string[], options: Options) => build(inputs, options, context));
  withExamples(command, 'build data/articles', 'build news.jsonl --store bolt://neo4j:secret@localhost:7687');
}
