// Claims: who said what, to whom, about whom; what it asserts; in whose words it stands.
import type { Claim, Reading } from '../core/model';
import type { Nodes } from './article';
import { codesOf } from './codes';
import { dense, type Sparse } from './draft';
import type { Facts } from './facts';
import { type ClaimReport, rawClaimId } from './reports';
import { sayingLine } from './says';
import { wellFormed } from './words';

const contentOf = (reading: Reading, claim: Claim): string =>
  wellFormed(claim.content.map(({ start, end }) => reading.text.slice(start, end)).join(' … '));

function reportOf(reading: Reading, claim: Claim, event: Sparse, nodes: Nodes): ClaimReport {
  const { stance, speaker, addressee, quoted, polarity, cue, evidence } = claim;
  const ends = [
    { role: 'BY', entity: speaker },
    ...(addressee === null ? [] : [{ role: 'ADDRESSED_TO', entity: addressee }]),
    ...claim.about.map((entity) => ({ role: 'ABOUT', entity })),
  ];
  for (const { entity } of ends) nodes.entity(entity);
  const { start, end, rule, score } = evidence;
  const words = { cue: reading.text.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end };
  const props = dense({ start, end, ...words, rule, score, ...event });
  return {
    ...{ article: nodes.article, sentence: nodes.sentence(evidence), props },
    ...{ stance, text: contentOf(reading, claim), quoted, polarity, ends, asserts: [], inside: [], says: [] },
  };
}

/** All claims of an article, with the raw ids of what they assert. @throws Error where one is named but not listed */
export function claimsOf(reading: Reading, nodes: Nodes, { asserted }: Facts): readonly ClaimReport[] {
  const events = codesOf(reading.events);
  const drafts = new Map(
    reading.claims.map((claim) => [claim.id, reportOf(reading, claim, events.get(claim.id) ?? {}, nodes)]),
  );
  const find = (id: string): ClaimReport => {
    const found = drafts.get(id);
    if (!found) throw new Error(`the claim ${id} is named but not listed`);
    return found;
  };
  for (const id of asserted.keys()) find(id);
  const answered = new Map(reading.answers.map(({ claim, to }) => [claim, to]));
  const says = new Map<string, string[]>();
  for (const { claim, ...saying } of reading.propositions)
    says.set(claim, [...(says.get(claim) ?? []), sayingLine(saying)]);
  return reading.claims.map(({ id, inside }) => ({
    ...find(id),
    // who denies an accusation denies what it asserts
    asserts: [...(asserted.get(id) ?? []), ...(asserted.get(answered.get(id) ?? '') ?? [])],
    says: says.get(id) ?? [],
    inside: inside === null ? [] : [rawClaimId(find(inside))],
  }));
}
