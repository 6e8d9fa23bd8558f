// What leaves a store: the graph, and event records of PLOVER, as JSON Lines; the graph as CSV for neo4j-admin.
export { adminFiles } from './admin';
export type { Codes } from './codes';
export { graphLines } from './graph';
export { ploverLines } from './plover';
