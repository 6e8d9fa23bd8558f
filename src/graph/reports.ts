// Draws what articles report: facts and claims with their ends, evidence, assertions. The one way in which build() and regroup() make them.
import type { Polarity, Props, Value } from '../core/model';
import type { Draft } from './draft';
import { claimId, type End, endIn, endWords, factId, type Place, propositionId, settledEnds } from './statements';

/** Where it was read. */
export interface Source {
  readonly article: string;
  /** Id of the sentence's node. */
  readonly sentence: string;
  /** Offsets, rule, score; a claim's cue. */
  readonly props: Props;
}

export interface FactReport extends Source {
  /** Type, polarity, modality, date, role, codes; `symmetric` where it goes both ways. */
  readonly fact: Props;
  /** As the article has them: raw ids. */
  readonly ends: readonly End[];
}

export interface ClaimReport extends Source {
  readonly stance: string;
  readonly text: string;
  readonly quoted: boolean;
  /** How the speaker stands to what is claimed, as it is written. */
  readonly polarity: Polarity;
  readonly ends: readonly End[];
  /** Raw ids of facts that it asserts, or denies. */
  readonly asserts: readonly string[];
  /** Raw ids of claims in whose content it stands. */
  readonly inside: readonly string[];
  /** What it says to be so or not, as says.ts writes it, with raw ids. */
  readonly says: readonly string[];
}

/** The id that what an article calls by a raw id goes by in the graph. The article is '' where no article draws the entity. */
export type CanonicalOf = (raw: string, article: string) => string;

/** The id that a fact has with its raw ends. */
export const rawFactId = ({ fact, ends }: Pick<FactReport, 'fact' | 'ends'>): string =>
  factId(fact, settledEnds(ends, fact['symmetric'] === true));

/** Where a claim stands: an id of its own for one without words. */
const placeOf = ({ article, props }: Pick<Source, 'article' | 'props'>): Place => ({
  article,
  cue: props['cueStart'] ?? 0,
});

/** The id that a claim has with its raw ends. */
export const rawClaimId = (report: Pick<ClaimReport, 'stance' | 'text' | 'article' | 'props' | 'ends'>): string =>
  claimId(report.stance, endIn(report.ends, 'BY'), report.text, placeOf(report));

const REASON = 'stands in the content of the other';

/** What sets evidence apart from other evidence in its sentence. */
const KEY = ['start', 'end', 'cueStart', 'cueEnd', 'rule'] as const;
const keyPart = (value: Value | undefined): readonly (string | number)[] =>
  typeof value === 'string' || typeof value === 'number' ? [value] : [];

const renamed = (report: { readonly ends: readonly End[]; readonly article: string }, canonicalOf: CanonicalOf) =>
  report.ends.map(({ role, entity }) => ({ role, entity: canonicalOf(entity, report.article) }));

function evidence(
  graph: Draft,
  id: string,
  raw: string,
  report: Source & { readonly ends: readonly End[] },
  more: Props,
) {
  const key = KEY.flatMap((name) => keyPart(report.props[name]));
  const props = { ...report.props, ...more, raw, ends: endWords(report.ends) };
  graph.edge('EVIDENCED_BY', id, report.sentence, [...key, raw], props);
}

function drawFact(graph: Draft, report: FactReport, canonicalOf: CanonicalOf): string {
  const { fact } = report;
  const ends = settledEnds(renamed(report, canonicalOf), fact['symmetric'] === true);
  const id = factId(fact, ends);
  graph.node(id, ['Fact'], { ...fact, proposition: propositionId(fact, ends) });
  for (const { role, entity } of ends) graph.edge(role, id, entity, [], {});
  evidence(graph, id, rawFactId(report), report, {});
  const [subject, object] = [endIn(ends, 'SUBJECT'), endIn(ends, 'OBJECT')];
  const { type, date = null, polarity = null, modality = null, role = null } = fact;
  if (subject !== null && object !== null && typeof type === 'string')
    graph.plain(id, type, subject, object, { date, polarity, modality, role });
  return id;
}

const listed = (key: string, ids: readonly string[]): Props =>
  ids.length === 0 ? {} : { [key]: [...new Set(ids)].sort() };

function drawClaim(graph: Draft, report: ClaimReport, canonicalOf: CanonicalOf): string {
  const { stance, text, quoted, polarity } = report;
  const ends = renamed(report, canonicalOf);
  const speaker = endIn(ends, 'BY');
  const id = claimId(stance, speaker, text, placeOf(report));
  graph.node(id, ['Claim'], { stance, text, quoted });
  for (const { role, entity } of ends) graph.edge(role, id, entity, [], {});
  const links = {
    ...{ ...listed('asserts', report.asserts), ...listed('inside', report.inside), ...listed('says', report.says) },
  };
  evidence(graph, id, rawClaimId(report), report, { text, quoted, polarity, ...links });
  if (speaker !== null) graph.plain(id, stance, speaker, id, {});
  return id;
}

/** Ids in the graph by what an article calls them by. */
type Names = ReadonlyMap<string, string>;
const called = (article: string, raw: string): string => JSON.stringify([article, raw]);

/** "Denied that it fired" asserts a fact with negated polarity, "said it did not fire" a negated fact; the fact itself stays as it was read. */
function drawLinks(graph: Draft, id: string, report: ClaimReport, facts: Names, claims: Names): void {
  const { article, polarity, props } = report;
  for (const raw of report.asserts) {
    const fact = facts.get(called(article, raw));
    if (fact !== undefined) graph.edge('ASSERTS', id, fact, [polarity], { polarity });
  }
  for (const raw of report.inside) {
    const other = claims.get(called(article, raw));
    const score = props['score'] ?? 0;
    if (other !== undefined) graph.edge('REPORTED_IN', id, other, [], { reason: REASON, score });
  }
}

/** Draws facts and claims by the ids that their ends have in the graph; a link to what is not among them is left out. */
export function drawReports(
  graph: Draft,
  facts: readonly FactReport[],
  claims: readonly ClaimReport[],
  canonicalOf: CanonicalOf,
): void {
  const factIds = new Map(facts.map((one) => [called(one.article, rawFactId(one)), drawFact(graph, one, canonicalOf)]));
  const drawn = claims.map((one) => ({ one, raw: rawClaimId(one), id: drawClaim(graph, one, canonicalOf) }));
  const claimIds = new Map(drawn.map(({ one, raw, id }) => [called(one.article, raw), id]));
  for (const { one, id } of drawn) drawLinks(graph, id, one, factIds, claimIds);
}
