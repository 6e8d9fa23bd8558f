// Whether the given names of two persons go together: spellings, nicknames, initials, middle names left out.
import type { Identity } from '../data/identity';
import type { Words } from './words';

export interface Match {
  /** 0 to 1: how likely the names are one name. */
  readonly score: number;
  /** For a person: "one name spelled two ways". */
  readonly how: string;
}

/** What names are matched by. */
export interface Names {
  readonly weights: Identity['weights'];
  readonly words: Words;
}

export const SAME: Match = { score: 1, how: 'the same name' };

export const weighted = ({ weights }: Names, name: keyof Identity['weights'], how: string): Match => ({
  score: weights[name].value,
  how,
});

/** Both hold: scores multiply, each reason once. */
export function both(a: Match, b: Match): Match {
  const score = a.score * b.score;
  if (a.how === SAME.how || b.how.includes(a.how)) return { score, how: b.how };
  return { score, how: b.how === SAME.how || a.how.includes(b.how) ? a.how : `${a.how}, ${b.how}` };
}

/** One word, given or family. */
export function wordMatch(names: Names, a: string, b: string): Match | null {
  if (a === b) return SAME;
  if (names.words.listed(a, b)) return weighted(names, 'listed', 'one name spelled two ways');
  const score = names.words.like(a, b);
  return score > 0 ? { score, how: 'one name spelled two ways' } : null;
}

function given(names: Names, a: string, b: string): Match | null {
  if (a === b) return SAME;
  if (a.length === 1 && b.length === 1) return null;
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] ? weighted(names, 'initial', 'an initial and a name') : null;
  const nickname = () => weighted(names, 'nickname', 'a name and its everyday form');
  return wordMatch(names, a, b) ?? (names.words.nicknamed(a, b) ? nickname() : null);
}

/** All of the few stand in the many, in order. */
function within(names: Names, few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const one of few) {
    while (at < many.length && !given(names, one, many[at] ?? '')) at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

type Lists = readonly [readonly string[], readonly string[]];
const sorted = (a: readonly string[], b: readonly string[]): Lists => (a.length <= b.length ? [a, b] : [b, a]);

/** Middle names of one must stand in the other, in full where it has more; "W." is not "H. W.". */
function middles(names: Names, a: readonly string[], b: readonly string[]): Match | null {
  const [few, many] = sorted(a, b);
  if (few.length === many.length) return within(names, few, many) ? SAME : null;
  const words = many.filter((one) => one.length > 1);
  const told = few.every((one) => one.length > 1) && within(names, few, words);
  return told ? weighted(names, 'middle', 'a middle name more') : null;
}

/** "Javad Zarif", "Mohammad Javad Zarif": whoever has the longer name goes by his second. */
function inner(names: Names, a: readonly string[], b: readonly string[]): Match | null {
  const [few, many] = sorted(a, b);
  const one = few[0] ?? '';
  const found = few.length < many.length && one.length > 1 && many.slice(1).some((word) => wordMatch(names, one, word));
  return found ? weighted(names, 'inner', 'the given name of one is a middle name of the other') : null;
}

/** One first name is a letter, the other a word. */
const isInitial = ([a = '']: readonly string[], [b = '']: readonly string[]): boolean =>
  (a.length === 1) !== (b.length === 1);

/** All given names of two persons of one family name; null where they are two. */
export function givenMatch(names: Names, a: readonly string[], b: readonly string[]): Match | null {
  if (a.join('') === b.join('')) return SAME;
  const first = given(names, a[0] ?? '', b[0] ?? '');
  const rest = first && middles(names, a.slice(1), b.slice(1));
  // "G. W. Marlow": the second letter tells nearly as much as a name
  if (first && rest === SAME && isInitial(a, b) && a.length > 1)
    return weighted(names, 'initials', 'initials and a name');
  if (first && rest) return both(first, rest);
  // "Gholam Reza", "Gholamreza"
  const whole = a.length === b.length ? null : wordMatch(names, a.join(''), b.join(''));
  return whole ?? inner(names, a, b);
}
