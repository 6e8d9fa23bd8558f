// data/inflections.json: inflected words that are not as the tables of compromise have them.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string()).readonly();
const bases = z.record(z.string(), z.string());
const Inflections = z.strictObject({
  source: z.string(),
  reason: z.string(),
  /** Form to base, in lower case and with straight apostrophes. */
  verbs: bases,
  nouns: bases,
  /** Endings of plurals that are their own base. */
  samePlurals: words,
  samePluralsReason: z.string(),
  /** Comparatives and superlatives that are their own base. */
  ownDegrees: words,
  ownDegreesReason: z.string(),
});
export type Inflections = Readonly<z.infer<typeof Inflections>>;

export const loadInflections = (root?: string): Inflections => loadJson('inflections.json', Inflections, root);
