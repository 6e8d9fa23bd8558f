// Stores: where graphs are kept.
export { dump } from './dump';
export { DEFAULT_STORE, type Environment, openStore } from './open';
export type { Cell, Merged, Params, Row, Store } from './store';
