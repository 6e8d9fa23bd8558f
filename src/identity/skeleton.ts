// What stays of a word when all its spellings fall together: "Qaddafi" and "Khadafy" are both "kdd". By it names find each other.
import type { Identity } from '../data/identity';

const VOWELS = /[aeiouy]+/g;

/** "ou", "oo", "u" are one vowel here, "ee", "ei", "e", "y" another. */
const vowel = (run: string): string => (/[ou]/.test(run) ? 'u' : /[eiy]/.test(run) ? 'i' : 'a');

/** Makes the function that gives a lower-case word its skeletons, one or two. */
export function skeletons({ skeleton }: Pick<Identity, 'skeleton'>): (word: string) => readonly string[] {
  const rewrites = new Map(skeleton.rewrites);
  const long = [...rewrites.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(long.join('|'), 'g');
  const one = (word: string): string => {
    const bare = word.replace(pattern, (found) => rewrites.get(found) ?? found);
    const consonants = bare.replace(VOWELS, '').replace(/(.)\1+/g, '$1');
    if (consonants.length > skeleton.short) return `${/^[aeiouy]/.test(bare) ? 'a' : ''}${consonants}`;
    return bare.replace(VOWELS, vowel).replace(/(.)\1+/g, '$1');
  };
  return (word) => {
    const found = new Set([one(word)]);
    for (const [from, to] of skeleton.either) if (word.includes(from)) found.add(one(word.replaceAll(from, to)));
    return [...found];
  };
}
