// data/relations/shared/wording.json: words that tell how a relation is meant: denied, planned, only said; and how ends are reached.
import { join } from 'node:path';
import { z } from 'zod';
import { loadJson } from './file';

const words = z.array(z.string()).readonly();
const Wording = z.strictObject({
  /** Adverbs and determiners: "not", "never", "no". */
  negators: words,
  /** Verbs that negate their complement: "fail to", "refuse to". */
  negatingVerbs: words,
  negatingNouns: words,
  /** Their infinitive or gerund is kept from happening, and no fact: "banned from entering", "denied visas to enter". */
  barringVerbs: words,
  /** Auxiliaries of what is to come: "will", "would". */
  futureAuxiliaries: words,
  /** With "have" and a participle these say what did not happen, or need not have: "would have attacked". */
  unrealAuxiliaries: words,
  /** What these govern is meant, not done: "plan", "agree", "demand". */
  plannedVerbs: words,
  /** Of these, verbs that with a noun say that it is so: "agreed on", "had talks"; with "for" they too mean it to come. */
  doneVerbs: words,
  plannedNouns: words,
  /** Verbs and nouns of trying by force: where a type says so, "tried to retake the city", "an offensive to retake it" is done. */
  attempts: words,
  /** What is continued is there already, whatever is planned: "plans to continue the talks". */
  continuingVerbs: words,
  /** Past verbs whose purpose news take as done: "sent fighters to support them". */
  purposeVerbs: words,
  /** "after", "when": a past clause with one of these is taken for granted, whoever speaks. */
  temporalMarks: words,
  /** "planned", "upcoming"; "due (to)", "ready (to)". */
  plannedAdjectives: words,
  /** Verbs whose claims present their content as meant: "promise", "call for". */
  plannedCues: words,
  /** "former", "late". */
  formerAdjectives: words,
  allegedAdverbs: words,
  allegedAdjectives: words,
  /** What these govern is only said: "accuse", "believe". */
  allegedVerbs: words,
  /** Conjunctions that make a clause a mere case: "if". Nothing is read there. */
  hypothetical: words,
  /** Verbs whose infinitive or gerund has their object as its doer: "persuade", "accuse". */
  objectControl: words,
  /** Verbs that say nothing but that their object noun happens: "pay (a visit)", "hold (talks)". */
  lightVerbs: words,
  /** Verbs that say nothing but that their subject noun happens: "take place", "begin". */
  happenVerbs: words,
  /** Prepositions that make an event the occasion of what the subject does: "on a visit to". */
  occasions: words,
  /** Nouns that stand for those in their genitive or adjective: "Russian forces", "Hezbollah fighters". */
  transparent: words,
  /** Nouns that only count or part: "number of", "member of". */
  quantities: words,
  relativePronouns: words,
  /** Participles that are prepositions: "including" includes nothing. */
  participlePrepositions: words,
  /** Prepositions that reach over other phrases to the noun or verb they belong to: "against". */
  farPrepositions: words,
  /** Prepositions of where something happens. */
  whereabouts: words,
});
export type Wording = Readonly<z.infer<typeof Wording>>;

export const loadWording = (root?: string): Wording =>
  loadJson(join('relations', 'shared', 'wording.json'), Wording, root);
