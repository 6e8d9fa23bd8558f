// From inputs to the graph: a run with the services of the command line, and its progress on the terminal.
import type { How, Item } from '../input';
import { readInputs, sizeOf } from '../input';
import { type Report, readHere, runJob, type State, systemClock, type Target } from '../jobs';
import type { Settlement } from '../settle';
import type { Store } from '../store';
import type { Context } from './command';
import { fetchedOf } from './fetching';
import { type Progress, progressOf } from './progress';
import type { ReaderName } from './services';

export interface Load {
  readonly inputs: readonly string[];
  readonly reader: ReaderName;
  readonly workers: number;
  /** Null: a dry run. */
  readonly target: { readonly store: Store; readonly state: State } | null;
  readonly signal?: AbortSignal;
  /** Columns of tables, and who fetches. */
  readonly how?: How;
}

/** @param input what is read instead of the inputs @throws StoreError, DataError, UsageError */
export async function loadItems(
  { reader, workers, target, signal }: Load,
  input: AsyncIterable<Item>,
  progress: Progress,
  { services }: Pick<Context, 'services'>,
): Promise<Report<Settlement>> {
  const { settle }: typeof import('../settle') = require('../settle');
  const into = ({ store, state }: { readonly store: Store; readonly state: State }): Target<Settlement> => ({
    ...{ store, state },
    settle: (touched) => settle(store, services.kit(), touched),
  });
  const fetched = fetchedOf(input);
  try {
    const report = await runJob(
      { how: [target?.store.place ?? '', reader], ...(signal ? { signal } : {}) },
      {
        ...{ input: fetched.items, target: target && into(target), clock: systemClock },
        readers: (many) =>
          many && workers > 1
            ? services.threads(reader, workers)
            : readHere(services.reader(reader, workers === 1), services.build),
        watch: {
          progress: progress.show,
          failed: ({ article, reason }) => {
            if (article) fetched.failed(article.id);
            progress.say(`dateline: ${reason}`);
          },
        },
      },
    );
    if (target && !report.stopped) await fetched.loaded();
    return report;
  } finally {
    progress.stop();
  }
}

/** Reads files, folders, URLs, standard input. */
export async function load(given: Load, context: Context): Promise<Report<Settlement>> {
  const progress = progressOf(context.terminal, await sizeOf(given.inputs));
  return loadItems(given, readInputs(given.inputs, { ...given.how, watch: progress.read }), progress, context);
}
