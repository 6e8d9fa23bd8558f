// data/ambiguous.json: names that several things bear, and the words that speak for each.
import { join } from 'node:path';
import { z } from 'zod';
import { DataError } from '../core/errors';
import { ENTITY_TYPES } from '../core/model';
import { DATA, loadJson, unique } from './file';

const Meaning = z.strictObject({
  /** An id of the Kit, or one of its own: `place:georgia-us`. */
  id: z.string().regex(/^(state:[A-Z]{3}|[a-z]+:[a-z0-9-]+)$/),
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(2),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable(),
  /** ISO3 of the state that it is in or of; null for none, and for states. */
  country: z.string().length(3).nullable(),
  /** Other names that mean this alone: "State of Georgia". */
  aliases: z.array(z.string()).readonly(),
  /** What speaks for it beside the name: words ("governor", "Atlanta"), or ids of the Kit for all that is theirs (`state:USA`). */
  words: z.array(z.string().min(2)).readonly(),
});
const Example = z.strictObject({
  text: z.string(),
  /** Id of the first mention with the name; null where it may be nothing of data/. */
  id: z.string().nullable(),
});
const Ambiguous = z.strictObject({
  names: z.array(z.string().min(2)).min(1).readonly(),
  /** What it means where nothing speaks for another; null where only the article tells. */
  default: z.string().nullable(),
  reason: z.string().min(3),
  means: z.array(Meaning).min(1).readonly(),
  examples: z.array(Example).min(1).readonly(),
});
const File = z.strictObject({ source: z.string(), reason: z.string(), names: z.array(Ambiguous).readonly() });

export type Meaning = Readonly<z.infer<typeof Meaning>>;
export type Ambiguous = Readonly<z.infer<typeof Ambiguous>>;

/** @throws DataError where a name stands twice, or a default is none of what the name means */
export function loadAmbiguous(root?: string): readonly Ambiguous[] {
  const file = 'ambiguous.json';
  const { names } = loadJson(file, File, root);
  const all = names.flatMap((entry) => [...entry.names, ...entry.means.flatMap(({ aliases }) => aliases)]);
  unique(file, all, (name) => name.toLowerCase());
  const lost = names.findIndex(({ default: id, means }) => id !== null && !means.some((one) => one.id === id));
  if (lost >= 0) throw new DataError(join(root ?? DATA, file), `names[${lost}].default`, 'is none of its meanings');
  return names;
}
