// Facts: what an article reports to happen or hold, n-ary, with its codes and evidence.
import type { Deed, Reading, Relation } from '../core/model';
import { settledRole } from './appearances';
import type { Nodes } from './article';
import type { Catalogue, RelationKind } from './catalogue';
import { codesOf } from './codes';
import { dense, type Sparse } from './draft';
import { type FactReport, rawFactId } from './reports';
import { type End, settledEnds } from './statements';

const NO_CODES: RelationKind = { symmetric: false, plover: null, mode: null, cameo: null, quad: null };

const endOf = (role: string, entity: string | null): readonly End[] => (entity === null ? [] : [{ role, entity }]);

/** A deed has one end alone. */
type Told = Deed & Partial<Pick<Relation, 'with' | 'role'>>;

function reportOf(told: Told, event: Sparse, catalogue: Catalogue, nodes: Nodes): FactReport {
  const { symmetric, makes: _, ...codes } = catalogue.relations.get(told.type) ?? NO_CODES;
  const { type, polarity, modality, when, evidence } = told;
  const role = told.role ? settledRole(told.role) : null;
  const time = { date: when?.date ?? null, dateEnd: when?.end ?? null, precision: when?.precision ?? null };
  const ends = [
    ...[...endOf('SUBJECT', told.subject), ...endOf('OBJECT', told.object), ...endOf('PLACE', told.place)],
    ...(told.with ?? []).map((entity) => ({ role: 'WITH', entity })),
  ];
  for (const { entity } of ends) nodes.entity(entity);
  const { start, end, rule, score } = evidence;
  const props = dense({ start, end, rule, score, ...event });
  return {
    ...{ article: nodes.article, sentence: nodes.sentence(evidence), props },
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
  const events = codesOf(reading.events);
  const reports = [...reading.relations, ...reading.deeds].map((told) => {
    // whom it is directed at its ends say
    const event = { ...events.get(told.id), targets: null };
    const report = reportOf(told, event, catalogue, nodes);
    if (told.claim !== null) asserted.set(told.claim, [...(asserted.get(told.claim) ?? []), rawFactId(report)]);
    return report;
  });
  return { reports, asserted };
}
