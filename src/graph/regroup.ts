// The graph under other identities: all that is not evidence is drawn anew from the edges that carry evidence, which say what was read.
import type { Edge, Graph, Node, Props } from '../core/model';
import { MACHINE } from './components';
import { type Draft, draft } from './draft';
import { drawEntities, namedProps, rawOf } from './entities';
import { type CanonicalOf, type ClaimReport, drawReports, type FactReport } from './reports';
import { endsOf, textIn } from './statements';

/** What is drawn anew of a fact or claim; its other edges (evidence) say how. */
const DRAWN = ['SUBJECT', 'OBJECT', 'PLACE', 'WITH', 'BY', 'ADDRESSED_TO', 'ABOUT', 'ASSERTS', 'REPORTED_IN'];
const DERIVED = ['name', 'proposition', 'support', 'independent', 'quote', 'reported', 'lastReported'];

const listIn = (props: Props, key: string): readonly string[] => {
  const value = props[key];
  return typeof value === 'object' ? value : [];
};

const without = (props: Props, keys: readonly string[]): Props =>
  Object.fromEntries(Object.entries(props).filter(([key]) => !keys.includes(key)));

interface Reports {
  readonly facts: readonly FactReport[];
  readonly claims: readonly ClaimReport[];
  /** Facts and claims that say of what they were read. */
  readonly statements: ReadonlySet<string>;
}

const statementsIn = (edges: Iterable<Edge>): ReadonlySet<string> =>
  new Set([...edges].flatMap(({ type, from, props }) => (type === 'EVIDENCED_BY' && props['ends'] ? [from] : [])));

function reportsIn(graph: Graph, articleOf: ReadonlyMap<string, string>): Reports {
  const facts: FactReport[] = [];
  const claims: ClaimReport[] = [];
  for (const { type, from, to: sentence, props } of graph.edges.values()) {
    const statement = graph.nodes.get(from);
    if (type !== 'EVIDENCED_BY' || !statement || props['ends'] === undefined) continue;
    const source = { article: articleOf.get(sentence) ?? '', sentence, ends: endsOf(listIn(props, 'ends')) };
    if (statement.labels[0] === 'Fact') {
      const fact = without(statement.props, DERIVED);
      facts.push({ ...source, fact, props: without(props, ['ends', 'raw']) });
      continue;
    }
    const [stance, text] = [textIn(statement.props, 'stance') ?? '', textIn(props, 'text') ?? ''];
    const more = {
      asserts: listIn(props, 'asserts'),
      inside: listIn(props, 'inside'),
      says: listIn(props, 'says'),
      quoted: props['quoted'] === true,
      polarity: props['polarity'] === 'negated' ? ('negated' as const) : ('asserted' as const),
    };
    const read = without(props, ['ends', 'raw', 'text', 'quoted', 'polarity', 'asserts', 'inside', 'says']);
    claims.push({ ...source, ...more, stance, text, props: read });
  }
  return { facts, claims, statements: statementsIn(graph.edges.values()) };
}

/** Mentions, outlets, appearances: from or to the entity that the raw one goes by. */
function drawEvidence(
  next: Draft,
  edge: Edge,
  articleOf: ReadonlyMap<string, string>,
  canonicalOf: CanonicalOf,
): boolean {
  const { type, from, to, props } = edge;
  const raw = textIn(props, 'entity');
  if (raw === null) return false;
  if (type === 'MENTIONS') {
    const [start, end] = [Number(props['start']), Number(props['end'])];
    next.edge(type, from, canonicalOf(raw, articleOf.get(from) ?? ''), [start, end, raw], props);
  } else if (type === 'PUBLISHED' || type === 'APPEARS_IN') next.edge(type, canonicalOf(raw, to), to, [raw], props);
  else return false;
  return true;
}

/** Entities that appear, or once did: what no article draws any more is gone, unless a person judged of it. */
const isKept = ({ id, props }: Node, appeared: ReadonlySet<string>, judged: ReadonlySet<string>): boolean =>
  judged.has(id) || (!appeared.has(id) && textIn(props, 'canonical') === null);

const isPersons = ({ type, props }: Edge): boolean => type === 'SAME_AS' && textIn(props, 'by') !== MACHINE;

/** Judgements go with the entity that they were on. */
const withoutLoose = ({ nodes, edges }: Graph): Graph => ({
  nodes,
  edges: new Map([...edges].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to))),
});

/** Nodes that are not drawn anew: texts, and entities that no article draws but a person's judgement keeps. */
function drawKept(next: Draft, graph: Graph, canonicalOf: CanonicalOf): void {
  const edges = [...graph.edges.values()];
  const statements = statementsIn(edges);
  const appearances = edges.filter(({ type }) => type === 'APPEARS_IN');
  const raws = new Set(appearances.map(({ props }) => rawOf(props)));
  const appeared = new Set(
    appearances.flatMap(({ from, props }) => [from, textIn(props, 'entity') ?? '', rawOf(props)]),
  );
  const judged = new Set(edges.filter(isPersons).flatMap(({ from, to }) => [from, to]));
  for (const node of graph.nodes.values()) {
    if (statements.has(node.id) || raws.has(node.id)) continue;
    if (node.labels[0] !== 'Entity') next.node(node.id, node.labels, node.props);
    else if (isKept(node, appeared, judged)) {
      const canonical = canonicalOf(node.id, '');
      const props = judged.has(node.id) ? namedProps(node.props) : node.props;
      next.node(node.id, node.labels, canonical === node.id ? props : { ...props, canonical });
    }
  }
}

/**
 * Draws anew, by the ids that `canonicalOf` gives to what each article read, what follows from the edges that carry evidence: those
 * edges themselves, facts, claims, and what joins them. Entities are not drawn.
 * @returns the edges that stay as they are
 */
export function redraw(next: Draft, graph: Graph, canonicalOf: CanonicalOf): readonly Edge[] {
  const edges = [...graph.edges.values()];
  const articleOf = new Map(
    edges.flatMap(({ type, from, to }) => (type === 'HAS_SENTENCE' ? [[to, from] as const] : [])),
  );
  const { facts, claims, statements } = reportsIn(graph, articleOf);
  const follows = ({ id, type, from }: Edge): boolean =>
    statements.has(id) || (statements.has(from) && (type === 'EVIDENCED_BY' || DRAWN.includes(type)));
  const left = edges.filter((edge) => !follows(edge) && !drawEvidence(next, edge, articleOf, canonicalOf));
  drawReports(next, facts, claims, canonicalOf);
  return left;
}

/**
 * The graph with the ids that `canonicalOf` gives to what each article read: all that is not evidence is drawn anew from the edges that
 * carry evidence. What carries none stays. Pure; the graph as it was read comes back with `(raw) => raw`.
 */
export function regroup(graph: Graph, canonicalOf: CanonicalOf): Graph {
  const next = draft();
  for (const { id, type, from, to, props } of redraw(next, graph, canonicalOf)) next.plain(id, type, from, to, props);
  drawKept(next, graph, canonicalOf);
  drawEntities(next, next.edges('APPEARS_IN'), canonicalOf);
  return withoutLoose(next.graph());
}
