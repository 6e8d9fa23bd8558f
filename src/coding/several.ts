// Talks among several states are multilateral: "Iran, Norway and Sudan held talks".
import type { CodedEvent, Entity } from '../core/model';
import type { PloverClaims } from '../data/plover-claims';

/** The same event, with the mode that it has by how many states take part. @param entities of its article */
export function withSeveral(
  { several }: Pick<PloverClaims, 'several'>,
  event: CodedEvent,
  entities: readonly Entity[],
): CodedEvent {
  if (event.type !== several.type || event.mode !== null) return event;
  const ends = [...event.actors, ...event.recipients];
  const states = entities.filter(({ id, type }) => type === 'State' && ends.includes(id)).length;
  return states >= several.states ? { ...event, mode: several.mode } : event;
}
