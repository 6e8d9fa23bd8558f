// data/name-shapes.json: words inside a name that tell its type, for both readers.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string()).readonly();
const NameShapes = z.strictObject({
  source: z.string(),
  reason: z.string(),
  organization: words,
  outlet: words,
  event: words,
  /** Lower-case words that may stand inside a name. */
  joints: words,
  jointsReason: z.string(),
  /** Those of them that persons' names have: "Ursula von der Leyen". */
  particles: words,
  /** After these an unknown name is a place. */
  placePrepositions: words,
  /** A place with such a word has no government: LOC, not GPE. */
  landscape: words,
  landscapeReason: z.string(),
  /** First words of events that look like organizations. */
  operation: words,
  operationReason: z.string(),
  /** First words of ships' names. */
  vessel: words,
  vesselReason: z.string(),
});
export type NameShapes = Readonly<z.infer<typeof NameShapes>>;

export const loadNameShapes = (root?: string): NameShapes => loadJson('name-shapes.json', NameShapes, root);
