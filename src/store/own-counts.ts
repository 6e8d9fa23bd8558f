// Counts in memory what is counted of new facts and claims whose whole evidence is new too: a store need not be asked for what it was just given.
import type { Edge, Graph, Node } from '../core/model';
import { countedKind, derive } from '../graph';
import type { Touched } from './counting';
import { joinedWith, type Known } from './known';
import type { Plan } from './nodes';

const ENDS = ['SUBJECT', 'OBJECT', 'BY'];
/** Kinds whose nodes articles share. */
const SHARED = ['Entity', 'Fact', 'Claim'];

interface Look {
  /** Facts and claims that are counted here. */
  readonly ids: ReadonlySet<string>;
  /** The graph joined with what is known, and counted. */
  readonly graph: Graph;
  readonly known: ReadonlyMap<string, Known>;
}

/** Facts and claims that are new, as are their sentences and those sentences' articles. */
function whole({ nodes, edges }: Graph, known: ReadonlyMap<string, Known>): ReadonlySet<string> {
  const all = [...edges.values()];
  const old = new Set(
    all.flatMap(({ type, from, to }) => (type === 'HAS_SENTENCE' && (known.has(from) || known.has(to)) ? [to] : [])),
  );
  const mixed = new Set(
    all.flatMap(({ type, from, to }) => (type === 'EVIDENCED_BY' && (known.has(to) || old.has(to)) ? [from] : [])),
  );
  const ids = [...nodes.values()].flatMap((node) => (countedKind(node) === null ? [] : [node.id]));
  return new Set(ids.filter((id) => !known.has(id) && !mixed.has(id)));
}

/** Known nodes that get new edges. */
function reached({ nodes, edges }: Graph, known: ReadonlyMap<string, Known>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { from, to } of edges.values()) {
    if (known.has(from) === known.has(to)) continue;
    const id = known.has(from) ? from : to;
    if (SHARED.includes(nodes.get(id)?.labels[0] ?? '')) found.add(id);
  }
  return found;
}

function look(graph: Graph, known: ReadonlyMap<string, Known>): Look {
  const joined = (node: Node): Node => {
    const there = known.get(node.id);
    return there ? joinedWith(node, there) : node;
  };
  const nodes = new Map([...graph.nodes].map(([id, node]) => [id, joined(node)]));
  return { ids: whole(graph, known), graph: derive({ nodes, edges: graph.edges }), known };
}

const isEnd = ({ type }: Edge): boolean => ENDS.includes(type);

/** Facts and claims that a store must count, and articles whose other facts and claims it must. */
function leftOf({ ids, graph, known }: Look, names: ReadonlyMap<string, string | null>) {
  const all = [...graph.edges.values()];
  const isOld = (entity: string): boolean =>
    names.has(entity) && names.get(entity) !== (graph.nodes.get(entity)?.props['name'] ?? null);
  const renamed = new Set(all.filter((edge) => isEnd(edge) && isOld(edge.to)).map(({ from }) => from));
  const left = (kind: string): readonly string[] =>
    [...graph.nodes.values()].flatMap(({ id, labels }) =>
      labels[0] === kind && (!ids.has(id) || renamed.has(id)) ? [id] : [],
    );
  const old = new Set(all.flatMap(({ type, from, to }) => (type === 'HAS_SENTENCE' && known.has(to) ? [from] : [])));
  const articles = left('Article').filter((id) => known.has(id) || old.has(id));
  return { articles, facts: left('Fact'), claims: left('Claim') };
}

export interface OwnCounts {
  plan(known: ReadonlyMap<string, Known>): Plan;
  /** Facts and claims that are counted here. */
  ids(): ReadonlySet<string>;
  /** Edges with what is counted of them. */
  edges(given: readonly Edge[]): readonly Edge[];
  /** Known entities whose names stand in names of facts and claims that are counted here. */
  named(): readonly string[];
  /** What is left to the store, given the names that those entities have once all is written. */
  left(names: ReadonlyMap<string, string | null>): Touched & { readonly articles: readonly string[] };
}

/** For one transaction: plan() first, which a transaction that runs anew calls again. */
export function ownCounts(graph: Graph): OwnCounts {
  let seen: Look = { ids: new Set(), graph, known: new Map() };
  return {
    plan: (known) => {
      seen = look(graph, known);
      const counted = [...seen.ids].flatMap((id) => seen.graph.nodes.get(id) ?? []);
      return { counted: new Map(counted.map((node) => [node.id, node])), hold: reached(graph, known) };
    },
    ids: () => seen.ids,
    edges: (given) => given.map((edge) => (seen.ids.has(edge.id) ? (seen.graph.edges.get(edge.id) ?? edge) : edge)),
    named: () => {
      const ends = [...graph.edges.values()].filter((edge) => isEnd(edge) && seen.ids.has(edge.from));
      return [...new Set(ends.map(({ to }) => to))].filter((id) => seen.known.has(id)).sort();
    },
    left: (names) => leftOf(seen, names),
  };
}
