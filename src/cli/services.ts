// What the commands work with. Each is loaded only when a command asks for it, so that `--help` is quick; tests hand in others.
import { existsSync } from 'node:fs';
import { UsageError } from '../core/errors';
import type { Article, Graph, Reading } from '../core/model';
import type { Pipeline } from '../core/pipeline';
import type { Kit } from '../data/kit';
import type { ReaderModel } from '../data/reader-model';
import type { Profile } from '../graph';
import type { Readers, State } from '../jobs';
import type { Store } from '../store';
import type { Reader } from '../text';

export const READERS = ['model', 'light'] as const;
export type ReaderName = (typeof READERS)[number];

export interface Services {
  /** @throws DataError */
  kit(): Kit;
  /** The reader model's files. @throws DataError where they are missing or damaged */
  model(): ReaderModel;
  /** @param alone without threads of the model beside this one @throws DataError where the reader model is asked for and is missing or damaged */
  reader(which: ReaderName, alone?: boolean): Pipeline<Article, Reading>;
  /** Worker threads that read batches of articles to graphs. @param profile full unless told */
  threads(which: ReaderName, size: number, profile?: Profile): Readers;
  /** Sentences, tokens, tags, heads and names only. */
  parser(which: ReaderName): Reader;
  build(reading: Reading): Graph;
  /** A store to write to; made where it is not there. @throws StoreError */
  open(url: string): Promise<Store>;
  /** The state of builds into a store, locked. @param folder null: the store's own @throws Busy where another run holds it */
  state(url: string, folder: string | null): Promise<State>;
  /** Looks whether there is a store, without opening it. @throws UsageError where there is none */
  mustExist(url: string): void;
  /** A store to ask; never made. @throws UsageError where there is none, StoreError where it is not reachable */
  openExisting(url: string): Promise<Store>;
}

const isFolder = (url: string): boolean => !url.includes('://') && url !== 'memory:';

function mustExist(url: string): void {
  if (isFolder(url) && !existsSync(url))
    throw new UsageError(`there is no graph at ${url}; make one (dateline build INPUT) or name it with --store`);
}

/** @throws UsageError */
export function readerName(given: string): ReaderName {
  const name = READERS.find((known) => known === given);
  if (!name) throw new UsageError(`--reader ${given}: known are ${READERS.join(' and ')}`);
  return name;
}

/** Calls once, and remembers. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// `require`, not `import()`: under ts-node a dynamic import is not compiled.
const load = {
  kit: (): typeof import('../data/kit') => require('../data/kit'),
  model: (): typeof import('../data/reader-model') => require('../data/reader-model'),
  read: (): typeof import('../read') => require('../read'),
  text: (): typeof import('../text') => require('../text'),
  entities: (): typeof import('../entities') => require('../entities'),
  graph: (): typeof import('../graph') => require('../graph'),
  jobs: (): typeof import('../jobs') => require('../jobs'),
  threads: (): typeof import('./reading-threads') => require('./reading-threads'),
  catalogue: (): typeof import('../catalogue') => require('../catalogue'),
  store: (): typeof import('../store') => require('../store'),
};

export function realServices(env: NodeJS.ProcessEnv): Services {
  const kit = once(() => load.kit().loadKit());
  const catalogue = once(() => load.catalogue().catalogueOf(kit()));
  const open = (url: string): Promise<Store> => load.store().openStore(url, env);
  const light = once(() => load.text().lightReader(kit()));
  const model = once(() => load.model().loadReaderModel());
  const trained = once(() => load.text().modelReader(kit(), model()));
  const lone = once(() => load.text().modelReader(kit(), model(), 0));
  const parser = (which: ReaderName): Reader => (which === 'light' ? light() : trained());
  return {
    kit,
    model,
    reader: (which, alone = false) => load.read().reader(kit(), alone && which === 'model' ? lone() : parser(which)),
    parser,
    build: (reading) => load.graph().build(load.entities().shown(reading), catalogue()),
    open,
    threads: (which, size, profile = 'full') => load.threads().readingThreads({ reader: which, profile }, size),
    state: (url, folder) => {
      const { openState, passingState, stateFolderOf } = load.jobs();
      const place = folder ?? stateFolderOf(url);
      return place === null ? passingState() : openState(place);
    },
    mustExist,
    openExisting: (url) => {
      mustExist(url);
      return open(url);
    },
  };
}
