// data/plover-claims.json: which PLOVER event and CAMEO root a claim is, and what becomes of events yet to come.
import { z } from 'zod';
import { loadJson } from './file';

const code = {
  type: z.string().regex(/^[A-Z]+$/),
  mode: z.string().nullable(),
  /** Root code, "11". */
  cameo: z.string().regex(/^\d\d$/),
  reason: z.string().min(3),
};
/** The mode of what becomes of an event, by its own type ("AID") or by type and mode ("COERCE arrest"), which goes first. */
const modes = z.record(z.string(), z.string()).default({});

const Content = z.strictObject({
  /** Types of claim that the mode is one of. */
  types: z.array(code.type).readonly(),
  mode: z.string(),
  /** Lemmas; two or more are a word and others anywhere below it: "cut tie", "* not". */
  words: z.array(z.string().min(2)).readonly(),
  reason: code.reason,
  /** Sentences in which a claim of one of `types` has this mode. */
  examples: z.array(z.string()).min(1).readonly(),
});
export type ContentMode = Readonly<z.infer<typeof Content>>;

const PloverClaims = z.strictObject({
  ...{ source: z.string(), reason: z.string() },
  /** What a claim of a stance is. */
  stances: z.array(z.strictObject({ ...code, stance: z.string() })).readonly(),
  /** Cues that go before their stance; of several words the first is the head. */
  cues: z
    .array(z.strictObject({ ...code, stances: z.array(z.string()).readonly(), lemmas: z.array(z.string()).readonly() }))
    .readonly(),
  /** What a planned event of one of `types` is. */
  ahead: z
    .array(
      z.strictObject({
        ...{ type: code.type, cameo: code.cameo, reason: code.reason },
        ...{ types: z.array(code.type).readonly(), modes },
      }),
    )
    .readonly(),
  /** What a negated event of one of `types` is where it is yet to come, or stands with one of `lemmas`. */
  unwilling: z.strictObject({
    ...{ type: code.type, cameo: code.cameo, reason: code.reason },
    ...{ types: z.array(code.type).readonly(), lemmas: z.array(z.string()).readonly(), modes },
  }),
  /** What a claim is whose content's verb has one of `lemmas` as auxiliary. */
  obliging: z.strictObject({
    ...code,
    stances: z.array(z.string()).readonly(),
    lemmas: z.array(z.string()).readonly(),
  }),
  /** The mode of an event of `type` that has none, where so many states take part. */
  several: z.strictObject({
    ...{ type: code.type, mode: z.string(), states: z.number().int().min(3), reason: code.reason },
  }),
  /** What is asked for, refused or threatened, by the words of its content. */
  contents: z.array(Content).readonly(),
});
export type PloverClaims = Readonly<z.infer<typeof PloverClaims>>;

/** @throws DataError */
export const loadPloverClaims = (root?: string): PloverClaims => loadJson('plover-claims.json', PloverClaims, root);
