// Which entities of a reading are worth showing: the named ones, the ends of relations and claims, and described events.
import type { Reading } from '../core/model';

/**
 * Ids of entities to keep. Unnamed persons, groups and organizations count only as an end of a relation or claim;
 * an event counts once it is referred to twice.
 */
export function referenced(
  reading: Pick<Reading, 'mentions' | 'entities' | 'links' | 'claims' | 'relations'>,
): ReadonlySet<string> {
  const forms = new Map(reading.mentions.map(({ id, form }) => [id, form]));
  const keep = new Set<string>();
  const times = new Map<string, number>();
  for (const { mention, entity } of reading.links) {
    if (forms.get(mention) === 'name') keep.add(entity);
    times.set(entity, (times.get(entity) ?? 0) + 1);
  }
  for (const { subject, object, place, with: others } of reading.relations)
    for (const id of [subject, object, place, ...others]) if (id) keep.add(id);
  for (const { speaker, addressee } of reading.claims) for (const id of [speaker, addressee]) if (id) keep.add(id);
  for (const { id, type, known } of reading.entities)
    if (known || (type === 'Event' && (times.get(id) ?? 0) > 1)) keep.add(id);
  return keep;
}
