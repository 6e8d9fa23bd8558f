// Stores: where graphs are kept.

export type { Environment } from './address';
export { dump } from './dump';
export { DEFAULT_STORE, openStore } from './open';
export type {
  Apart,
  Cell,
  Changed,
  Days,
  Judged,
  JudgedFilter,
  Listed,
  Merged,
  Pair,
  Params,
  Row,
  Store,
} from './store';
