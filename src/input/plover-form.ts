// The forms in which event records come: the present one of the PLOVER manual, and older ones.
import { z } from 'zod';

const word = z.string().nullish();
const words = z.union([z.string(), z.array(z.string())]).nullish();
const id = z.union([z.string(), z.number()]).nullish();
const span = z.tuple([z.number().int().min(0), z.number().int()]).nullish();

export const Actor = z.union([
  z.string(),
  z.object({
    ...{ name: word, actor_text: word, identifier_text: word, code: word, sector: words, identifier_id: word, span },
  }),
]);
export const actors = z.union([Actor, z.array(Actor)]).nullish();
const Place = z.union([z.string(), z.object({ name: word, cc3: word })]);

/** What this program wrote into a record of its own (src/export). */
export const Own = z.object({
  modality: z.enum(['actual', 'planned', 'alleged']),
  precision: z.enum(['day', 'week', 'month', 'year']).nullish(),
  ...{ cameo: word, reported: word, place: word },
  ...{ actor: z.array(z.string()).default([]), recipient: z.array(z.string()).default([]) },
});

const Event = z.object({
  ...{ id, date: word, enddate: word, actor: actors, source: actors, recipient: actors, target: actors },
  event: z.union([z.string(), z.array(z.string()).min(1)]),
  ...{ mode: words, context: words, event_loc: Place.nullish(), event_text: words, eventText: words, text: word },
  text_info: z.object({ start: z.number().int().min(0).nullish(), end: z.number().int().nullish() }).nullish(),
  cite_info: z.object({ url: word, title: word, publication: word }).nullish(),
  ...{ link: word, dateline: z.unknown().optional() },
});
export type RawEvent = Readonly<z.infer<typeof Event>>;

/** Of older files: a text with the events that it tells. */
const Text = z.object({ id, text: z.string(), date: word, events: z.array(Event.omit({ text: true })).readonly() });

/** A line, as it was checked. */
export const Line = z.union([Text, Event]);
