// data/abbreviations.json: what keeps its full stop, which hyphens do not split, and which words begin a sentence.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string().regex(/^[^A-Z]+$/)).readonly();
const Abbreviations = z.strictObject({
  source: z.string(),
  /** "mr", "gen": a name follows. */
  titles: words,
  titlesReason: z.string(),
  others: words,
  othersReason: z.string(),
  /** "anti" in "anti-government". */
  affixes: words,
  affixesReason: z.string(),
  starters: words,
  startersReason: z.string(),
  /** "us": in capitals a name. */
  acronyms: words,
  acronymsReason: z.string(),
});
export type Abbreviations = Readonly<z.infer<typeof Abbreviations>>;

export const loadAbbreviations = (root?: string): Abbreviations => loadJson('abbreviations.json', Abbreviations, root);
