// Identity as data in the graph: SAME_AS edges and `apart` on appearances say who is who; the rest follows by regroup().
import { hash } from '../core/ids';
import { type Edge, type Graph, type Judgement, type Value, VERDICTS } from '../core/model';
import { components, isMachine, rawEntity } from './components';
import { ownOf, rawOf } from './entities';
import { regroup } from './regroup';
import type { CanonicalOf } from './reports';
import { textIn } from './statements';

export type Author = 'machine' | 'person';
export const authorOf = (judgement: Pick<Judgement, 'by'>): Author => (isMachine(judgement) ? 'machine' : 'person');

/** Of each pair at most one edge of the machine and one of a person. */
export const sameAsId = (a: string, b: string, by: Author): string => `same_as:${hash('SAME_AS', a, b, by)}`;

/** `(a)-[:SAME_AS {judgement, score, reason, by}]->(b)`. */
export function sameAsEdge({ a, b, judgement, score, reason, by }: Judgement): Edge {
  return {
    id: sameAsId(a, b, authorOf({ by })),
    type: 'SAME_AS',
    from: a,
    to: b,
    props: { by, judgement, reason, score },
  };
}

/** What such an edge says; null where it is none. */
export function judgementOf(from: string, to: string, props: Readonly<Record<string, Value | null>>): Judgement | null {
  const [verdict, by] = [VERDICTS.find((known) => known === props['judgement']), textIn(props, 'by')];
  if (!verdict || by === null) return null;
  const score = props['score'];
  return {
    ...{ a: from, b: to, judgement: verdict, by, reason: textIn(props, 'reason') ?? '' },
    score: typeof score === 'number' ? score : 0,
  };
}

/** Appearances that were set apart: by article and raw id, the id of the other one. */
export type Apart = ReadonlyMap<string, string>;
export const apartKey = (raw: string, article: string): string => JSON.stringify([raw, article]);

/** What an article's raw id goes by: set apart first, then as judged. */
export const lookUp =
  (apart: Apart, canonical: ReadonlyMap<string, string>): CanonicalOf =>
  (raw, article) => {
    const own = apart.get(apartKey(raw, article)) ?? raw;
    return canonical.get(own) ?? own;
  };

/** The identities that a graph's own judgements give. */
export function canonicalIn(graph: Graph): CanonicalOf {
  const edges = [...graph.edges.values()];
  const appearances = edges.filter(({ type }) => type === 'APPEARS_IN');
  const judgements = edges.flatMap(({ type, from, to, props }) =>
    type === 'SAME_AS' ? (judgementOf(from, to, props) ?? []) : [],
  );
  const own = ownOf(appearances.map(({ props }) => props));
  const raws = new Map(
    judgements
      .flatMap(({ a, b }) => [a, b])
      .map((id) => [id, rawEntity(own.get(id)?.props ?? graph.nodes.get(id)?.props ?? {})] as const),
  );
  const apart = appearances.flatMap(({ to, props }): readonly [string, string][] =>
    textIn(props, 'apart') === null ? [] : [[apartKey(String(props['entity']), to), rawOf(props)]],
  );
  return lookUp(new Map(apart), components(judgements, raws));
}

const judgementsIn = ({ edges }: Graph): number => [...edges.values()].filter(({ type }) => type === 'SAME_AS').length;

/** The graph as its own judgements want it. Where one goes with its entity, the rest is settled once more. */
export function settle(graph: Graph): Graph {
  const next = regroup(graph, canonicalIn(graph));
  return judgementsIn(next) === judgementsIn(graph) ? next : settle(next);
}

/** With these judgements, instead of what their authors said of the same pairs before. */
export function judge(graph: Graph, judgements: readonly Judgement[]): Graph {
  const edges = judgements.map(sameAsEdge).map((edge) => [edge.id, edge] as const);
  return settle({ nodes: graph.nodes, edges: new Map([...graph.edges, ...edges]) });
}
