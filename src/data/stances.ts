// data/stances.json: what one does with words (STATED, DENIED …), the cues that show it, and examples that are its tests.
import { z } from 'zod';
import { loadJson, unique } from './file';

const words = z.array(z.string().regex(/^[^A-Z]+$/, 'is not lower case')).readonly();
const Cue = z.strictObject({
  /** Which words these are, for a person: "give an order". */
  reason: z.string().min(3),
  /** phrase: words that govern the speaker, "according to". */
  pos: z.enum(['verb', 'noun', 'adjective', 'phrase']),
  /**
   * Lemmas of verbs and nouns; adjectives as they are written ("convinced"). Of several words the first is the head: "rule out".
   * `it` and `clear` in "make it clear" may be left out or apart.
   */
  lemmas: words,
  /**
   * What the cue may govern. quote: direct speech. clause: "that …", "whether …", or without conjunction. that: only with one. as saying: what another is quoted with. infinitive: "to leave". object: a noun phrase.
   * `object to`, `object of`, `object as`, `object for`, `object from`, `object predicate`: an object and what is said of it,
   * "accuse X of lying", "urge X to leave", "call X a liar". Others are prepositions: "for" in "call for".
   */
  content: words,
  /** Where the person addressed stands: object ("told reporters"), or a preposition ("to"). */
  addressee: words,
  /** The stance when the cue is negated ("does not believe"); null: then nothing is claimed ("did not say"). */
  negated: z.string().nullable(),
  /** Lemmas one of which its object must be, where it is a noun: "rejects the report", not "the offer". */
  only: words.optional(),
  /** Lemmas of which its object must be none: "denied the report", not "bail". */
  never: words.optional(),
  /** How the speaker stands to the content, where that does not follow from the stance: "maintains his innocence" asserts it. */
  polarity: z.enum(['asserted', 'negated']).optional(),
  /** Lemmas one of which its subject must be: "the poll shows a lead", not "he shows promise". */
  by: words.optional(),
  /** Absent: yes. Whether it makes a claim of its own inside what another says: "he said that Oslo wants to pay" is his alone. */
  inside: z.literal(false).optional(),
});
const Marker = z.strictObject({
  reason: z.string().min(3),
  /** Lemmas in what a neutral cue governs: "false" in "said the reports were false"; of several words the first is in base form. */
  lemmas: words,
  /** Whether the words must be negated ("was not responsible") or must not be. */
  negated: z.boolean(),
  /** predicate: only as what the content says of its subject, "… are false". anywhere: also elsewhere in the content. */
  where: z.enum(['predicate', 'anywhere']),
  /**
   * What is denied or claimed. content: all of it, "it was not responsible". of: what the words are said of, "no truth in the reports";
   * saying: the same, where that is something said: "reports that … are false", not "the coins are false".
   */
  target: z.enum(['content', 'of', 'saying']),
  /** True where it must be said of others: "they said they were behind it" accuses nobody. */
  others: z.boolean().optional(),
});
const Example = z.strictObject({
  text: z.string(),
  /** Expected claims of this stance: `speaker | cue | content`, each as it stands in the text; none for a negative example. */
  expect: z.array(z.string().regex(/^[^|]+ \| [^|]+ \| [^|]+$/, 'is not "speaker | cue | content"')).readonly(),
});
const Stance = z.strictObject({
  /** As in the graph: STATED. */
  type: z.string().regex(/^[A-Z]+$/),
  /** For a person: "says that it is not so". */
  label: z.string(),
  reason: z.string().min(3),
  source: z.string().min(3),
  cues: z.array(Cue).readonly(),
  /** True where the content may turn a cue into another stance: "said that the reports are false" is DENIED. */
  neutral: z.boolean(),
  /** True where nobody is to be said to have done it who did not: it counts only where the act took place, "may deny" is none. */
  grave: z.boolean(),
  /** What in the content of a neutral cue shows this stance. */
  markers: z.array(Marker).readonly(),
  /** Lemmas that govern a cue and undo it: "declined to say", "failed to deny". They hold for all stances. */
  undone: words,
  /** Verbs that lend a cue noun their subject: "made the claim that". They hold for all stances. */
  light: words,
  examples: z
    .array(Example)
    .readonly()
    .refine((list) => list.filter((one) => one.expect.length > 0).length >= 4, 'needs four positive examples')
    .refine((list) => list.filter((one) => one.expect.length === 0).length >= 2, 'needs two negative examples'),
});
export type Cue = Readonly<z.infer<typeof Cue>>;
export type Marker = Readonly<z.infer<typeof Marker>>;
export type Stance = Readonly<z.infer<typeof Stance>>;

/** Nine types and their cues. @throws DataError */
export const loadStances = (root?: string): readonly Stance[] =>
  unique('stances.json', loadJson('stances.json', z.array(Stance).readonly(), root), (stance) => stance.type);
