// What the package exports: read articles, build graphs, keep and ask them.
export { catalogueOf } from './catalogue';
export type { ErrorCode } from './core/errors';
export { DataError, DatelineError, InputError, StageError, StoreError, UsageError } from './core/errors';
export type * from './core/model';
export type { Outcome, Pipeline, Watch } from './core/pipeline';
export type { Kit } from './data/kit';
export { loadKit } from './data/kit';
export { loadReaderModel, type ReaderModel } from './data/reader-model';
export type { Facts } from './facts';
export { beyond, facts } from './facts';
export { build, derive, merge, mergeAll } from './graph';
export { readInputs } from './input';
export { reader } from './read';
export type { Merged, Row, Store } from './store';
export { openStore } from './store';
export { lightReader, modelReader, type Reader } from './text';
