// Stores: where graphs are kept.

export type { Environment } from './address';
export { dump } from './dump';
export { DEFAULT_STORE, openStore } from './open';
export { schemaFor as schemaOf } from './scripts';
export type {
  Apart,
  Cell,
  Changed,
  ClaimFilter,
  DatedClaim,
  Days,
  Edited,
  Judged,
  JudgedFilter,
  Listed,
  Merged,
  Pair,
  Params,
  Row,
  Store,
} from './store';
