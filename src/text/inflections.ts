// The base of an inflected word by its tag, from compromise's tables: "fought" VBD → "fight", "policies" NNS → "policy".
import nlp from 'compromise';
import type { Inflections } from '../data/inflections';

interface Tables {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(form: string, model: unknown, tense: string): string };
      readonly noun: { toSingular(form: string, model: unknown): string };
      readonly adjective: {
        fromComparative(form: string, model: unknown): string;
        fromSuperlative(form: string, model: unknown): string;
      };
    };
  };
}

/** Lower case; null for a word that its tag does not inflect. */
export type BaseOf = (form: string, upos: string, xpos: string) => string | null;

const TENSES: Readonly<Record<string, readonly string[]>> = {
  VBD: ['PastTense'],
  VBN: ['PastTense', 'Participle'],
  VBG: ['Gerund'],
  VBZ: ['PresentTense'],
  VBP: [],
};
const INFLECTED = new Set(['VERB', 'NOUN', 'ADJ', 'ADV']);
const MOST_CACHED = 50_000;

function tables() {
  // compromise's published types do not know these two.
  const of = nlp as unknown as { methods(): Tables; model(): unknown };
  return { transform: of.methods().two.transform, model: of.model() };
}

/** By the first tense that changes it. */
function verbOf(low: string, tenses: readonly string[]): string {
  const { transform, model } = tables();
  const bases = tenses.map((tense) => transform.verb.toInfinitive(low, model, tense));
  return bases.find((base) => base !== low) ?? regular(low, tenses);
}

/** What the tables leave as it is: "defrauding" → "defraud". */
function regular(low: string, tenses: readonly string[]): string {
  const ending = tenses.includes('Gerund') ? /(?<=.{3})ing$/ : tenses.includes('PastTense') ? /(?<=.{3})ed$/ : null;
  return ending ? low.replace(ending, '') : low;
}

function positiveOf(low: string, xpos: string): string {
  const { transform, model } = tables();
  return xpos.endsWith('R')
    ? transform.adjective.fromComparative(low, model)
    : transform.adjective.fromSuperlative(low, model);
}

function singularOf(low: string): string {
  const { transform, model } = tables();
  return transform.noun.toSingular(low, model);
}

/** Finds bases, and remembers them. What data/ says goes before the tables. */
export function inflections({ verbs, nouns, samePlurals, ownDegrees }: Inflections): BaseOf {
  const cache = new Map<string, string>();
  const own = new Set(ownDegrees);
  const ofNoun = (low: string): string =>
    nouns[low] ?? (samePlurals.some((ending) => low.endsWith(ending)) ? low : singularOf(low));
  const ofDegree = (low: string, xpos: string): string => (own.has(low) ? low : positiveOf(low, xpos));

  /** Null: "'s" as anything but a verb, and words that are never inflected. */
  const base = (low: string, xpos: string): string | null => {
    const tenses = TENSES[xpos];
    if (tenses && verbs[low] !== undefined) return verbs[low];
    if (low.startsWith("'")) return null;
    if (tenses) return verbOf(low, tenses);
    if (xpos === 'NNS') return ofNoun(low);
    if (/^(?:JJ|RB)[RS]$/.test(xpos)) return ofDegree(low, xpos);
    return /^(?:NN|VB|JJ)$/.test(xpos) ? low : null;
  };

  return (form, upos, xpos) => {
    if (!INFLECTED.has(upos)) return null;
    const low = form.toLowerCase().replaceAll('’', "'");
    const key = `${xpos} ${low}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = base(low, xpos);
    if (cache.size >= MOST_CACHED) cache.clear();
    if (found !== null) cache.set(key, found);
    return found;
  };
}
