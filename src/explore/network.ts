// The network around some entities: grown step by step, the best supported first, never more than fit.
import type { EntityRef, Network, NetworkEdge, NetworkNode } from './api';
import { around, type Known, type Tie, type Wanted } from './around';
import { denialsOf } from './denials';
import type { Desk } from './desk';
import { labelOf } from './labels';

export interface NetworkAsked extends Wanted {
  readonly depth: number;
  readonly limit: number;
  readonly entities?: readonly EntityRef['type'][] | undefined;
}

interface Place extends Known {
  readonly depth: number;
}

/** Ids shown of one edge. */
const IDS = 50;

/** Support of each entity that is not there yet, by the ties that lead to it. */
function weights(ties: readonly Tie[], there: ReadonlyMap<string, Place>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, support } of ties)
    for (const id of [from, to]) if (!there.has(id)) sums.set(id, (sums.get(id) ?? 0) + support);
  return sums;
}

const keyOf = ({ kind, type, from, to, polarity, modality }: Tie): string =>
  [kind, type, from, to, polarity, modality].join('|');

const days = (ties: readonly Tie[], key: 'day' | 'last'): readonly string[] =>
  ties.flatMap((tie) => tie[key] ?? tie.day ?? []).sort();

function edgeOf(id: string, ties: readonly Tie[], denied: ReadonlySet<string>, label: string): NetworkEdge | null {
  const [first] = ties;
  if (!first) return null;
  const { kind, from, to, type, symmetric, polarity, modality } = first;
  const sum = (key: 'support' | 'independent'): number => ties.reduce((all, tie) => all + tie[key], 0);
  const best = [...ties].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1));
  return {
    ...{ id, kind, from, to, type, label, symmetric, polarity, modality, count: ties.length },
    denied: ties.some((tie) => denied.has(tie.id)),
    ...{ support: sum('support'), independent: sum('independent') },
    ...{ first: days(ties, 'day')[0] ?? null, last: days(ties, 'last').at(-1) ?? null },
    ids: best.slice(0, IDS).map((tie) => tie.id),
  };
}

/** Ties of one kind, type, direction, polarity and modality between two are one edge; the best supported first. */
export function edgesOf(
  ties: Iterable<Tie>,
  denied: ReadonlySet<string>,
  label: (type: string) => string,
): readonly NetworkEdge[] {
  const groups = new Map<string, Map<string, Tie>>();
  for (const tie of ties) {
    const key = keyOf(tie);
    groups.set(key, (groups.get(key) ?? new Map()).set(tie.id, tie));
  }
  return [...groups]
    .flatMap(([key, group]) => edgeOf(key, [...group.values()], denied, label(key.split('|')[1] ?? '')) ?? [])
    .sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1));
}

/** Facts of which denials are counted: the first, which are the best supported. */
const MOST = 2_000;

async function deniedAmong(desk: Desk, ties: readonly Tie[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(ties.filter(({ kind }) => kind === 'fact').map(({ id }) => id))];
  return new Set((await denialsOf(desk, ids.slice(0, MOST))).keys());
}

/** Those that come next: of a type that is wanted, most support first. */
const candidates = (
  found: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, Known>,
  { entities }: NetworkAsked,
): readonly Known[] =>
  [...found]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([id]) => known.get(id) ?? [])
    .filter(({ type }) => entities === undefined || entities.includes(type));

function nodesOf(places: ReadonlyMap<string, Place>, edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  const sums = new Map<string, number>();
  for (const { from, to, support } of edges) for (const id of [from, to]) sums.set(id, (sums.get(id) ?? 0) + support);
  return [...places.values()].map((place) => ({ ...place, weight: sums.get(place.id) ?? 0 }));
}

/** @param middle the entities asked for @throws StoreError */
export async function networkOf(desk: Desk, middle: readonly Known[], asked: NetworkAsked): Promise<Network> {
  const places = new Map<string, Place>(middle.map((one) => [one.id, { ...one, depth: 0 }]));
  const ties: Tie[] = [];
  let frontier: readonly Known[] = middle;
  let truncated = false;
  // the last round finds what lies between those that came in last, and brings nobody in
  for (let depth = 1; depth <= asked.depth + 1 && frontier.length > 0; depth++) {
    const last = depth > asked.depth;
    const inside = last ? [...places.keys()] : undefined;
    const found = await around(
      desk,
      frontier.map(({ id }) => id),
      { ...asked, inside },
    );
    ties.push(...found.ties);
    const fit = last ? [] : candidates(weights(found.ties, places), found.known, asked);
    frontier = fit.slice(0, Math.max(0, asked.limit - places.size));
    for (const one of frontier) places.set(one.id, { ...one, depth });
    truncated ||= !last && (found.truncated || frontier.length < fit.length);
  }
  const inside = ties.filter(({ from, to }) => places.has(from) && places.has(to));
  const edges = edgesOf(inside, await deniedAmong(desk, inside), (type) => labelOf(desk.labels, type));
  return { nodes: nodesOf(places, edges), edges, truncated };
}
