// Facts: what an article reports to happen or hold, n-ary, with its codes and evidence.
import type { Reading, Relation } from '../core/model';
import { settledRole } from './appearances';
import type { Nodes } from './article';
import type { Catalogue, RelationKind } from './catalogue';
import { dense } from './draft';
import { type FactReport, rawFactId } from './reports';
import { settledEnds } from './statements';

const NO_CODES: RelationKind = { symmetric: false, plover: null, mode: null, cameo: null, quad: null };

function reportOf(relation: Relation, catalogue: Catalogue, nodes: Nodes): FactReport {
  const { symmetric, makes: _, ...codes } = catalogue.relations.get(relation.type) ?? NO_CODES;
  const { type, polarity, modality, when, evidence } = relation;
  const role = relation.role === null ? null : settledRole(relation.role);
  const time = { date: when?.date ?? null, dateEnd: when?.end ?? null, precision: when?.precision ?? null };
  const ends = [
    { role: 'SUBJECT', entity: relation.subject },
    { role: 'OBJECT', entity: relation.object },
    ...(relation.place === null ? [] : [{ role: 'PLACE', entity: relation.place }]),
    ...relation.with.map((entity) => ({ role: 'WITH', entity })),
  ];
  for (const { entity } of ends) nodes.entity(entity);
  const { start, end, rule, score } = evidence;
  return {
    ...{ article: nodes.article, sentence: nodes.sentence(evidence), props: { start, end, rule, score } },
    fact: dense({ type, polarity, modality, role, ...time, ...codes, symmetric: symmetric || null }),
    ends: settledEnds(ends, symmetric),
  };
}

export interface Facts {
  readonly reports: readonly FactReport[];
  /** By Claim.id of the reading: raw ids of the facts that it asserts. */
  readonly asserted: ReadonlyMap<string, readonly string[]>;
}

/** All facts of an article, and who asserts them. */
export function factsOf(reading: Reading, catalogue: Catalogue, nodes: Nodes): Facts {
  const asserted = new Map<string, readonly string[]>();
  const reports = reading.relations.map((relation) => {
    const report = reportOf(relation, catalogue, nodes);
    if (relation.claim !== null)
      asserted.set(relation.claim, [...(asserted.get(relation.claim) ?? []), rawFactId(report)]);
    return report;
  });
  return { reports, asserted };
}
