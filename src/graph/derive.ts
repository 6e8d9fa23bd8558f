// What follows from the evidence of the whole graph: support, independent support, the earliest report, names. Never stored by reading, always counted.
import type { Edge, Graph, Node, Props, Value } from '../core/model';
import { independent } from './copies';
import { claimName, type End, endIn, factName } from './statements';
import { inTime, printsOf, type Report, sourceOf, text, withdrawnIn } from './told';
import { compare } from './words';

/** Props that are counted, not read; a store counts them by cypher/write/count-*.cypher, to the same result. */
export const DERIVED = {
  Fact: ['independent', 'lastReported', 'quote', 'reported', 'support', 'withdrawnIn'],
  Claim: ['date', 'independent', 'lastReported', 'quote', 'support', 'withdrawnIn'],
} as const;

function articlesOf(graph: Graph): ReadonlyMap<string, readonly Node[]> {
  const articles = new Map<string, Node[]>();
  for (const edge of graph.edges.values()) {
    const article = graph.nodes.get(edge.from);
    if (edge.type !== 'HAS_SENTENCE' || !article) continue;
    articles.set(edge.to, [...(articles.get(edge.to) ?? []), article]);
  }
  return articles;
}

/** By fact or claim: where it was reported, in time. */
function reportsOf(graph: Graph): ReadonlyMap<string, readonly Report[]> {
  const articles = articlesOf(graph);
  const reports = new Map<string, Report[]>();
  for (const edge of graph.edges.values()) {
    const sentence = graph.nodes.get(edge.to);
    if (edge.type !== 'EVIDENCED_BY' || !sentence) continue;
    const list = reports.get(edge.from) ?? [];
    for (const article of articles.get(sentence.id) ?? []) list.push({ article, sentence });
    reports.set(edge.from, list);
  }
  for (const list of reports.values()) list.sort(inTime);
  return reports;
}

function count(kind: keyof typeof DERIVED, reports: readonly Report[]): Props {
  const dates = reports.flatMap(({ article }) => text(article.props, 'published') ?? []).sort(compare);
  const quote = reports[0] && text(reports[0].sentence.props, 'text');
  const props: [string, Value | null | undefined][] = [
    ['support', new Set(reports.map(sourceOf)).size],
    ['independent', independent(reports.map(printsOf))],
    ['quote', quote],
    [kind === 'Claim' ? 'date' : 'reported', dates[0]],
    ['lastReported', dates.at(-1)],
    ['withdrawnIn', withdrawnIn(reports)],
  ];
  return Object.fromEntries(
    props.flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, value]])),
  );
}

/** The same props without those that are counted. */
export function bareProps(kind: keyof typeof DERIVED, props: Props): Props {
  const keys: readonly string[] = DERIVED[kind];
  return Object.fromEntries(Object.entries(props).filter(([key]) => !keys.includes(key)));
}

const inKeyOrder = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Fact and Claim have counted props; other nodes have none. */
export const countedKind = (node: Node): keyof typeof DERIVED | null => {
  const kind = node.labels[0];
  return kind === 'Fact' || kind === 'Claim' ? kind : null;
};

/** Who plays a role of a fact or claim: the name of its node. */
function namesOf(graph: Graph): (statement: string, role: string) => string | null {
  const ends = new Map<string, End[]>();
  for (const { type, from, to } of graph.edges.values()) {
    if (type !== 'SUBJECT' && type !== 'OBJECT' && type !== 'BY') continue;
    const list = ends.get(from) ?? [];
    list.push({ role: type, entity: to });
    ends.set(from, list);
  }
  return (statement, role) => {
    const entity = endIn(ends.get(statement) ?? [], role);
    const node = entity === null ? undefined : graph.nodes.get(entity);
    return node ? text(node.props, 'name') : null;
  };
}

/** A name follows from those of the ends, which another article may have more fully; null where they have none. */
export function nameOf(
  kind: keyof typeof DERIVED,
  props: Props,
  named: (role: string) => string | null,
): string | null {
  if (kind === 'Claim') {
    const speaker = named('BY');
    return speaker === null ? null : claimName(text(props, 'stance') ?? '', speaker, text(props, 'text') ?? '');
  }
  const [subject, object] = [named('SUBJECT'), named('OBJECT')];
  return subject === null && object === null ? null : factName(props, subject, object);
}

/** Counts anew what follows from evidence, on facts, claims and their plain edges. Pure; doing it twice changes nothing. */
export function derive(graph: Graph): Graph {
  const reports = reportsOf(graph);
  const nameIn = namesOf(graph);
  const nodes = new Map<string, Node>(graph.nodes);
  const edges = new Map<string, Edge>(graph.edges);
  for (const node of graph.nodes.values()) {
    const kind = countedKind(node);
    if (kind === null) continue;
    const name = nameOf(kind, node.props, (role) => nameIn(node.id, role));
    const counted = { ...count(kind, reports.get(node.id) ?? []), ...(name !== null && { name }) };
    nodes.set(node.id, { ...node, props: inKeyOrder({ ...bareProps(kind, node.props), ...counted }) });
    const plain = graph.edges.get(node.id);
    if (plain) edges.set(node.id, { ...plain, props: inKeyOrder({ ...bareProps(kind, plain.props), ...counted }) });
  }
  return { nodes, edges };
}
