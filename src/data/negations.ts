// data/negations.json: words by which something is not said, not said yet, or said not to be so.
import { z } from 'zod';
import { loadJson } from './file';

const words = z
  .array(z.string().regex(/^[^A-Z]+$/, 'is not lower case'))
  .min(1)
  .readonly();
const Example = z.strictObject({
  text: z.string(),
  /** Who denies, admits or confirms, as `STANCE polarity | speaker | target`, each as it stands in the text; none where nobody does. */
  expect: z
    .array(
      z.string().regex(/^[A-Z]+ (asserted|negated) \| [^|]+ \| [^|]+$/, 'is not "STANCE polarity | speaker | target"'),
    )
    .readonly(),
});
const Negations = z.strictObject({
  source: z.string().min(3),
  reason: z.string().min(3),
  /** What negates the verb or noun that it hangs on: "not", "no". */
  negators: words,
  /** Those of them that negate a cue only as its determiner or object: "no promise", "promised nothing", not "nothing he promised". */
  nouns: words,
  /** Those of them that negate a cue one or two words behind, whatever a tree hangs them on: "not even say". */
  adverbs: words,
  /** The same and what stands under one, looked for shortly before a word: "not in any way involved". */
  scopes: words,
  /** First words of a subject that does nothing: "nobody at the embassy", "neither side", "who would deny". */
  nobody: words,
  /** What makes a clause a mere case: "if he denies it". */
  conditions: words,
  /** What does so for cues of all stances; "whether he said so" and "without saying so" may tell of one who did. */
  supposed: words,
  /** Auxiliaries that do so before the subject: "should he deny it". */
  inverted: words,
  /** Auxiliaries of what is not, or not yet: "may deny". */
  unreal: words,
  /** Auxiliaries with which nobody says that a claim inside another's was made: "he said that Oslo would ask for it". */
  modals: words,
  /** Of a noun with one of these the infinitive was done: "the first to deny it". */
  ranked: words,
  /** What leaves an infinitive done, in base form: "went on to deny", "was quick to deny"; others do not: "is expected to deny". */
  done: words,
  /** What keeps a gerund from being done: "without denying it". */
  away: words,
  /** Verbs of which somebody says that he did not do it, and denies nothing: "had not seen any". */
  harmless: words,
  /** Those of them by which one denies with "never": "had never said that". */
  never: words,
  /** Verbs and nouns for what somebody would be blamed for: to say that it was not done is to deny it, "no vote was falsified". */
  blameworthy: words,
  /** What one does with a saying that one takes back: "withdrew his denial". */
  withdrawn: words,
  /** Cues by which one speaks against others: "insisted that nobody was forced". */
  insistent: words,
  /** The same by a noun: "said in answer to the charge". */
  answers: words,
  /** The same by who asked, in base form: "asked about the report, she said". */
  asked: words,
  /** Negations with more weight than "not": one speaks against others with them. */
  emphatic: words,
  /** Beside the nouns of data/stances.json, what stands for something said: "the rumours are false" denies, "the coins are false" does not. */
  sayings: words,
  /** Adverbs for where one says that one was not: "were not there". */
  places: words,
  /** What leaves a negated finding open: "no proof so far". */
  pending: words,
  examples: z.array(Example).min(10).readonly(),
});
export type Negations = Readonly<z.infer<typeof Negations>>;

/** @throws DataError */
export const loadNegations = (root?: string): Negations => loadJson('negations.json', Negations, root);
