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
  VBP: [],
};
/** Their singular is the same, or is no word of its own. */
const SAME = /(?:ss|series|species|means|news|headquarters|people|politics|us|is|['’]s)$/;
/** compromise takes these for something else. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['am', 'are', 'is', 'was', 'were', 'been', 'being'].map((form): [string, string] => [form, 'be']),
  ['done', 'do'],
  ['gone', 'go'],
  ['run', 'run'],
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

/** "larger" → "large"; "more" and "most" are words of their own. */
function positiveOf(low: string, xpos: string): string {
  if (/^(?:more|most|less|least)$/.test(low)) return low;
  const { transform, model } = tables();
  return xpos.endsWith('R')
    ? transform.adjective.fromComparative(low, model)
    : transform.adjective.fromSuperlative(low, model);
}

function singularOf(low: string): string {
  const { transform, model } = tables();
  if (low === 'lives') return 'life';
  return SAME.test(low) ? low : transform.noun.toSingular(low, model);
}

function base(low: string, xpos: string): string | null {
  const tenses = TENSES[xpos];
  if (tenses) return IRREGULAR.get(low) ?? verbOf(low, tenses);
  if (xpos === 'NNS') return singularOf(low);
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return positiveOf(low, xpos);
  return /^(?:NN|VB|JJ)$/.test(xpos) ? low : null;
}

/** A lemmatizer that remembers. */
export function inflections(): BaseOf {
  const cache = new Map<string, string>();
  const isInflected = (form: string, upos: string): boolean =>
    /^(?:VERB|NOUN|ADJ|ADV)$/.test(upos) && !/^['’]/.test(form);

  return (form, upos, xpos) => {
    if (!isInflected(form, upos)) return null;
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
