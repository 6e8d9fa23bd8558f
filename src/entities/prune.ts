// Which entities of a reading are worth showing: the named ones, the ends of relations and claims, described events, and what is referred to again.
import { isHashed } from '../core/ids';
import type { Entity, Reading } from '../core/model';

type Parts = Pick<Reading, 'text' | 'mentions' | 'entities' | 'links' | 'claims' | 'relations' | 'deeds'>;

/** Ends of relations, deeds and claims. */
function ends({ relations, deeds, claims }: Parts): readonly (string | null)[] {
  return [
    ...relations.flatMap(({ subject, object, place, with: others }) => [subject, object, place, ...others]),
    ...deeds.flatMap(({ subject, object, place }) => [subject, object, place]),
    ...claims.flatMap(({ speaker, addressee }) => [speaker, addressee]),
  ];
}

/** Entities that a name stands for. */
function named({ mentions, links }: Parts): readonly string[] {
  const names = new Set(mentions.filter(({ form }) => form === 'name').map(({ id }) => id));
  return links.filter(({ mention }) => names.has(mention)).map(({ entity }) => entity);
}

const GIVEN = /^(the|this|that|these|those)\b/i;
/** "Sudish forces" are a group one can look up, "migrants" are anybody. */
const OWNED = /^(?!An )\p{Lu}\p{L}+ \p{L}/u;

/** Events are described happenings; bodies and persons count once the article comes back to them, places and groups if it points to them or says whose they are. */
function described({ text, mentions, entities, links }: Parts): readonly string[] {
  const spans = new Map(mentions.map((mention) => [mention.id, mention]));
  const first = new Map<string, string>();
  const times = new Map<string, number>();
  // whoever is only "I" or "he" throughout was never described
  const nouns = new Set<string>();
  for (const { mention, entity } of links) {
    const span = spans.get(mention);
    if (!span || span.form === 'predicate') continue;
    if (!first.has(entity)) first.set(entity, text.slice(span.start, span.end));
    times.set(entity, (times.get(entity) ?? 0) + 1);
    if (span.form !== 'pronoun') nouns.add(entity);
  }
  const counts = ({ id, type }: Entity): boolean => {
    if (type === 'Event') return true;
    if (!nouns.has(id) || (times.get(id) ?? 0) < 2 || type === 'State' || type === 'Outlet') return false;
    const words = first.get(id) ?? '';
    return type === 'Organization' || type === 'Person' || GIVEN.test(words) || (type === 'Group' && OWNED.test(words));
  };
  return entities.filter(counts).map(({ id }) => id);
}

/** Unnamed, and yet the same in all articles: "the British foreign ministry" has no hash of its own article in its id. */
const identified = ({ entities }: Parts): readonly string[] =>
  entities.filter(({ id, type }) => type === 'Organization' && !isHashed(id)).map(({ id }) => id);

/** Ids of the entities to keep. Of the unnamed ones, those that are an end of a relation or claim, and what is described. */
export function referenced(reading: Parts): ReadonlySet<string> {
  const known = reading.entities.filter((entity) => entity.known).map(({ id }) => id);
  return new Set([
    ...known,
    ...identified(reading),
    ...named(reading),
    ...described(reading),
    ...ends(reading).filter((id) => id !== null),
  ]);
}

/** The reading with none but the entities worth showing: what a graph is made of. Whoever is only "he" throughout stays a mention without a link. */
export function shown<R extends Reading>(reading: R): R {
  const keep = referenced(reading);
  const links = reading.links.filter(({ entity }) => keep.has(entity));
  const kept = new Set(links.map(({ mention }) => mention));
  const dropped = new Set(reading.links.map(({ mention }) => mention).filter((id) => !kept.has(id)));
  return {
    ...reading,
    mentions: reading.mentions.filter(({ id, form }) => !dropped.has(id) || form === 'pronoun'),
    entities: reading.entities.filter(({ id }) => keep.has(id)),
    links,
    claims: reading.claims.map((claim) => ({ ...claim, about: claim.about.filter((id) => keep.has(id)) })),
    events: reading.events.map((event) => ({ ...event, recipients: event.recipients.filter((id) => keep.has(id)) })),
  };
}
