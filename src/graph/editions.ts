// Versions and copies of whole articles in a graph: props and edges that follow from the set of articles, never read. A store settles them to the same result.
import type { Edge, Graph, Node, Props, Value } from '../core/model';
import { copyOf, copyReason, headsOf, type Sketched } from './alike';
import { derive } from './derive';
import { BAND_KEYS } from './sketch';
import { edgeId } from './statements';
import { type Printed, type Version, versionsOf } from './versions';

/** An article as it is settled. */
export interface Edition extends Sketched, Printed {
  /** An event record of another program, not a text: never a version. */
  readonly record: boolean;
}

/** What settling says of an article. */
export interface Settled extends Version {
  /** Id of the earlier article that it copies. */
  readonly copyOf: string | null;
  /** How alike they are; null where it copies none. */
  readonly alike: number | null;
}

/** Props of an article that follow from the others. */
export const SETTLED = ['version', 'replacedBy', 'copyOf'] as const;
const EDGES: readonly string[] = ['COPIES', 'REPLACES'];

const text = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

/** An article's props as they are settled. */
export function editionOf(id: string, props: Props): Edition {
  const sketch = text(props['sketch']);
  return {
    ...{ id, published: text(props['published']), modified: text(props['modified']), page: text(props['page']) },
    ...{ sha256: text(props['sha256']) ?? id, record: props['record'] === true, sketch },
    bands: sketch === null ? [] : BAND_KEYS.map((key) => text(props[key]) ?? ''),
  };
}

/** By page: those of which one may be a version of another. */
export function byPage(all: readonly Edition[]): ReadonlyMap<string, readonly Edition[]> {
  const pages = new Map<string, Edition[]>();
  for (const one of all)
    if (one.page !== null && !one.record) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  return pages;
}

/** Versions of all articles of these, by id; one without a page of its own is its only version. */
export function allVersions(all: readonly Edition[]): ReadonlyMap<string, Version> {
  const alone = new Map(all.map(({ id }): [string, Version] => [id, { version: 1, replacedBy: null }]));
  return new Map([...alone, ...[...byPage(all).values()].flatMap((some) => [...versionsOf(some)])]);
}

const isArticle = ({ labels }: Node): boolean => labels[0] === 'Article';
const isSettled = (node: Node): boolean => isArticle(node) && SETTLED.some((key) => key in node.props);
const bare = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !SETTLED.some((one) => one === key)));

/** The graph without what settling adds to articles: what a part of the articles says of it is not so for all. */
export function unsettled(graph: Graph): Graph {
  const props = [...graph.nodes.values()].some(isSettled);
  const edges = [...graph.edges.values()].some(({ type }) => EDGES.includes(type));
  if (!props && !edges) return graph;
  return derive({
    nodes: new Map(
      [...graph.nodes].map(([id, node]) => [id, isSettled(node) ? { ...node, props: bare(node.props) } : node]),
    ),
    edges: new Map([...graph.edges].filter(([, { type }]) => !EDGES.includes(type))),
  });
}

const edge = (type: string, from: string, to: string, props: Props): Edge => ({
  ...{ id: edgeId(type, from, to, []), type, from, to, props },
});

/** (later)-[:COPIES]->(earlier), (newer)-[:REPLACES]->(older). */
export const editionEdges = (id: string, { copyOf: of, alike, replacedBy }: Settled): readonly Edge[] => [
  ...(of === null || alike === null
    ? []
    : [edge('COPIES', id, of, { reason: copyReason({ of, score: alike }), score: alike })]),
  ...(replacedBy === null ? [] : [edge('REPLACES', replacedBy, id, {})]),
];

/** The graph with versions and copies settled, and all counts that follow. Pure; doing it twice changes nothing. @param least how alike copies are, 0 to 1 */
export function settleEditions(graph: Graph, least: number): Graph {
  const { nodes, edges } = unsettled(graph);
  const all = [...nodes.values()].filter(isArticle).map(({ id, props }) => editionOf(id, props));
  const [versions, heads] = [allVersions(all), headsOf(all)];
  const settled = all.map((one) => {
    const copy = copyOf(one, heads, least);
    const { version, replacedBy } = versions.get(one.id) ?? { version: 1, replacedBy: null };
    return [one.id, { version, replacedBy, copyOf: copy?.of ?? null, alike: copy?.score ?? null }] as const;
  });
  const said = new Map(settled);
  const drawn = settled.flatMap(([id, one]) => editionEdges(id, one));
  return derive({
    nodes: new Map([...nodes].map(([id, node]) => [id, withSettled(node, said.get(id))])),
    edges: new Map([...edges, ...drawn.map((one) => [one.id, one] as const)].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

function withSettled(node: Node, said: Settled | undefined): Node {
  if (!said) return node;
  const { version, replacedBy, copyOf: of } = said;
  const more = { version, ...(replacedBy !== null && { replacedBy }), ...(of !== null && { copyOf: of }) };
  const props = Object.entries({ ...node.props, ...more }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...node, props: Object.fromEntries(props) };
}
