// data/stances.json: what one does with words (STATED, DENIED …), the cues that show it, and examples that are its tests.
import { z } from 'zod';
import { loadJson, unique } from './file';

const Cue = z.strictObject({
  /** Lemma of the verb or noun: "say", "denial". Several words where the verb has a particle or object: "call for", "rule out". */
  lemma: z.string().regex(/^[^A-Z]+$/),
  pos: z.enum(['verb', 'noun', 'adjective', 'phrase']),
  /**
   * What the cue governs: clause (ccomp, "that"), infinitive (xcomp "to"), object (noun phrase), quote (direct speech),
   * prepositions by name ("of", "for", "to").
   */
  content: z.array(z.string()).readonly(),
  /** Where the person addressed stands: object ("told reporters"), or a preposition. */
  addressee: z.array(z.string()).readonly(),
});
const Example = z.strictObject({
  text: z.string(),
  /** Expected claims: `speaker | cue | content`, each as it stands in the text; none for a negative example. */
  expect: z.array(z.string()).readonly(),
});
const Stance = z.strictObject({
  /** As in the graph: STATED. */
  type: z.string().regex(/^[A-Z]+$/),
  /** For a person: "says that it is not so". */
  label: z.string(),
  cues: z.array(Cue).readonly(),
  /** The stance when the cue is negated: "did not deny" → null is STATED's caller's choice. */
  negated: z.string().nullable(),
  examples: z.array(Example).readonly(),
  source: z.string(),
});
export type Cue = Readonly<z.infer<typeof Cue>>;
export type Stance = Readonly<z.infer<typeof Stance>>;

export const loadStances = (root?: string): readonly Stance[] =>
  unique('stances.json', loadJson('stances.json', z.array(Stance).readonly(), root), (stance) => stance.type);
