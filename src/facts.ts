// A Reading in the shape of the gold facts (one line per article): entities with their mentions, relations, claims. Pure.
import type { Claim, Entity, MentionForm, Reading, Relation, Span } from './core/model';
import type { RelationType } from './data/relations';
import { referenced } from './entities';

type Pair = readonly [start: number, end: number];

export interface Facts {
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly text: string;
  readonly entities: readonly {
    /** e1, e2 … in the order of their first mentions. */
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly mentions: readonly (readonly [start: number, end: number, form: MentionForm])[];
  }[];
  readonly relations: readonly {
    readonly type: string;
    readonly subject: string;
    readonly object: string;
    readonly polarity: string;
    readonly modality: string;
    readonly date: string | null;
    readonly place: string | null;
    readonly role?: string;
    readonly evidence: Pair;
  }[];
  readonly claims: readonly {
    readonly type: string;
    readonly speaker: string;
    readonly source: readonly Pair[] | null;
    readonly cue: Pair;
    readonly content: readonly Pair[];
    readonly quoted: boolean;
    readonly addressee: string | null;
    readonly about: readonly string[];
  }[];
}

const pair = ({ start, end }: Span): Pair => [start, end];

type Spot = readonly [start: number, end: number, form: MentionForm];

/** By entity, each span once, in order. */
function mentionsOf(reading: Reading): ReadonlyMap<string, readonly Spot[]> {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const spots = new Map<string, Spot[]>();
  for (const link of reading.links) {
    const mention = mentions.get(link.mention);
    // what is said of somebody is no mention of him (FACTS.md, 2)
    if (!mention || mention.form === 'predicate') continue;
    const list = spots.get(link.entity) ?? [];
    if (!list.some(([start, end]) => start === mention.start && end === mention.end))
      list.push([mention.start, mention.end, mention.form]);
    spots.set(link.entity, list);
  }
  for (const list of spots.values()) list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return spots;
}

/** What the article itself says goes before what it reports as planned or said by others; then what stands first. */
const rank = ({ modality, polarity }: Relation): number =>
  ['actual', 'planned', 'alleged'].indexOf(modality) * 2 + (polarity === 'negated' ? 1 : 0);

/** One relation for each type, subject and object. */
function onePerPair(relations: readonly Relation[]): readonly Relation[] {
  const best = new Map<string, Relation>();
  for (const relation of relations) {
    const key = JSON.stringify([relation.type, relation.subject, relation.object]);
    const other = best.get(key);
    if (!other || rank(relation) < rank(other)) best.set(key, relation);
  }
  return [...best.values()].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

const NONE: ReadonlySet<string> = new Set();

/** Relation types that are no part of the schema. */
export const beyond = (types: readonly Pick<RelationType, 'type' | 'listed'>[]): ReadonlySet<string> =>
  new Set(types.filter(({ listed }) => !listed).map(({ type }) => type));

/** What one line of `extract --format facts` holds. @param without relation types that are left out */
export function facts(whole: Reading, without = NONE): Facts {
  const relations = whole.relations.filter(({ type }) => !without.has(type));
  const reading: Reading = { ...whole, relations, deeds: [] };
  const spots = mentionsOf(reading);
  const keep = referenced(reading);
  const spotsOf = ({ id }: Entity): readonly Spot[] => spots.get(id) ?? [];
  const first = (entity: Entity): number => spotsOf(entity)[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const kept = reading.entities
    .filter((entity) => keep.has(entity.id))
    .sort((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
  const short = new Map(kept.map(({ id }, i) => [id, `e${i + 1}`]));
  const called = (id: string | null): string | null => (id === null ? null : (short.get(id) ?? null));
  const known = (id: string): string => short.get(id) ?? id;

  const relation = ({ type, subject, object, when, place, role, evidence, ...rest }: Relation) => ({
    ...{ type, subject: known(subject), object: known(object), polarity: rest.polarity, modality: rest.modality },
    ...{ date: when?.date ?? null, place: called(place), ...(role === null ? {} : { role }), evidence: pair(evidence) },
  });
  const claim = ({ stance, speaker, source, cue, content, quoted, addressee, about }: Claim) => ({
    ...{ type: stance, speaker: known(speaker), source: source?.map(pair) ?? null, cue: pair(cue) },
    ...{
      content: content.map(pair),
      quoted,
      addressee: called(addressee),
      about: about.flatMap((id) => called(id) ?? []),
    },
  });
  const { id, title, published, outlet, text } = reading;
  return {
    ...{ id, title, date: published, outlet, text },
    entities: kept.map((entity) => ({
      ...{ id: known(entity.id), type: entity.type, name: entity.name, mentions: spotsOf(entity) },
    })),
    relations: onePerPair(reading.relations).map(relation),
    claims: reading.claims.map(claim),
  };
}
