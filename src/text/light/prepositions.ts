// Whether a prepositional phrase belongs to the noun or to the verb before it, by the counts of data/attachment.json.
import type { Attachment } from '../../data/attachment';

/** Log odds that the phrase belongs to the noun: "talks with Iran" above 0, "met with Iran" below. */
export type Odds = (preposition: string, noun: string, verb: string) => number;

export const oddsOf =
  (data: Attachment): Odds =>
  (preposition, noun, verb) =>
    (data.prepositions[preposition] ?? -0.5) +
    (data.nouns[preposition]?.[noun] ?? 0) +
    (data.verbs[preposition]?.[verb] ?? 0);
