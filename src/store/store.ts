// What a store can do. Two keep graphs: embedded.ts (a folder, no server) and neo4j.ts; tests/contracts/store.ts holds both to this.
import type { Graph } from '../core/model';

/** A cell of a result: scalars, lists, and nodes or relationships as plain maps (`{_labels, id, name …}`, `{_type, …}`). */
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
  /** Merges a graph, whole or not at all per batch; merging again changes nothing. @throws StoreError */
  merge(graph: Graph): Promise<Merged>;
  /** Runs one read statement of the portable subset. @throws StoreError */
  query(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** Full-text search: index is `names` (entities by name and alias) or `sentences`. Best first. @throws StoreError */
  search(index: 'names' | 'sentences', text: string, limit: number): Promise<readonly Row[]>;
  /** Takes an article and what only it supported. False where it is not there. @throws StoreError */
  remove(article: string): Promise<boolean>;
  close(): Promise<void>;
}
