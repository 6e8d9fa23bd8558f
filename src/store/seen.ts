// Values as an embedded store has them, with its own numbers for nodes and edges; and how the database's own values become these.
import { types } from 'node:util';
import { isMap } from './cells';

export class SeenNode {
  /** @param key the store's own number; it holds as long as the store is open */
  constructor(
    readonly key: number,
    readonly labels: readonly string[],
    readonly props: SeenMap,
  ) {}
}
export class SeenEdge {
  constructor(
    readonly key: number,
    readonly type: string,
    readonly from: number,
    readonly to: number,
    readonly props: SeenMap,
  ) {}
}
/** Nodes and edges in turn, as they were gone along: one node more than edges. */
export class SeenPath {
  constructor(
    readonly nodes: readonly SeenNode[],
    readonly edges: readonly SeenEdge[],
  ) {}
}
export type Seen =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly Seen[]
  | SeenNode
  | SeenEdge
  | SeenPath
  | SeenMap;
export interface SeenMap {
  readonly [key: string]: Seen;
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : Number(value));

function mapOf(value: Readonly<Record<string, unknown>>, ...but: readonly string[]): SeenMap {
  const pairs = Object.entries(value).filter(([key]) => !but.includes(key));
  return Object.fromEntries(pairs.map(([key, one]) => [key, seenOf(one)]));
}

const isSeen =
  <T extends Seen>(kind: abstract new (...given: never[]) => T) =>
  (value: Seen): value is T =>
    value instanceof kind;

/** `{nodes, edges}` is a path where these are nodes and edges, else a map of that form. */
function pathOf(nodes: readonly unknown[], edges: readonly unknown[]): SeenPath | null {
  const [all, between] = [nodes.map(seenOf), edges.map(seenOf)];
  const path = new SeenPath(all.filter(isSeen(SeenNode)), between.filter(isSeen(SeenEdge)));
  const whole = path.nodes.length === nodes.length && path.edges.length === edges.length;
  return whole && nodes.length === edges.length + 1 ? path : null;
}

function objectOf(value: Readonly<Record<string, unknown>>): Seen {
  const { _id, _labels, _type, _source, _target, nodes, edges } = value;
  if (_id !== undefined && Array.isArray(_labels))
    return new SeenNode(numberIn(_id), _labels.map(String), mapOf(value, '_id', '_labels'));
  if (_id !== undefined && typeof _type === 'string' && _source !== undefined) {
    const props = mapOf(value, '_id', '_type', '_source', '_target');
    return new SeenEdge(numberIn(_id), _type, numberIn(_source), numberIn(_target), props);
  }
  const path =
    Array.isArray(nodes) && Array.isArray(edges) && Object.keys(value).length === 2 ? pathOf(nodes, edges) : null;
  return path ?? mapOf(value);
}

/** A value of the database. */
export function seenOf(value: unknown): Seen {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (Array.isArray(value)) return value.map(seenOf);
  if (types.isDate(value)) return value.toISOString();
  if (types.isFloat32Array(value)) return [...value];
  if (types.isUint8Array(value)) return value;
  return isMap(value) ? objectOf(value) : String(value);
}
