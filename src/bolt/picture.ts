// The graph's schema as a graph: one node for each label, and between them what links them.
import type { Content, Row } from './content';
import { type Packed, Structure } from './packstream';

const LINKS = 'MATCH (a)-[r]->(b) RETURN DISTINCT labels(a) AS from, type(r) AS type, labels(b) AS to';

/** `:Entity:Person` is drawn as Person: every entity has a narrower label. */
const drawn = (labels: Packed | undefined): readonly string[] => {
  const all = Array.isArray(labels) ? labels.map(String) : [];
  return all.length > 1 ? all.filter((label) => label !== 'Entity') : all;
};

const pairs = ([from, type, to]: Row): readonly (readonly [string, string, string])[] =>
  drawn(from).flatMap((a) => drawn(to).map((b) => [a, String(type), b] as const));

/** Nodes and relationships that are not in the graph have ids below zero, as in Neo4j. */
export async function picture(content: Content): Promise<readonly Row[]> {
  const [alone, linked] = await Promise.all([
    content.rows('MATCH (n) RETURN DISTINCT labels(n) AS labels'),
    content.rows(LINKS),
  ]);
  const links = new Map(linked.flatMap(pairs).map((link) => [link.join(' '), link]));
  const labels = [
    ...new Set([...alone.flatMap(([one]) => drawn(one)), ...[...links.values()].flatMap(([a, , b]) => [a, b])]),
  ];
  const number = new Map(labels.sort().map((label, at) => [label, -1 - at]));
  const nodes = labels.map((name) => {
    const id = number.get(name) ?? 0;
    return new Structure(0x4e, [id, [name], { name, indexes: [], constraints: [] }, String(id)]);
  });
  const relationships = [...links.values()].map(([a, type, b], at) => {
    const [id, from, to] = [-1 - at, number.get(a) ?? 0, number.get(b) ?? 0];
    return new Structure(0x52, [id, from, to, type, { name: type }, String(id), String(from), String(to)]);
  });
  return [[nodes, relationships]];
}
