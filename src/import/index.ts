// Event records of PLOVER as readings: their types by the present manual, their actors by data/.
import { InputError } from '../core/errors';
import type { Coding, Reading } from '../core/model';
import { gazetteer } from '../data/gazetteer';
import type { Kit } from '../data/kit';
import { type PloverImport, presentOf } from '../data/plover-import';
import type { PloverEvent } from '../input/plover';
import { entityOf, placeOf } from './actors';
import { readingOf } from './reading';

/** One coding for each type; the first mode that it has. @throws Error naming a type that there is not */
function codingsOf(kit: Kit, data: PloverImport, { types, modes, own }: PloverEvent): readonly Coding[] {
  const found = types.map((event): Coding => {
    const present = [...modes, null].flatMap((mode) => presentOf(data, kit.plover, event, mode) ?? []);
    const coding = present.find(({ mode }) => mode !== null) ?? present[0];
    if (!coding) throw new Error(`"event": ${event} is no event type of PLOVER`);
    return { ...coding, cameo: own?.cameo ?? null };
  });
  return [...new Map(found.map((coding) => [coding.type, coding])).values()];
}

/** Makes the function that reads a record. It throws InputError where a type is none of PLOVER's. */
export function recordReader(
  kit: Kit,
  data: PloverImport,
): (event: PloverEvent, file: string, line: number) => Reading {
  const know = { gazetteer: gazetteer(kit), states: new Map(kit.states.map((one) => [one.iso3, one])), data };
  const [entity, place] = [entityOf(know), placeOf(know)];
  const codings = (event: PloverEvent, file: string, line: number): readonly Coding[] => {
    try {
      return codingsOf(kit, data, event);
    } catch (cause) {
      throw new InputError(file, line, cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
  return (event, file, line) =>
    readingOf({
      ...{ event, codings: codings(event, file, line) },
      ...{ actors: event.actors.map(entity), recipients: event.recipients.map(entity) },
      place: event.place && place(event.place.name, event.place.id),
    });
}
