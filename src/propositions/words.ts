// The words of data/propositions.json and of mood, indexed for quick looking up.
import type { Propositions } from '../data/propositions';
import type { Wording } from '../data/wording';

/** Which of two contrary lists a word stands on. */
export interface Side {
  readonly pair: number;
  readonly other: boolean;
}

export interface Words {
  /** "withdrawal" → "withdraw". */
  readonly verbOf: ReadonlyMap<string, string>;
  /** One word for all that say the same: "slay" → "kill". */
  readonly sameAs: (word: string) => string;
  readonly sidesOf: (word: string) => readonly Side[];
  /** Whether a verb with a particle stands somewhere in the file. */
  readonly isKnown: (verb: string) => boolean;
  readonly contents: ReadonlySet<string>;
  readonly responsibility: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** "open fire on" → "fire on". */
  readonly idioms: ReadonlyMap<string, string>;
  readonly charges: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  readonly aspects: ReadonlySet<string>;
  readonly empty: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  /** Types of claims: see data/propositions.json. */
  readonly stances: { readonly [K in 'telling' | 'naming' | 'answering']: ReadonlySet<string> };
  readonly nobody: ReadonlySet<string>;
  /** "Nobody" and "anybody": whoever it may be. */
  readonly anybody: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  readonly wording: Wording;
}

/** Made once for a kit. */
export function wordsOf(kit: { readonly propositions: Propositions; readonly wording: Wording }): Words {
  const {
    nominals,
    same,
    opposite,
    contents,
    responsibility,
    hedges,
    idioms,
    aspects,
    empty,
    generic,
    charges,
    turning,
    stances: { telling, naming, answering },
    nobody,
    anybody,
    ahead,
  } = kit.propositions;
  const first = new Map(same.flatMap(({ words }) => words.map((word) => [word, words[0] ?? word] as const)));
  const sameAs = (word: string): string => first.get(word) ?? word;
  const verbs = new Set(nominals.map(({ verb }) => verb));
  const sides = new Map<string, Side[]>();
  opposite.forEach(({ one, other }, pair) => {
    for (const [list, isOther] of [
      [one, false],
      [other, true],
    ] as const)
      for (const word of new Set(list.map(sameAs)))
        sides.set(word, [...(sides.get(word) ?? []), { pair, other: isOther }]);
  });
  return {
    verbOf: new Map(nominals.flatMap(({ verb, nouns }) => nouns.map((noun) => [noun, verb] as const))),
    sameAs,
    sidesOf: (word) => sides.get(sameAs(word)) ?? [],
    isKnown: (verb) => first.has(verb) || sides.has(verb) || verbs.has(verb),
    contents: new Set(contents),
    responsibility: new Set(responsibility),
    hedges: new Set(hedges),
    idioms: new Map(idioms.flatMap(({ as, words }) => words.map((one) => [one, as] as const))),
    charges: new Set(charges),
    turning: new Set(turning),
    aspects: new Set(aspects),
    empty: new Set(empty),
    generic: new Set(generic),
    stances: { telling: new Set(telling), naming: new Set(naming), answering: new Set(answering) },
    nobody: new Set(nobody),
    anybody: new Set([...nobody, ...anybody]),
    ahead: new Set(ahead),
    wording: kit.wording,
  };
}
