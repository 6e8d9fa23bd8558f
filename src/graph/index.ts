// The graph: built of readings, merged, counted.
export { build } from './build';
export type { Catalogue, RelationKind } from './catalogue';
export { bareProps, countedKind, derive } from './derive';
export { joinLabels, joinProps, KINDS, withAliasText } from './join';
export { EMPTY, merge, mergeAll } from './merge';
export { articleId, compare, wellFormed } from './words';
