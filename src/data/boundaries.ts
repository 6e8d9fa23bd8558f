// data/boundaries.json: weights of the model that says where sentences end; written by train/boundaries.ts.
import { z } from 'zod';
import { loadJson } from './file';

const Boundaries = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** A gap whose weights add up to more than this is a boundary. */
  threshold: z.number(),
  /** How much more it takes where no final mark stands before the gap: an article has few headings inside a paragraph. */
  caution: z.number(),
  /** Small words seen often: "Thanks" is one of them with a capital, "Kay" is a name. */
  words: z.array(z.string().regex(/^\p{Ll}+$/u)).readonly(),
  /** By template ("k0 k1": kinds of the words before and after the gap), what its values weigh ("stop Cap": 31). */
  weights: z.record(z.string(), z.record(z.string(), z.number().int())),
});
export type Boundaries = Readonly<z.infer<typeof Boundaries>>;

export const loadBoundaries = (root?: string): Boundaries => loadJson('boundaries.json', Boundaries, root);
