// A property graph as both stores hold it.
/** What both stores can hold: flat scalars and lists of strings. */
export type Value = string | number | boolean | readonly string[];
export type Props = Readonly<Record<string, Value>>;
export interface Node {
  readonly id: string;
  /** The first is its kind: `Article`, `Sentence`, `Entity`, `Claim`, `Fact`; an Entity has its type second. */
  readonly labels: readonly string[];
  readonly props: Props;
}
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
}
