// What leaves a store: the graph, and event records of PLOVER, as JSON Lines.
export type { Codes } from './codes';
export { graphLines } from './graph';
export { ploverLines } from './plover';
