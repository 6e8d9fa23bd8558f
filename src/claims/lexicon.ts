// The cues of data/stances.json, indexed by their first word, so that a token costs one look-up.
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

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly adjectives: ReadonlyMap<string, readonly Entry[]>;
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** "declined", "failed": what undoes a cue below it. */
  readonly undone: ReadonlySet<string>;
  /** "made" in "made the claim that". */
  readonly light: ReadonlySet<string>;
  readonly markers: readonly (Marker & { readonly stance: string })[];
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

/** Made once for a kit. */
export function lexicon(stances: readonly Stance[]): Lexicon {
  return {
    verbs: index(stances, 'verb'),
    nouns: index(stances, 'noun'),
    adjectives: index(stances, 'adjective'),
    phrases: index(stances, 'phrase'),
    undone: new Set(stances.flatMap((stance) => stance.undone)),
    light: new Set(stances.flatMap((stance) => stance.light)),
    markers: stances.flatMap((stance) => stance.markers.map((marker) => ({ ...marker, stance: stance.type }))),
  };
}
