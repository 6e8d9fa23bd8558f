// data/abbreviations.json: what keeps its full stop, which words are written as one or with a hyphen, and which words begin a sentence.
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string().regex(/^[^A-Z]+$/)).readonly();
/** "do nt": the words in which "dont" is split. */
const splits = z.string().regex(/^[^A-Z\s]+(?: [^A-Z\s]+)+$/);
const Abbreviations = z.strictObject({
  source: z.string(),
  /** "mr", "gen": a name follows. */
  titles: words,
  titlesReason: z.string(),
  others: words,
  othersReason: z.string(),
  /** "no" in "No. 5". */
  beforeNumber: words,
  beforeNumberReason: z.string(),
  /** "anti" in "anti-government". */
  affixes: words,
  affixesReason: z.string(),
  /** "esque" in "Gatsby-esque". */
  suffixes: words,
  suffixesReason: z.string(),
  starters: words,
  startersReason: z.string(),
  /** "us": in capitals a name. */
  acronyms: words,
  acronymsReason: z.string(),
  contractions: z.array(splits).readonly(),
  contractionsReason: z.string(),
  /** "its" before "not": what is split only before certain words. */
  contractionsBefore: z.record(splits, words),
  contractionsBeforeReason: z.string(),
  /** "em" in "'em". */
  elisions: words,
  elisionsReason: z.string(),
  /** "km" in "15km". */
  units: words,
  unitsReason: z.string(),
  fileEndings: words,
  fileEndingsReason: z.string(),
  domains: words,
  domainsReason: z.string(),
});
export type Abbreviations = Readonly<z.infer<typeof Abbreviations>>;

export const loadAbbreviations = (root?: string): Abbreviations => loadJson('abbreviations.json', Abbreviations, root);
