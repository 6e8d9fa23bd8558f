// data/plover.json: the codes of PLOVER: event types with their modes, actor sectors, auxiliary modes.
import { z } from 'zod';
import { loadJson, unique } from './file';

/** Quad classes; PLOVER's number of one is its place here, from 1. */
export const QUADS = ['verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'] as const;
export type Quad = (typeof QUADS)[number];

const type = z.string().regex(/^[A-Z]+$/);
const mode = z.string().regex(/^[a-z-]+$/);
/** From -10, conflict, to 10, cooperation. */
const score = z.number().min(-10).max(10);
/** What it means, in a sentence; and where the manual contradicts itself, what is followed. */
const told = { description: z.string().min(10), reason: z.string().min(10).optional() };

const Mode = z.strictObject({
  ...{ mode, ...told },
  /** Null where the mode has its type's. */
  score: score.nullable(),
});
const EventType = z.strictObject({
  ...{ type, score, ...told },
  quad: z.enum(QUADS),
  /** Whether an event without recipient is none. */
  recipient: z.boolean(),
  modes: z.array(Mode).readonly(),
});
const Codes = z.strictObject({
  ...{ source: z.string(), reason: z.string() },
  /** The version of the manual that the scores are from; and what is known of a later scale, which is not used. */
  scale: z.strictObject({
    ...{ version: z.string(), reason: z.string() },
    later: z.array(z.strictObject({ type, mode: mode.nullable(), score })).readonly(),
  }),
  types: z.array(EventType).readonly(),
  sectors: z.array(z.strictObject({ code: z.string().regex(/^[A-Z]{3}$/), ...told })).readonly(),
  auxiliaries: z.array(z.strictObject({ mode, ...told })).readonly(),
  /** Modes that no frame and no claim is read as. */
  unread: z.array(z.strictObject({ type, modes: z.array(mode).readonly(), reason: z.string().min(10) })).readonly(),
});
type Codes = z.infer<typeof Codes>;

export type Plover = Readonly<Codes> & {
  /** By event type: "CONSULT" is verbal cooperation. */
  readonly quads: ReadonlyMap<string, Quad>;
};

/** @throws DataError */
export function loadPlover(root?: string): Plover {
  const codes = loadJson('plover.json', Codes, root);
  unique('plover.json', codes.types, (one) => one.type);
  unique('plover.json', codes.sectors, (one) => one.code);
  for (const one of codes.types) unique('plover.json', one.modes, (known) => `${one.type} ${known.mode}`);
  return { ...codes, quads: new Map(codes.types.map((one) => [one.type, one.quad])) };
}

/** True for a type that there is, without mode or with one of its own. */
export const isPlover = ({ types }: Pick<Plover, 'types'>, name: string, of: string | null): boolean =>
  types.some((one) => one.type === name && (of === null || one.modes.some((known) => known.mode === of)));

/** The score of an event on PLOVER's scale, -10 to 10; null for a type that there is not. */
export function scoreOf({ types }: Pick<Plover, 'types'>, name: string, of: string | null): number | null {
  const found = types.find((one) => one.type === name);
  return found?.modes.find((known) => known.mode === of)?.score ?? found?.score ?? null;
}
