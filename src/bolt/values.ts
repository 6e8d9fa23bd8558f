// Values of a store as Bolt 5 has them (nodes, relationships, paths with element ids), and parameters as a store takes them.
import { type Seen, SeenEdge, type SeenMap, SeenNode, SeenPath } from '../store/seen';
import { type Packed, type PackedMap, Structure } from './packstream';
import { Problem } from './problems';

/** Element ids as `elementId()` of the store gives them, so that what a tool was given it can ask for. */
const nodeId = (key: number): string => `n:${key}`;
const edgeId = (key: number): string => `e:${key}`;

const mapOf = (map: SeenMap): PackedMap =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, packedOf(value)]));

const node = ({ key, labels, props }: SeenNode): Structure =>
  new Structure(0x4e, [key, labels, mapOf(props), nodeId(key)]);

const edge = ({ key, type, from, to, props }: SeenEdge): Structure =>
  new Structure(0x52, [key, from, to, type, mapOf(props), edgeId(key), nodeId(from), nodeId(to)]);

/** An edge of a path, which says nothing of its ends. */
const unbound = ({ key, type, props }: SeenEdge): Structure =>
  new Structure(0x72, [key, type, mapOf(props), edgeId(key)]);

/** Each once, in the order in which they come first. */
const unique = <T extends { readonly key: number }>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [one.key, one])).values(),
];
const placeIn = (all: readonly { readonly key: number }[]): ReadonlyMap<number, number> =>
  new Map(all.map(({ key }, at) => [key, at]));

/** Nodes and edges once each, and the way: of each step the edge (from 1, negative against its direction) and the node reached. */
function path({ nodes, edges }: SeenPath): Structure {
  const [allNodes, allEdges] = [unique(nodes), unique(edges)];
  const [nodeAt, edgeAt] = [placeIn(allNodes), placeIn(allEdges)];
  const way = edges.flatMap(({ key, from }, step) => {
    const number = (edgeAt.get(key) ?? 0) + 1;
    const along = from === nodes[step]?.key;
    return [along ? number : -number, nodeAt.get(nodes[step + 1]?.key ?? -1) ?? 0];
  });
  return new Structure(0x50, [allNodes.map(node), allEdges.map(unbound), way]);
}

const isList = (value: object): value is readonly Seen[] => Array.isArray(value);
const isBytes = (value: object): value is Uint8Array => ArrayBuffer.isView(value);

/** A value of a store as it goes over the wire. */
export function packedOf(value: Seen): Packed {
  if (value === null || typeof value !== 'object' || isBytes(value)) return value;
  if (isList(value)) return value.map(packedOf);
  if (value instanceof SeenNode) return node(value);
  if (value instanceof SeenEdge) return edge(value);
  return value instanceof SeenPath ? path(value) : mapOf(value);
}

const DAY = 86_400_000;
const iso = (milliseconds: number): string => {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new Problem('Neo.ClientError.Statement.TypeError', 'a date is out of range');
  return date.toISOString();
};

/** Times are ISO strings in the graph: `2019-03-05`, `2019-03-05T10:00:00`, with `Z` where they have a zone. */
function temporal({ tag, fields: [first, second] }: Structure): string {
  const [whole, nanoseconds] = [Number(first), Number(second ?? 0)];
  const moment = (): string => iso(whole * 1000 + Math.floor(nanoseconds / 1_000_000)).replace(/\.000Z$/, 'Z');
  if (tag === 0x44) return iso(whole * DAY).slice(0, 10);
  if (tag === 0x64) return moment().slice(0, -1);
  if (tag === 0x49 || tag === 0x69) return moment();
  throw new Problem('Neo.ClientError.Statement.TypeError', 'durations, times of day and points cannot be asked with');
}

const isPackedList = (value: object): value is readonly Packed[] => Array.isArray(value);

function param(value: Packed): Seen {
  if (value === null || typeof value !== 'object' || isBytes(value)) return value;
  if (isPackedList(value)) return value.map(param);
  return value instanceof Structure ? temporal(value) : paramsOf(value);
}

/** Parameters as a store takes them. @throws Problem for durations, points, and the like */
export const paramsOf = (params: PackedMap): SeenMap =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, param(value)]));
