// How much of the text side is kept. A profile takes away from the graph of one article only what no other article's graph holds, so that the
// profile of a merge is the merge of the profiles, and counting, regrouping and removing go on as they do for a whole graph.
import type { Edge, Graph } from '../core/model';

/**
 * `full`: all sentences and mentions. `standard`: sentences that something was read in or that name somebody, with their mentions.
 * `compact`: sentences that something was read in, and no mentions.
 */
export const PROFILES = ['compact', 'standard', 'full'] as const;
export type Profile = (typeof PROFILES)[number];

const sentencesOf = (edges: readonly Edge[], isKept: (edge: Edge) => string | null): ReadonlySet<string> =>
  new Set(edges.flatMap((edge) => isKept(edge) ?? []));

/** The sentence on account of which a profile keeps it. */
const KEEPS: Readonly<Record<Exclude<Profile, 'full'>, (edge: Edge) => string | null>> = {
  compact: ({ type, to }) => (type === 'EVIDENCED_BY' ? to : null),
  standard: ({ type, from, to, props }) => {
    if (type === 'EVIDENCED_BY') return to;
    return type === 'MENTIONS' && props['form'] === 'name' ? from : null;
  },
};

/** The part of an article's graph that a profile keeps. Doing it twice changes nothing. */
export function profiled(graph: Graph, profile: Profile): Graph {
  if (profile === 'full') return graph;
  const all = [...graph.edges.values()];
  const kept = sentencesOf(all, KEEPS[profile]);
  const nodes = new Map([...graph.nodes].filter(([id, { labels }]) => labels[0] !== 'Sentence' || kept.has(id)));
  const isKept = ({ type, from, to }: Edge): boolean =>
    nodes.has(from) && nodes.has(to) && (profile !== 'compact' || type !== 'MENTIONS');
  return { nodes, edges: new Map(all.filter(isKept).map((edge) => [edge.id, edge])) };
}
