// The graph: built of readings, merged, counted.
export { build } from './build';
export type { Catalogue, RelationKind } from './catalogue';
export { derive } from './derive';
export { EMPTY, merge, mergeAll } from './merge';
