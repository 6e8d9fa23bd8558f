// `build`: reads articles and loads them into the graph. What is there already is passed over.
import type { Command } from 'commander';
import { UsageError } from '../core/errors';
import type { Report } from '../jobs';
import type { Settlement } from '../settle';
import { type Context, withExamples, withReader, withStore } from './command';
import type { FetchingOptions } from './fetching';
import { type ProfileOptions, profileOf, withProfile } from './profile';
import { readerName } from './services';

interface Options extends FetchingOptions, ProfileOptions {
  readonly watch?: boolean;
  readonly store: string;
  readonly dryRun?: boolean;
  readonly first?: string;
  readonly fresh?: boolean;
  readonly reader: string;
  readonly workers: string;
  readonly state?: string;
}

// Loaded when the command runs, not for its help.
const loader = (): typeof import('./load') => require('./load');
const telling = (): typeof import('./summary') => require('./summary');
const foretelling = (): typeof import('./foretold') => require('./foretold');
const job = (): typeof import('./job') => require('./job');
const fetching = (): typeof import('./fetching') => require('./fetching');
const input = (): typeof import('../input') => require('../input');

async function build(inputs: readonly string[], options: Options, version: string, context: Context): Promise<void> {
  const { load } = loader();
  const { stoppable, withTarget, workersOf } = job();
  const { howOf } = fetching();
  const { terminal, services } = context;
  const given = { inputs, reader: readerName(options.reader), workers: workersOf(options.workers) };
  const profile = profileOf(options);
  if (options.first !== undefined && !options.dryRun) throw new UsageError('--first goes with --dry-run');
  const tell = async (report: Report<Settlement>, place: string | null): Promise<void> => {
    await terminal.out(`${telling().summaryLines(report, place).join('\n')}\n`);
    context.finish(report.failed > 0 || report.stopped ? 1 : 0);
  };
  const refused = (error: unknown): void =>
    terminal.say(`dateline: cannot be watched: ${error instanceof Error ? error.message : String(error)}`);
  if (options.dryRun) {
    const { report, lines } = await foretelling().foretold(
      { ...given, how: await howOf(options, version, null) },
      options.first === undefined ? null : foretelling().mostOf(options.first),
      context,
    );
    await tell(report, null);
    await terminal.out(lines.map((line) => `${line}\n`).join(''));
    return;
  }
  await stoppable(terminal, (signal) =>
    withTarget(services, options, async (target) => {
      if (options.fresh) await target.state.journal.clear();
      const how = await howOf(options, version, options.fresh ? null : target.state.place);
      const loadThese = async (these: readonly string[]): Promise<void> =>
        tell(await load({ ...given, profile, inputs: these, target, signal, how }, context), target.store.place);
      if (!options.watch) await loadThese(inputs);
      else for await (const files of input().settledFiles(inputs, { signal, refused })) await loadThese(files);
    }),
  );
}

export function define(command: Command, context: Context): void {
  fetching()
    .withFetching(withProfile(job().withJob(withReader(withStore(command, context)))))
    .argument('<input...>', 'files of any known kind, folders, URLs (page, feed, sitemap), or - for the standard input')
    .option('--dry-run', 'read and tell how large the graph will be, but load nothing')
    .option('--first <n>', 'in a dry run, read so many articles and reckon the others by their bytes')
    .option('--fresh', 'read again what was loaded before')
    .option('--watch', 'keep on: load what is there, then files of these folders as they come or change')
    .action((inputs: readonly string[], options: Options) =>
      build(inputs, options, fetching().versionOf(command), context),
    );
  withExamples(command, 'build data/articles', 'build news.jsonl --store bolt://neo4j:secret@localhost:7687');
}
