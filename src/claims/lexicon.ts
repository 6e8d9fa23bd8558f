// The cues of data/stances.json, indexed by their first word, so that a token costs one look-up.
import type { Negations } from '../data/negations';
import type { Cue, Marker, Stance } from '../data/stances';

/** One cue word (or several) of one stance, with what it may govern. */
export interface Entry {
  readonly stance: string;
  readonly cue: Cue;
  /** The words behind the first: "out" in "rule out". */
  readonly rest: readonly string[];
  /** Where it stands in the file: `stances#STATED/say`. */
  readonly rule: string;
  readonly neutral: boolean;
}

/** What in a content shows a stance; each phrase word by word. */
export interface Sign extends Pick<Marker, 'negated' | 'where' | 'target' | 'others'> {
  readonly stance: string;
  /** By their first words. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

type WordsOf<T> = { readonly [K in keyof T]: ReadonlySet<string> };

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly adjectives: ReadonlyMap<string, readonly Entry[]>;
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** "declined", "failed": what undoes a cue below it. */
  readonly undone: ReadonlySet<string>;
  /** "made" in "made the claim that". */
  readonly light: ReadonlySet<string>;
  readonly markers: readonly Sign[];
  /** Stances that count only where the act did take place: "may deny" is none. */
  readonly grave: ReadonlySet<string>;
  readonly negations: WordsOf<Omit<Negations, 'source' | 'reason' | 'examples'>>;
}

function index(stances: readonly Stance[], pos: Cue['pos']): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const stance of stances)
    for (const cue of stance.cues.filter((one) => one.pos === pos))
      for (const lemma of cue.lemmas) {
        const [head = '', ...rest] = lemma.split(' ');
        const entry = {
          stance: stance.type,
          cue,
          rest,
          rule: `stances#${stance.type}/${lemma}`,
          neutral: stance.neutral,
        };
        found.set(head, [...(found.get(head) ?? []), entry]);
      }
  return found;
}

function phrasesBy(lemmas: readonly string[]): Sign['phrases'] {
  const found = new Map<string, (readonly string[])[]>();
  for (const words of lemmas.map((lemma) => lemma.split(' ')))
    found.set(words[0] ?? '', [...(found.get(words[0] ?? '') ?? []), words]);
  return found;
}

/** Made once for a kit. */
export function lexicon(stances: readonly Stance[], negations: Negations): Lexicon {
  return {
    verbs: index(stances, 'verb'),
    nouns: index(stances, 'noun'),
    adjectives: index(stances, 'adjective'),
    phrases: index(stances, 'phrase'),
    undone: new Set(stances.flatMap((stance) => stance.undone)),
    light: new Set(stances.flatMap((stance) => stance.light)),
    markers: stances.flatMap(({ type, markers }) =>
      markers.map(({ lemmas, ...marker }) => ({ ...marker, stance: type, phrases: phrasesBy(lemmas) })),
    ),
    grave: new Set(stances.flatMap(({ type, grave }) => (grave ? type : []))),
    negations: {
      nouns: new Set(negations.nouns),
      adverbs: new Set(negations.adverbs),
      supposed: new Set(negations.supposed),
      modals: new Set(negations.modals),
      ranked: new Set(negations.ranked),
      asked: new Set(negations.asked),
      places: new Set(negations.places),
      negators: new Set(negations.negators),
      scopes: new Set(negations.scopes),
      nobody: new Set(negations.nobody),
      conditions: new Set(negations.conditions),
      inverted: new Set(negations.inverted),
      unreal: new Set(negations.unreal),
      done: new Set(negations.done),
      away: new Set(negations.away),
      harmless: new Set(negations.harmless),
      never: new Set(negations.never),
      blameworthy: new Set(negations.blameworthy),
      answers: new Set(negations.answers),
      emphatic: new Set(negations.emphatic),
      insistent: new Set(negations.insistent),
      withdrawn: new Set(negations.withdrawn),
      sayings: new Set(negations.sayings),
      pending: new Set(negations.pending),
    },
  };
}
