// The event records of PLOVER and PETRARCH, in the labels of PLOVER's present manual.
import { z } from 'zod';
import { InputError } from '../src/core/errors';
import type { Span } from '../src/core/model';

/** The records have the labels of version 0.5b1; the manual's chapters have taken these in. By type, or by type and mode. */
const PRESENT: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  'FIGHT/deport': 'COERCE',
};

/** Roots of WEIS (McClelland's World Event/Interaction Survey, 01 yield to 22 force) that a PLOVER type may have. */
export const WEIS: Readonly<Record<string, readonly string[]>> = {
  ...{
    AGREE: ['05', '08'],
    CONSULT: ['03'],
    SUPPORT: ['04', '06'],
    CONCEDE: ['01', '06'],
    COOPERATE: ['08'],
    AID: ['07'],
  },
  ...{
    RETREAT: ['01'],
    REQUEST: ['09', '10', '15'],
    ACCUSE: ['12', '13'],
    REJECT: ['11', '14'],
    THREATEN: ['16', '17'],
  },
  ...{ PROTEST: ['18'], SANCTION: ['19', '20'], MOBILIZE: ['18'], COERCE: ['20', '21'], ASSAULT: ['22'] },
};

const Actor = z.object({ span: z.tuple([z.number(), z.number()]).optional() });
const Plover = z.object({
  ...{ id: z.string(), text: z.string() },
  events: z
    .array(
      z.object({
        event: z.string(),
        mode: z.string().nullable(),
        source: z.array(Actor),
        target: z.array(Actor),
        eventText: z.string(),
      }),
    )
    .readonly(),
});
const Petrarch = z.object({
  ...{ id: z.string(), text: z.string(), date: z.string() },
  events: z.array(z.object({ source: z.string(), target: z.string(), code: z.string() })).readonly(),
});
export type PetrarchDoc = Readonly<z.infer<typeof Petrarch>>;

export interface PloverDoc {
  readonly id: string;
  readonly text: string;
  readonly events: readonly {
    /** As in the present manual. */
    readonly type: string;
    readonly mode: string | null;
    readonly actors: readonly Span[];
    readonly recipients: readonly Span[];
    /** Words that tell the event. */
    readonly words: string;
  }[];
}

function lines<T>(text: string, path: string, schema: z.ZodType<T>): readonly T[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const doc = schema.safeParse(JSON.parse(line));
    if (!doc.success) throw new InputError(path, i + 1, doc.error.issues[0]?.message ?? 'is no event record');
    return [doc.data];
  });
}

const spansOf = (actors: readonly z.infer<typeof Actor>[]): readonly Span[] =>
  actors.flatMap(({ span }) => (span ? [{ start: span[0], end: span[1] }] : []));

/** @throws InputError */
export const ploverDocs = (text: string, path: string): readonly PloverDoc[] =>
  lines(text, path, Plover).map(({ id, text, events }) => ({
    ...{ id, text },
    events: events.map(({ event, mode, source, target, eventText }) => ({
      type: PRESENT[`${event}/${mode}`] ?? PRESENT[event] ?? event,
      ...{ mode, actors: spansOf(source), recipients: spansOf(target), words: eventText },
    })),
  }));

/** @throws InputError */
export const petrarchDocs = (text: string, path: string): readonly PetrarchDoc[] => lines(text, path, Petrarch);
