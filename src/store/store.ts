// What a store can do. Two keep graphs: embedded.ts (a folder, no server) and neo4j.ts; tests/contracts/store.ts holds both to this.
import type {
  ClaimLink,
  EntityType,
  Graph,
  Judgement,
  Profile,
  Scaled,
  Statement,
  Telling,
  ToldApart,
  Verdict,
} from '../core/model';
import type { Author } from '../graph';

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
  /** Articles that the store had with another text, which gave way; and raw ids that those named. Left out where there is none. */
  readonly replaced?: { readonly articles: readonly string[]; readonly named: readonly string[] };
}

/** How to merge. */
export interface Merging {
  /** Support, quotes and dates of facts and claims that were there before follow by count(), once for many merges; at once unless told. */
  readonly later?: boolean;
}

/** What judging changed. */
export interface Changed {
  readonly judgements: number;
  /** Raw entities that go by another id than before. */
  readonly entities: number;
}

/** What settling versions and copies of articles changed. */
export interface Edited {
  /** Ids of articles that replace or copy another than before, or none; what they tell is counted anew. Sorted. */
  readonly articles: readonly string[];
}

/** Whose judgement on two entities; a < b. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly by: Author;
}

/** A judgement with the names of both. */
export interface Judged extends Judgement {
  readonly names: readonly [string, string];
}

export interface JudgedFilter {
  readonly verdict?: Verdict;
  readonly by?: Author;
}

/** A raw entity: as readings have it, whatever id it goes by. */
export interface Listed {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known: boolean;
  /** By which articles call it, sorted. */
  readonly names: readonly string[];
}

/** What some articles call by a raw id is another. */
export interface Apart {
  /** Raw id, as these articles have it. */
  readonly entity: string;
  readonly articles: readonly string[];
  /** Whose id it is to have; null takes that back. */
  readonly into: string | null;
  readonly by: string;
  readonly reason: string;
}

/** ISO days, both inclusive, or one month or year twice; or articles without a date of their own. */
export type Days = { readonly from: string; readonly to: string } | { readonly articles: readonly string[] };

/** A claim, and the day of its first report. */
export interface DatedClaim {
  readonly id: string;
  readonly date: string | null;
}

/** Claims of articles; first reported on some days; never dated; of speakers; asserting or denying what others do. */
export type ClaimFilter =
  | { readonly articles: readonly string[] }
  | { readonly from: string; readonly until: string }
  | { readonly undated: true }
  | { readonly speakers: readonly string[] }
  | { readonly like: readonly string[] };

export interface Store {
  readonly kind: 'embedded' | 'neo4j';
  /** For messages: `./dateline.graph`, `bolt://127.0.0.1:7687 (neo4j)`. No password. */
  readonly place: string;
  /** Constraints and indexes of cypher/schema; running it again changes nothing. @throws StoreError */
  prepare(): Promise<void>;
  /** Merges a graph: up to 20,000 nodes and edges whole or not at all, a larger one in parts, and any where the server has no memory or time for it at once. Merging again changes nothing. @throws StoreError */
  merge(graph: Graph, merging?: Merging): Promise<Merged>;
  /** Counts what was merged to be counted later; nothing where nothing was. @throws StoreError */
  count(): Promise<void>;
  /** Runs one statement of the portable subset that only reads; one that writes is refused. @throws StoreError */
  query(cypher: string, params?: Params): Promise<readonly Row[]>;
  /** Full-text search: index is `names` (entities by name and alias) or `sentences`. Rows are `{node, score}`, best first. @throws StoreError */
  search(index: 'names' | 'sentences', text: string, limit: number): Promise<readonly Row[]>;
  /** Puts the graph of an article in the place of what it said, in one transaction; what persons said of it stays. @throws StoreError */
  replace(article: string, graph: Graph): Promise<void>;
  /** Takes an article and what only it supported. A person's judgement keeps its entity. False where it is not there. @throws StoreError */
  remove(article: string): Promise<boolean>;
  /**
   * Writes judgements over what their authors said of the same pairs, and regroups what they join and part. 200 in a transaction;
   * doing it again completes what was cut short. @throws StoreError where an entity is not there
   */
  judge(judgements: readonly Judgement[]): Promise<Changed>;
  /** Takes judgements back, and regroups; those that are not there are passed over. @throws StoreError */
  withdraw(pairs: readonly Pair[]): Promise<Changed>;
  /** Judgements, the surest first. @param limit 1,000 unless told @throws StoreError */
  judgements(filter?: JudgedFilter, limit?: number): Promise<readonly Judged[]>;
  /** Raw entities by id. @param after the last id of the page before; null begins @throws StoreError */
  entities(after: string | null, limit: number): Promise<readonly Listed[]>;
  /** What articles say of raw entities; those that no article names are left out. @param most articles of each, 50 unless told @throws StoreError */
  profiles(ids: readonly string[], most?: number): Promise<readonly Profile[]>;
  /** Sets what some articles call by a name apart from its namesake, or takes that back; and regroups. 50 moves in a transaction. @throws StoreError */
  apart(moves: readonly Apart[]): Promise<Changed>;
  /** Which claims, and when each was first reported; by id. @throws StoreError */
  claims(filter: ClaimFilter): Promise<readonly DatedClaim[]>;
  /** Claims with what all their reports say, by the ids that entities go by; those that are not there are left out. @throws StoreError */
  statements(ids: readonly string[]): Promise<readonly Statement[]>;
  /** What contradicts and what repeats what, as it stands: all, or what these claims take part in. @throws StoreError */
  links(ids?: readonly string[]): Promise<readonly ClaimLink[]>;
  /** Articles that came in, or of which something was moved, since what follows from them was settled; by date. @throws StoreError */
  unsettled(): Promise<readonly string[]>;
  /** Raw ids of what these articles name; sorted. @throws StoreError */
  named(articles: readonly string[]): Promise<readonly string[]>;
  /** What follows from these articles is settled. @throws StoreError */
  markSettled(articles: readonly string[]): Promise<void>;
  /** Takes links between claims away, then writes others, 2,000 in a transaction. @throws StoreError */
  link(add: readonly ClaimLink[], gone: readonly ClaimLink[]): Promise<void>;
  /**
   * Settles which articles replace and which copy one another, for all that came since or stood beside one that was removed; and counts what follows.
   * @param least how alike copies are, 0 to 1 @throws StoreError
   */
  settleArticles(least: number): Promise<Edited>;
  /**
   * Days, months, years that happenings stand on or may come to stand on, and `@article:…` for articles without a date: of all, or of what
   * these articles tell. Sorted. @throws StoreError
   */
  days(articles?: readonly string[]): Promise<readonly string[]>;
  /** What is told of these days: what is dated so, and what is undated in articles that came out then. @throws StoreError */
  tellings(days: Days): Promise<readonly Telling[]>;
  /** Happenings as they stand on these days, by id. @throws StoreError */
  happenings(days: Days): Promise<readonly Scaled[]>;
  /** Takes happenings away, and writes others, 500 in a transaction. @throws StoreError */
  happen(add: readonly Scaled[], gone: readonly string[]): Promise<void>;
  /** Articles that persons say tell of different happenings. @throws StoreError */
  toldApart(): Promise<readonly ToldApart[]>;
  /** Says so of two articles (a < b), or takes it back. @throws StoreError where one is not there */
  tellApart(one: ToldApart, undo?: boolean): Promise<void>;
  close(): Promise<void>;
}
