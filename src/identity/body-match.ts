// Whether two names of bodies, places or events may be one name: word by word, in order; one more content word is another thing.
import type { Identity } from '../data/identity';
import { type BodyName, type BodyNames, plain } from './body-name';
import type { Match } from './given-match';
import type { Words } from './words';

export type BodyMatcher = (a: BodyName, b: BodyName) => Match | null;

/** Makes the comparison; null means two names. */
export function bodyMatcher({ weights }: Identity, names: BodyNames, words: Words): BodyMatcher {
  const word = (a: string, b: string): number => {
    if (plain(a) === plain(b)) return 1;
    if (names.exact(a) || names.exact(b)) return 0;
    return words.listed(a, b) ? weights.listed.value : words.like(a, b);
  };
  return (a, b) => {
    if (a.owner !== b.owner) return null;
    const same = a.words.map(plain).join('') === b.words.map(plain).join('');
    if (!same && a.words.length !== b.words.length) return null;
    const score = same ? 1 : a.words.reduce((so, one, i) => so * word(one, b.words[i] ?? ''), 1);
    if (score < weights.worst.value) return null;
    const how = score < 1 ? 'one name spelled two ways' : 'the same name but for spelling, suffix or order';
    return { score: a.suffixed === b.suffixed ? score : score * weights.particle.value, how };
  };
}
