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
      z.strictObject({ type: code.type, cameo: code.cameo, reason: code.reason, types: z.array(code.type).readonly() }),
    )
    .readonly(),
  /** What a negated event of one of `types` is where it is yet to come, or stands with one of `lemmas`. */
  unwilling: z.strictObject({
    ...{ type: code.type, cameo: code.cameo, reason: code.reason },
    ...{ types: z.array(code.type).readonly(), lemmas: z.array(z.string()).readonly() },
  }),
  /** What a claim is whose content's verb has one of `lemmas` as auxiliary. */
  obliging: z.strictObject({
    ...code,
    stances: z.array(z.string()).readonly(),
    lemmas: z.array(z.string()).readonly(),
  }),
});
export type PloverClaims = Readonly<z.infer<typeof PloverClaims>>;

/** @throws DataError */
export const loadPloverClaims = (root?: string): PloverClaims => loadJson('plover-claims.json', PloverClaims, root);
