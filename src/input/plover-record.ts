// One event record of PLOVER as it comes, of the present form or an older one, in one form.
import type { z } from 'zod';
import type { Modality, Precision, Span } from '../core/model';
import { type Actor, type actors, type Line, Own, type RawEvent } from './plover-form';

/** Who acts or receives. One of name and code is there. */
export interface Party {
  readonly name: string | null;
  readonly code: string | null;
  /** The primary one: "GOV". */
  readonly sector: string | null;
  /** "Q801" */
  readonly wikidata: string | null;
  /** Where the text names it. */
  readonly span: Span | null;
  /** Entity.id, in records of our own. */
  readonly id: string | null;
}

/** An event record, whatever form it came in. */
export interface PloverEvent {
  readonly id: string;
  /** As written. */
  readonly date: string | null;
  readonly enddate: string | null;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly types: readonly string[];
  readonly modes: readonly string[];
  readonly contexts: readonly string[];
  readonly place: { readonly name: string; readonly id: string | null } | null;
  /** The sentence that tells it. */
  readonly text: string | null;
  /** Where in it; else the words themselves. */
  readonly at: Span | null;
  readonly words: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly own: {
    readonly modality: Modality;
    readonly cameo: string | null;
    readonly reported: string | null;
    /** Null where `date` is only the day of the report. */
    readonly precision: Precision | null;
  } | null;
}

type Given<T> = T | readonly T[] | null | undefined;
const isList = <T>(given: T | readonly T[]): given is readonly T[] => Array.isArray(given);
const list = <T>(given: Given<T>): readonly T[] => {
  if (given === null || given === undefined) return [];
  return isList(given) ? given : [given];
};
const filled = (given: string | null | undefined): string | null =>
  given === null || given === undefined || given.trim() === '' ? null : given.trim();
const some = (given: Given<string>): readonly string[] => list(given).flatMap((one) => filled(one) ?? []);

/** "ELIyor" is ELI, with a secondary code that PLOVER leaves open. */
const sectorIn = (given: Given<string>): string | null =>
  some(given).flatMap((one) => /^[A-Z]{3}/.exec(one)?.[0] ?? [])[0] ?? null;

function partyOf(given: z.infer<typeof Actor>, own: string | null): Party {
  if (typeof given === 'string')
    return { ...{ name: filled(given), code: null, sector: null, wikidata: null, span: null }, id: own };
  const { name, actor_text, identifier_text, code, sector, identifier_id, span: at } = given;
  return {
    ...{ name: filled(name) ?? filled(identifier_text) ?? filled(actor_text), code: filled(code) },
    ...{ sector: sectorIn(sector), wikidata: /Q\d+$/.exec(identifier_id ?? '')?.[0] ?? null, id: own },
    span: at && at[0] < at[1] ? { start: at[0], end: at[1] } : null,
  };
}

const placeOf = (raw: RawEvent, own: string | null): PloverEvent['place'] => {
  const given = raw.event_loc;
  const name = typeof given === 'string' ? filled(given) : filled(given?.name);
  return name === null ? null : { name, id: own };
};

/** What of it says where the event is told: the sentence, or only its words. */
function textsOf({ text, event_text, eventText }: RawEvent): {
  readonly text: string | null;
  readonly words: string | null;
} {
  const said = some(event_text).join(' ') || some(eventText).join(' ') || null;
  return filled(text) === null ? { text: said, words: null } : { text: text ?? null, words: said };
}

/** @param own id where the record has none */
export function eventOf(raw: RawEvent, own: string): PloverEvent {
  const known = Own.safeParse(raw.dateline).data ?? null;
  const parties = (given: z.infer<typeof actors>, ids: readonly string[] = []): readonly Party[] =>
    list(given).map((one, i) => partyOf(one, ids[i] ?? null));
  const { start, end } = raw.text_info ?? {};
  return {
    ...{ id: filled(String(raw.id ?? '')) ?? own, date: filled(raw.date), enddate: filled(raw.enddate) },
    actors: parties(raw.actor ?? raw.source, known?.actor),
    recipients: parties(raw.recipient ?? raw.target, known?.recipient),
    ...{ types: some(raw.event), modes: some(raw.mode), contexts: some(raw.context) },
    ...{ place: placeOf(raw, known?.place ?? null), ...textsOf(raw) },
    at: typeof start === 'number' && typeof end === 'number' && start < end ? { start, end } : null,
    ...{ url: filled(raw.cite_info?.url) ?? filled(raw.link), title: filled(raw.cite_info?.title) },
    outlet: filled(raw.cite_info?.publication),
    own: known && {
      ...{ modality: known.modality, cameo: filled(known.cameo), reported: filled(known.reported) },
      precision: known.precision ?? null,
    },
  };
}

/** All events of a line. @param own id where it has none */
export function eventsOf(line: z.infer<typeof Line>, own: string): readonly PloverEvent[] {
  if (!('events' in line)) return [eventOf(line, own)];
  const { id: of = own, text, date, events } = line;
  return events.map((event, i) => {
    const name = events.length === 1 ? String(of) : `${of}#${i + 1}`;
    return eventOf({ ...event, id: event.id ?? name, date: event.date ?? date, text }, name);
  });
}
