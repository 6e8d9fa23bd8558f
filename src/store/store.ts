// What a store can do. Two keep graphs: embedded.ts (a folder, no server) and neo4j.ts; tests/contracts/store.ts holds both to this.
import type { Graph } from '../core/model';

/**
 * A cell of a result: scalars, lists, and nodes, edges, paths as plain maps: `{_labels, id, name …}`, `{_type, _from, _to, id …}`,
 * `{nodes, edges}`. `_from` and `_to` are ids of nodes that the same answer holds, else null.
 */
export type Cell = null | string | number | boolean | readonly Cell[] | { readonly [key: string]: Cell };
export type Row = Readonly<Record<string, Cell>>;
export type Params = Readonly<Record<string, Cell>>;

/** What one merge wrote. */
export interface Merged {
  readonly newNodes: number;
  readonly knownNodes: number;
  readonly newEdges: number;
  readonly knownEdges: number;
}

export interface Store {
  readonly kind: 'embedded' | 'neo4j';
  /** For messages: `./dateline.graph`, `bolt://127.0.0.1:7687 (neo4j)`. No password. */
  readonly place: string;
  /** Constraints and indexes of cypher/schema; running it again changes nothing. @throws StoreError */
  prepare(): Promise<void>;
  /** Merges a graph: up to 20,000 nodes and edges whole or not at all, a larger one in parts. Merging again changes nothing. @throws StoreError */
  merge(graph: Graph): Promise<Merged>;
  /** Runs one statement of the portable subset that only reads; one that writes is refused. @throws StoreError */
  query(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** Full-text search: index is `names` (entities by name and alias) or `sentences`. Rows are `{node, score}`, best first. @throws StoreError */
  search(index: 'names' | 'sentences', text: string, limit: number): Promise<readonly Row[]>;
  /**
   * Takes an article and what only it supported. False where it is not there. What joins two survivors (a claim ABOUT an entity),
   * and the fuller of two wordings of one claim, have no evidence of their own and stay. @throws StoreError
   */
  remove(article: string): Promise<boolean>;
  close(): Promise<void>;
}
