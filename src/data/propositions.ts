// data/propositions.json: which words say the same, the contrary, or name what somebody is said to have done; for comparing claims.
import { z } from 'zod';
import { loadJson } from './file';

const words = z
  .array(z.string().regex(/^[^A-Z]+$/, 'is not lower case'))
  .min(1)
  .readonly();
const stances = z
  .array(z.string().regex(/^[A-Z]+$/, 'is no stance'))
  .min(1)
  .readonly();
const Family = z.strictObject({ verb: z.string().min(2), nouns: words });
const Same = z.strictObject({ reason: z.string().min(3), words });
const Opposite = z.strictObject({ reason: z.string().min(3), one: words, other: words });
const Stances = z.strictObject({
  reason: z.string().min(3),
  /** They say of something that it is so, or is not. */
  telling: stances,
  /** Their content may be the mere name of a thing: "denied wrongdoing". */
  naming: stances,
  /** They may speak of what another said: "denied the accusation". */
  answering: stances,
});
const Example = z.strictObject({
  /** Two sentences that two articles might have. */
  a: z.string().min(10),
  b: z.string().min(10),
  /** What holds between the claims of both. */
  link: z.enum(['CONTRADICTS', 'REPEATS']).nullable(),
});
const Propositions = z.strictObject({
  source: z.string().min(3),
  /** Nouns that name what a verb does, in base form: "withdraw": "withdrawal", "pull-out". A noun stands once. */
  nominals: z.array(Family).readonly(),
  /** Verbs, adjectives or nouns, in base form, one of which may stand for the other in a headline of the same event. A word stands once. */
  same: z.array(Same).readonly(),
  /** What cannot both hold of one thing at one time: "open", "closed". Each word may be a verb, adjective or noun. */
  opposite: z.array(Opposite).readonly(),
  /** Nouns for what somebody said: to deny the "report that …" is to deny what follows; alone they mean what was said before. */
  contents: words,
  /** Verbs, adjectives, nouns, prepositions by which somebody is its doer: "responsible for", "behind", "involvement in". */
  responsibility: words,
  /** "may", "possibly": what stands with them is not asserted. */
  hedges: words,
  /** Those of `contents` that speak of who denies them: "the accusation of fraud" says that he defrauded. */
  charges: words,
  /** Adverbs by which something holds that did not before, or no longer: "is working again". */
  turning: words,
  /** Types of data/stances.json by what their claims say. */
  stances: Stances,
  /** Forms of a noun phrase that denies its predicate, and that is whoever it may be: "nobody left". */
  nobody: words,
  /** Forms of what denies nothing and is whoever it may be as well: "denied that anybody had left". */
  anybody: words,
  /** Forms of the auxiliaries of what is to come; not with "have": "would have left". */
  ahead: words,
  /** Verbs with an object noun, a preposition or both that say one thing, and what: "open fire on" is "fire on". What the preposition governs is the object. */
  idioms: z.array(z.strictObject({ as: z.string().min(2), words })).readonly(),
  /** Verbs that say only how far a deed is: "completed its withdrawal" is that it withdrew. */
  aspects: words,
  /** Predicates and nouns so common that to share them tells nothing of whether two claims speak of one happening. */
  generic: words,
  /** Words that do not matter to whether two contents are near the same. */
  empty: words,
  examples: z.array(Example).readonly(),
});
export type Propositions = Readonly<z.infer<typeof Propositions>>;

export const loadPropositions = (root?: string): Propositions => loadJson('propositions.json', Propositions, root);
