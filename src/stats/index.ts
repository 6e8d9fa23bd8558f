// What is in a graph, counted.
export { type Counted, distribution, type Listed, type Stats, statsOf } from './count';
