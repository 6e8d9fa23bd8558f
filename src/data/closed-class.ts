// data/closed-class.json: words whose tag does not have to be guessed, for the light reader.
import { z } from 'zod';
import { loadJson } from './file';

const ClosedClass = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Lower-case form to `UPOS/XPOS` or `UPOS/XPOS/lemma`. */
  words: z.record(z.string(), z.string().regex(/^[A-Z]+\/[A-Z$]+(\/.+)?$/)),
});
export type ClosedClass = Readonly<z.infer<typeof ClosedClass>>;

export const loadClosedClass = (root?: string): ClosedClass => loadJson('closed-class.json', ClosedClass, root);
