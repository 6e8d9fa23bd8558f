// The graph: built of readings, merged, counted, regrouped by judgements on who is who.

export { bucket, bucketsOf, type Copy, copyOf, HEADS, type Heads, type Sketched } from './alike';
export { build } from './build';
export type { Catalogue, RelationKind } from './catalogue';
export { components, inForce, isMachine, MACHINE, type RawEntity, rawEntity } from './components';
export { independent } from './copies';
export { bareProps, countedKind, derive, nameOf } from './derive';
export { type Draft, draft } from './draft';
export {
  allVersions,
  byPage,
  type Edition,
  editionEdges,
  editionOf,
  type Settled,
  settleEditions,
  unsettled,
} from './editions';
export { type Own, ownOf, rawOf } from './entities';
export { textFrom } from './gaps';
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
export { PROFILES, type Profile, profiled } from './profile';
export { redraw, regroup } from './regroup';
export type { CanonicalOf } from './reports';
export { type Saying, sayingOf } from './says';
export { type Sample, type Size, sample, sizeLines } from './size';
export { BAND_KEYS, likeness, sketchOf } from './sketch';
export { edgeId } from './statements';
export { earlier, type Version } from './versions';
export { articleId, compare, wellFormed } from './words';
