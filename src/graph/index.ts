// The graph: built of readings, merged, counted, regrouped by judgements on who is who.
export { build } from './build';
export type { Catalogue, RelationKind } from './catalogue';
export { components, inForce, isMachine, MACHINE, type RawEntity, rawEntity } from './components';
export { independent } from './copies';
export { bareProps, countedKind, derive, nameOf } from './derive';
export { type Draft, draft } from './draft';
export { type Own, ownOf, rawOf } from './entities';
export {
  type Apart,
  type Author,
  apartKey,
  authorOf,
  canonicalIn,
  judge,
  judgementOf,
  lookUp,
  sameAsEdge,
  sameAsId,
  settle,
} from './identity';
export { joinLabels, joinProps, joinValue, KINDS, withAliasText } from './join';
export { EMPTY, merge, mergeAll } from './merge';
export { redraw, regroup } from './regroup';
export type { CanonicalOf } from './reports';
export { type Saying, sayingOf } from './says';
export { edgeId } from './statements';
export { articleId, compare, wellFormed } from './words';
