// From inputs to the graph: a run with the services of the command line, and its progress on the terminal.
import type { Profile } from '../graph';
import type { How, Item } from '../input';
import { readInputs, sizeOf } from '../input';
import { type Report, readHere, runJob, type State, systemClock, type Target, type Watcher } from '../jobs';
import type { Settlement } from '../settle';
import type { Store } from '../store';
import type { Context } from './command';
import { fetchedOf } from './fetching';
import { drawerOf } from './profile';
import { type Progress, progressOf } from './progress';
import type { ReaderName } from './services';

export interface Load {
  readonly inputs: readonly string[];
  readonly reader: ReaderName;
  readonly workers: number;
  /** How much of the texts is kept; all unless told. */
  readonly profile?: Profile;
  /** Null: a dry run. */
  readonly target: { readonly store: Store; readonly state: State } | null;
  readonly signal?: AbortSignal;
  /** Columns of tables, and who fetches. */
  readonly how?: How;
  /** Told of the graph of each batch. */
  readonly read?: Watcher['read'];
}

/** Settles where something waits for it. */
function targetOf(
  { store, state }: NonNullable<Load['target']>,
  { services }: Pick<Context, 'services'>,
): Target<Settlement> {
  const { settle }: typeof import('../settle') = require('../settle');
  return {
    ...{ store, state },
    settle: async (gone) => {
      // A run that read all anew and was killed has marked what nothing else waits for.
      await store.count();
      const waits = gone.size > 0 || (await store.unsettled()).length > 0;
      return waits ? settle(store, services.kit(), gone) : null;
    },
  };
}

/** What an article's print is made of beside the article: one that was loaded otherwise is loaded again. */
const printedBy = ({ target, reader, profile = 'full' }: Load): readonly string[] => [
  ...[target?.store.place ?? '', reader],
  ...(profile === 'full' ? [] : [profile]),
];

/** @param input what is read instead of the inputs @throws StoreError, DataError, UsageError */
export async function loadItems(
  load: Load,
  input: AsyncIterable<Item>,
  progress: Progress,
  context: Pick<Context, 'services'>,
): Promise<Report<Settlement>> {
  const { reader, workers, profile = 'full', target, signal, read } = load;
  const { services } = context;
  const fetched = fetchedOf(input);
  try {
    return await runJob(
      { how: printedBy(load), ...(signal ? { signal } : {}) },
      {
        ...{ input: fetched.items, target: target && targetOf(target, context), clock: systemClock },
        readers: (many) =>
          many && workers > 1
            ? services.threads(reader, workers, profile)
            : readHere(services.reader(reader, workers === 1), drawerOf(services, profile)),
        watch: {
          ...(read ? { read } : {}),
          ...{ progress: progress.show, loaded: fetched.loaded },
          failed: ({ article, reason }) => {
            if (article) fetched.failed(article.id);
            progress.say(`dateline: ${reason}`);
          },
        },
      },
    );
  } finally {
    progress.stop();
  }
}

/** Reads files, folders, URLs, standard input. */
export async function load(given: Load, context: Context): Promise<Report<Settlement>> {
  const progress = progressOf(context.terminal, await sizeOf(given.inputs));
  return loadItems(given, readInputs(given.inputs, { ...given.how, watch: progress.read }), progress, context);
}
