// What leaves a store: the graph or a part of it for other tools, and event records of PLOVER.
export { adminFiles } from './admin';
export { chosen, type Typed } from './chosen';
export type { Codes } from './codes';
export { cypherScript } from './cypher';
export { ftmLines } from './ftm';
export { gexf } from './gexf';
export { graphLines } from './graph';
export { graphml } from './graphml';
export { jsonLd } from './jsonld';
export { KINDS, type Kind } from './pages';
export { type Part, partOf } from './part';
export { ploverLines } from './plover';
export { csvTables } from './tables';
export { type Counts, type Tally, tally } from './tally';
export type { Filter } from './within';
