// Facts: one node per n-ary relation, its roles and evidence, and the plain edge between its two main roles.
import { hash } from '../core/ids';
import type { Relation, When } from '../core/model';
import type { Nodes } from './article';
import type { Catalogue, RelationKind } from './catalogue';
import type { Draft } from './draft';
import { caption, wellFormed } from './words';

const NO_CODES: RelationKind = { symmetric: false, plover: null, mode: null, cameo: null, quad: null };

/** One form for what means one: "President" and "president"; a symmetric relation from the smaller id. */
function settled(given: Relation, symmetric: boolean): Relation {
  const role = given.role === null ? null : wellFormed(given.role).toLowerCase().replace(/\s+/g, ' ').trim();
  const { subject, object } = given;
  return symmetric && object < subject ? { ...given, role, subject: object, object: subject } : { ...given, role };
}

const time = (when: When | null): readonly (string | null)[] => [
  when?.date ?? null,
  when?.end ?? null,
  when?.precision ?? null,
];

/** `fact:met-…`: type, roles, date, polarity and modality. */
function factId(relation: Relation): string {
  const { type, subject, object, place, polarity, modality, when, role } = relation;
  const others = [...new Set(relation.with)].sort();
  const tail = hash('fact', type, subject, object, place, others, ...time(when), polarity, modality, role);
  return `fact:${type.toLowerCase()}-${tail}`;
}

/** "Kareem Aldous MET Lena Ostrow (2019-02-27)", "… not VISITED …", "… VISITED … (planned)". */
function factName(relation: Relation, nodes: Nodes): string {
  const { type, subject, object, polarity, modality, when } = relation;
  const notes = [when?.date, modality === 'actual' ? undefined : modality].filter(Boolean).join(', ');
  const verb = polarity === 'negated' ? `not ${type}` : type;
  const [one, other] = [subject, object].map((id) => caption(nodes.entity(id).name));
  return `${one} ${verb} ${other}${notes === '' ? '' : ` (${notes})`}`;
}

/** Draws a relation as a fact. @returns the fact's id */
export function drawFact(graph: Draft, given: Relation, catalogue: Catalogue, nodes: Nodes): string {
  const { symmetric, ...codes } = catalogue.relations.get(given.type) ?? NO_CODES;
  const relation = settled(given, symmetric);
  const { type, subject, object, place, polarity, modality, when, role, evidence } = relation;
  const id = factId(relation);
  const name = factName(relation, nodes);
  const date = when?.date ?? null;
  const shared = { date, polarity, modality, role };
  graph.node(id, ['Fact'], {
    name,
    type,
    ...shared,
    dateEnd: when?.end ?? null,
    precision: when?.precision ?? null,
    ...codes,
    // The same said with another date, polarity or modality: what contests it, or confirms it.
    proposition: `proposition:${hash('proposition', type, subject, object, role)}`,
  });
  graph.edge('SUBJECT', id, subject, [], {});
  graph.edge('OBJECT', id, object, [], {});
  for (const [role, entity] of [['PLACE', place] as const, ...relation.with.map((one) => ['WITH', one] as const)]) {
    if (entity !== null) graph.edge(role, id, nodes.entity(entity).id, [], {});
  }
  const { start, end, rule, score } = evidence;
  graph.edge('EVIDENCED_BY', id, nodes.sentence(evidence), [start, end, rule], { start, end, rule, score });
  graph.plain(id, type, subject, object, { name, ...shared });
  return id;
}
