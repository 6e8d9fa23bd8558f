// Reads what lies around facts, claims and entities that are to be regrouped: the evidence, and what follows from it now.
import type { Edge, Graph, Node } from '../core/model';
import { type Apart, apartKey, joinLabels } from '../graph';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { edgeOf, over } from './over';
import type { Row } from './store';
import { idOf, propsIn, text, texts } from './values';

/** Ids of facts and of claims. */
export interface Statements {
  readonly facts: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

export const statementsIn = (rows: readonly Row[]): Statements => ({
  facts: new Set(rows.filter((row) => row['fact'] === true).map(idOf)),
  claims: new Set(rows.filter((row) => row['fact'] !== true).map(idOf)),
});

const KINDS = [
  ['Fact', 'facts'],
  ['Claim', 'claims'],
] as const;

/** With those that they assert or report, and those that assert or report them. */
async function withBeside(run: Run, scripts: Scripts, given: Statements): Promise<Statements> {
  const rows: Row[] = [];
  for (const [kind, key] of KINDS)
    rows.push(...(await over(run, scripts('statements-beside')({ kind }), 'ids', [...given[key]])));
  const beside = statementsIn(rows);
  return {
    facts: new Set([...given.facts, ...beside.facts]),
    claims: new Set([...given.claims, ...beside.claims]),
  };
}

/** Edges between entities and texts, and the articles of those texts. */
export interface Namings {
  readonly edges: readonly Edge[];
  readonly articles: readonly (readonly [sentence: string, article: string])[];
}

/** Facts and claims, held against other writers, with all edges that leave them for something in reach. */
async function statementParts(run: Run, scripts: Scripts, given: Statements) {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const [kind, key] of KINDS) {
    const ids = [...given[key]].sort();
    const held = await over(run, scripts('nodes-lock')({ kind }), 'ids', ids);
    const labelled = (row: Row): Node => ({
      ...{ id: idOf(row), labels: joinLabels(texts(row['labels']), []), props: propsIn(row['props']) },
    });
    nodes.push(...held.map(labelled));
    edges.push(...(await over(run, scripts('edges-from')({ kind }), 'ids', ids)).map((row) => edgeOf(row)));
  }
  const inReach = ({ type, to }: Edge): boolean =>
    type === 'ASSERTS' ? given.facts.has(to) : type !== 'REPORTED_IN' || given.claims.has(to);
  return {
    nodes,
    edges: edges.filter((edge) => edge.type !== 'CONTRADICTS' && edge.type !== 'REPEATS' && inReach(edge)),
  };
}

/** Which of these articles mean another than their name says. */
async function apartIn(run: Run, scripts: Scripts, articles: readonly string[]): Promise<Apart> {
  const rows = await over(run, scripts('apart-in')(), 'articles', articles);
  return new Map(rows.map((row) => [apartKey(text(row['entity']), text(row['article'])), text(row['apart'])]));
}

export interface Around {
  /** Facts, claims, and edges as they stand, all their evidence among them. */
  readonly graph: Graph;
  /** (Article)-[:HAS_SENTENCE]-> as far as evidence reaches. */
  readonly articles: readonly Edge[];
  readonly apart: Apart;
}

const byId = (edges: readonly Edge[]): ReadonlyMap<string, Edge> => new Map(edges.map((edge) => [edge.id, edge]));

/** What surrounds these edges, facts and claims. */
export async function readAround(
  run: Run,
  scripts: Scripts,
  { edges: named, articles }: Namings,
  given: Statements,
): Promise<Around> {
  const parts = await statementParts(run, scripts, await withBeside(run, scripts, given));
  const sentences = new Set(parts.edges.flatMap(({ type, to }) => (type === 'EVIDENCED_BY' ? [to] : [])));
  const found = await over(run, scripts('articles-of')(), 'ids', [...sentences]);
  const articleOf = new Map([
    ...articles,
    ...found.map((row) => [text(row['sentence']), text(row['article'])] as const),
  ]);
  const has = [...articleOf].map(([to, from]) => ({ id: `has:${to}`, type: 'HAS_SENTENCE', from, to, props: {} }));
  const all = new Set([...articleOf.values(), ...named.flatMap(({ type, to }) => (type === 'MENTIONS' ? [] : [to]))]);
  return {
    graph: { nodes: new Map(parts.nodes.map((node) => [node.id, node])), edges: byId([...named, ...parts.edges]) },
    articles: has,
    apart: await apartIn(run, scripts, [...all].sort()),
  };
}
