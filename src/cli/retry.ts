// `retry`: reads again what failed in builds into a store; what fails again is kept.
import type { Command } from 'commander';
import type { How, Item } from '../input';
import { errorOf, type State } from '../jobs';
import { type Context, withExamples, withReader, withStore } from './command';
import type { FetchingOptions } from './fetching';
import { type ProfileOptions, profileOf, withProfile } from './profile';
import { readerName } from './services';

interface Options extends FetchingOptions, ProfileOptions {
  readonly store: string;
  readonly reader: string;
  readonly workers: string;
  readonly state?: string;
}

// Loaded when the command runs, not for its help.
const loader = (): typeof import('./load') => require('./load');
const telling = (): typeof import('./summary') => require('./summary');
const showing = (): typeof import('./progress') => require('./progress');
const input = (): typeof import('../input') => require('../input');
const fetching = (): typeof import('./fetching') => require('./fetching');
const job = (): typeof import('./job') => require('./job');

/** Failed articles as they are; of what was no article, its file once more, of which the journal knows the rest. */
async function* again({ failed }: State, how: How): AsyncGenerator<Item, void> {
  const files = new Set<string>();
  for (const { article, file, reason } of failed.taken()) {
    if (article) yield { ok: true, article };
    else if (file !== null && file !== 'stdin') files.add(file);
    else yield { ok: false, error: errorOf({ file, reason }) };
  }
  yield* input().readInputs([...files], how);
}

async function retry(options: Options, version: string, context: Context): Promise<void> {
  const { terminal, services } = context;
  const { stoppable, withTarget, workersOf } = job();
  const given = {
    ...{ inputs: [], reader: readerName(options.reader), workers: workersOf(options.workers) },
    profile: profileOf(options),
  };
  await stoppable(terminal, (signal) =>
    withTarget(services, options, async (target) => {
      const { failed } = target.state;
      const how = await fetching().howOf(options, version, target.state.place);
      await failed.take();
      const progress = showing().progressOf(terminal, null);
      const items = again(target.state, how);
      const report = await loader().loadItems({ ...given, target, signal }, items, progress, context);
      if (!report.stopped) failed.finish();
      await terminal.out(`${telling().summaryLines(report, target.store.place).join('\n')}\n`);
      context.finish(report.failed > 0 || report.stopped ? 1 : 0);
    }),
  );
}

export function define(command: Command, context: Context): void {
  fetching()
    .withFetching(withProfile(job().withJob(withReader(withStore(command, context)))))
    .action((options: Options) => retry(options, fetching().versionOf(command), context));
  withExamples(command, 'retry', 'retry --store bolt://neo4j:secret@localhost:7687');
}
