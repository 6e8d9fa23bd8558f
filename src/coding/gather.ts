// What is told at one word is one event: "met Putin and Lavrov", "Norway and Sweden condemned".
import type { CodedEvent } from '../core/model';

const together = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort();

/** Who acts does not receive: "A and B welcomed their talks with C". */
const apart = (event: CodedEvent): CodedEvent => ({
  ...event,
  recipients: event.recipients.filter((id) => !event.actors.includes(id)),
});

const gathered = (a: CodedEvent, b: CodedEvent): CodedEvent => ({
  ...a,
  mode: a.mode ?? b.mode,
  actors: together(a.actors, b.actors),
  recipients: together(a.recipients, b.recipients),
  place: a.place ?? b.place,
  when: a.when ?? b.when,
  of: together(a.of, b.of),
});

/** In the order of the text; what differs in type, polarity or modality stays apart. */
export function gather(events: readonly CodedEvent[]): readonly CodedEvent[] {
  const found = new Map<string, CodedEvent>();
  for (const event of events) {
    const key = JSON.stringify([event.type, event.polarity, event.modality, event.at.start]);
    const has = found.get(key);
    found.set(key, has ? gathered(has, event) : event);
  }
  return [...found.values()].map(apart).sort((a, b) => a.at.start - b.at.start || (a.type < b.type ? -1 : 1));
}
