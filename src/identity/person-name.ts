// The name of a person in its parts: what is given, what is the family's, "Jr.", and the order in which they may stand.
import { slug } from '../core/ids';
import type { Identity } from '../data/identity';
import { wordsOf } from './words';

export interface PersonName {
  /** Words without titles, particles and generation; the last is the family's. */
  readonly words: readonly string[];
  /** Number of the generation in data/identity.json, null where none is said. */
  readonly generation: number | null;
  /** "al", "bin", "von" in it, in order. */
  readonly particles: string;
  /** True where "bin" or the like tells a father: another father is another man. */
  readonly father: boolean;
  /** The same words with the family name last, where it may stand first: "Kim Jong Un". */
  readonly turned: readonly string[] | null;
  /** True where only one word tells who it is: "Clinton", "al-Sisi". */
  readonly bare: boolean;
}

export type Parser = (name: string) => PersonName;

interface Lists {
  readonly honorifics: ReadonlySet<string>;
  /** First names, lower case: "ben" is no particle in "Ben Carson". */
  readonly given: ReadonlySet<string>;
}

/** "Mr. Bill Roe" → bill, roe; a name of titles alone keeps the last. */
function untitled(words: readonly string[], honorifics: ReadonlySet<string>): readonly string[] {
  const from = words.findIndex((word) => !honorifics.has(word));
  return words.slice(from < 0 ? -1 : from);
}

/** Makes the parser. */
export function personNames(identity: Identity, { honorifics, given: firstNames }: Lists): Parser {
  const dropped = new Set(identity.particles.dropped);
  const joined = new Map(
    identity.particles.joined.flatMap((set) => set.map((word) => [word, set[0] ?? word] as const)),
  );
  const fathers = new Set(identity.particles.fathers);
  const first = new Set(identity.surnameFirst.words.map(slug));
  const generations = new Map(identity.generations.words.flatMap((set, at) => set.map((word) => [word, at] as const)));
  const kindOf = (word: string, i: number, body: readonly string[]): 'joined' | 'dropped' | 'kept' => {
    // "Chou En-lai": no particle in a name that begins with its family
    if (first.has(body[0] ?? '')) return 'kept';
    if (i === body.length - 1 || (i === 0 && firstNames.has(word))) return 'kept';
    return joined.has(word) ? 'joined' : dropped.has(word) || fathers.has(word) ? 'dropped' : 'kept';
  };
  const parts = (body: readonly string[]) => {
    const words: string[] = [];
    const particles: string[] = [];
    let open = '';
    for (const [i, word] of body.entries()) {
      const kind = kindOf(word, i, body);
      if (kind === 'joined') open += joined.get(word) ?? word;
      if (kind === 'dropped') particles.push(word);
      if (kind !== 'kept') continue;
      words.push(open + word);
      open = '';
    }
    return { words, particles: particles.join(' '), father: particles.some((word) => fathers.has(word)) };
  };
  return (name) => {
    const all = untitled(wordsOf(name), honorifics);
    const generation = all.length > 1 ? (generations.get(all.at(-1) ?? '') ?? null) : null;
    const { words, particles, father } = parts(generation === null ? all : all.slice(0, -1));
    const [family = '', ...given] = words;
    const turned = words.length > 1 && first.has(family) ? [...given, family] : null;
    return { words, generation, particles, father, turned, bare: words.length < 2 };
  };
}
