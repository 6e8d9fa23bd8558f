// The base of an inflected word by its tag, from compromise's tables: "fought" VBD → "fight", "policies" NNS → "policy".
import nlp from 'compromise';

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
};
/** Their singular is the same, or is no word of its own. */
const SAME = /(?:ss|series|species|means|news|headquarters|people|politics|us|is|['’]s)$/;
/** compromise takes these for something else. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['am', 'are', 'is', 'was', 'were', 'been', 'being'].map((form): [string, string] => [form, 'be']),
  ['done', 'do'],
  ['gone', 'go'],
  ['run', 'run'],
  ['lives', 'life'],
]);
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
  return bases.find((base) => base !== low) ?? low;
}

/** A lemmatizer that remembers. */
export function inflections(): BaseOf {
  const cache = new Map<string, string>();
  const base = (low: string, xpos: string): string | null => {
    const tenses = TENSES[xpos];
    if (tenses || xpos === 'VBP') return IRREGULAR.get(low) ?? verbOf(low, tenses ?? []);
    const { transform, model } = tables();
    if (xpos === 'NNS') return IRREGULAR.get(low) ?? (SAME.test(low) ? low : transform.noun.toSingular(low, model));
    if (xpos === 'JJR') return transform.adjective.fromComparative(low, model);
    if (xpos === 'JJS') return transform.adjective.fromSuperlative(low, model);
    return /^(?:NN|VB|JJ)$/.test(xpos) ? low : null;
  };

  return (form, upos, xpos) => {
    if (!/^(?:VERB|NOUN|ADJ)$/.test(upos) || /^['’]/.test(form)) return null;
    const low = form.toLowerCase();
    const key = `${xpos} ${low}`;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = base(low, xpos);
    if (cache.size >= MOST_CACHED) cache.clear();
    if (found !== null) cache.set(key, found);
    return found;
  };
}
