// Which entities of a reading are worth showing: the named ones, the ends of relations and claims, and events referred to again.
import type { Reading } from '../core/model';

type Parts = Pick<Reading, 'mentions' | 'entities' | 'links' | 'claims' | 'relations'>;

/** Ends of relations and claims. */
function ends({ relations, claims }: Parts): readonly (string | null)[] {
  return [
    ...relations.flatMap(({ subject, object, place, with: others }) => [subject, object, place, ...others]),
    ...claims.flatMap(({ speaker, addressee }) => [speaker, addressee]),
  ];
}

/** Entities that a name stands for. */
function named({ mentions, links }: Parts): readonly string[] {
  const names = new Set(mentions.filter(({ form }) => form === 'name').map(({ id }) => id));
  return links.filter(({ mention }) => names.has(mention)).map(({ entity }) => entity);
}

/** Events that the article comes back to. */
function events({ entities, links }: Parts): readonly string[] {
  const times = new Map<string, number>();
  for (const { entity } of links) times.set(entity, (times.get(entity) ?? 0) + 1);
  return entities.filter(({ id, type }) => type === 'Event' && (times.get(id) ?? 0) > 1).map(({ id }) => id);
}

/** Ids of the entities to keep. Unnamed persons, groups and organizations count only as an end of a relation or claim. */
export function referenced(reading: Parts): ReadonlySet<string> {
  const known = reading.entities.filter((entity) => entity.known).map(({ id }) => id);
  return new Set([...known, ...named(reading), ...events(reading), ...ends(reading).filter((id) => id !== null)]);
}
