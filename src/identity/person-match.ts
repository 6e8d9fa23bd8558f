// Whether two names of persons may be one name, and why: family name and given names, in either order.
import type { Identity } from '../data/identity';
import { both, givenMatch, type Match, type Names, SAME, weighted, wordMatch } from './given-match';
import type { PersonName } from './person-name';
import type { Words } from './words';

export type PersonMatcher = (a: PersonName, b: PersonName) => Match | null;

/** "Pedro Ruiz", "Pedro Ruiz Calvo": all words of one begin the other. */
function tail(names: Names, a: readonly string[], b: readonly string[]): Match | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < 2 || few.length === many.length) return null;
  const all = few.every((one, i) => wordMatch(names, one, many[i] ?? ''));
  return all ? weighted(names, 'tail', 'the longer name goes on behind the shorter') : null;
}

function ordered(names: Names, a: readonly string[], b: readonly string[]): Match | null {
  if (a.join('') === b.join('')) return SAME;
  const family = wordMatch(names, a.at(-1) ?? '', b.at(-1) ?? '');
  const given = family && givenMatch(names, a.slice(0, -1), b.slice(0, -1));
  return family && given ? both(given, family) : tail(names, a, b);
}

const better = (a: Match | null, b: Match | null): Match | null => (b && b.score > (a?.score ?? 0) ? b : a);

function full(names: Names, a: PersonName, b: PersonName): Match | null {
  // both begin with a family name: "Kim Dae-hyun" and "Kim Hyun-dae" are compared that way alone
  if (a.turned && b.turned) return ordered(names, a.turned, b.turned);
  const first = a.turned && ordered(names, a.turned, b.words);
  const last = b.turned && ordered(names, a.words, b.turned);
  const turned = better(first, last);
  return better(
    ordered(names, a.words, b.words),
    turned && both(turned, weighted(names, 'turned', 'family name first or last')),
  );
}

/** Makes the comparison; null means two names. A lone word is compared with a lone word only. */
export function personMatcher({ weights }: Identity, words: Words): PersonMatcher {
  const names: Names = { weights, words };
  return (a, b) => {
    if (a.bare !== b.bare) return null;
    if (a.bare) return wordMatch(names, a.words[0] ?? '', b.words[0] ?? '');
    const found = full(names, a, b);
    const fathers = a.father || b.father;
    if (found && fathers && (a.father !== b.father || a.words.length !== b.words.length))
      return both(found, weighted(names, 'father', 'a father named in one'));
    const alike = (a.particles === '') === (b.particles === '');
    return found && !alike ? both(found, weighted(names, 'particle', 'a particle more')) : found;
  };
}
