// Whether two propositions say the same, or the contrary, of the same: predicate, terms and time, each with how sure that is.
import { DAY_MS } from '../core/days';
import type { Proposition, Term, When } from '../core/model';
import { isElsewhere, sameHappening } from './happening';
import { isNamed, sameTerm } from './same-term';
import { shared } from './telling';
import type { Words } from './words';

/** How two propositions stand: `sign` +1 for the same, -1 for the contrary; `score` 0 to 1. */
export interface Likeness {
  readonly sign: 1 | -1;
  readonly score: number;
  /** How much they share that tells this happening from others: see telling.ts. */
  readonly shared: number;
}
type Bare = Omit<Proposition, 'claim'>;

/** "the withdrawal of troops": they withdraw, or are withdrawn. Alone, "the border is open" and "the border was closed" are of one thing. */
const mayBe = (role: string, other: string, alone: boolean): boolean =>
  role === other || ((role === 'of' || alone) && CORE.test(other)) || (other === 'of' && CORE.test(role));

const CORE = /^(subject|object|of)$/;
const core = (terms: readonly Term[]): readonly Term[] => terms.filter(({ role }) => CORE.test(role));

/** The surest pairing of each term of the shorter list with one of the longer; null where one has no like. */
function paired(
  short: readonly Term[],
  long: readonly Term[],
  words: Words,
): { readonly score: number; readonly left: readonly Term[] } | null {
  let score = 1;
  const left = [...long];
  const alone = short.length === 1 && long.length === 1;
  for (const term of short) {
    const [fits] = left
      .filter((other) => mayBe(term.role, other.role, alone))
      .map((other) => ({ other, sure: sameTerm(term, other, words) }))
      .toSorted((x, y) => y.sure - x.sure);
    if (!fits || fits.sure === 0) return null;
    left.splice(left.indexOf(fits.other), 1);
    score = Math.min(score, fits.sure);
  }
  return { score, left };
}

const free = ({ terms }: Bare): readonly Term[] => terms.filter(({ role }) => !CORE.test(role));

/** "in Oslo" and "in Bonn", "with Iran" and "with Iraq" tell two happenings apart. @param named whether only names do */
const isBeside = (a: Bare, b: Bare, words: Words, named: boolean): boolean =>
  free(a).every((term) => {
    const others = free(b).filter(({ role }) => role === term.role);
    const open = named && !(isNamed(term) && others.every(isNamed));
    return open || others.length === 0 || others.some((other) => sameTerm(term, other, words) > 0);
  });

/** At least one phrase is the same: "no famine in Panyijar". */
const sharesPhrase = (a: Bare, b: Bare, words: Words): boolean =>
  free(a).some((term) => free(b).some((other) => other.role === term.role && sameTerm(term, other, words) >= 0.85));

/**
 * Core terms pair off; phrases with a preposition must not speak against it. A passive may leave out who did it: "he was not
 * detained" and "police detained him".
 */
function sameTerms(a: Bare, b: Bare, words: Words): number {
  if (!isBeside(a, b, words, false)) return 0;
  const [short, long] = core(a.terms).length <= core(b.terms).length ? [a, b] : [b, a];
  const pairs = paired(core(short.terms), core(long.terms), words);
  if (!pairs) return 0;
  if (core(short.terms).length === 0) return core(long.terms).length === 0 && sharesPhrase(a, b, words) ? 0.85 : 0;
  const left = pairs.left.filter((term) => !free(short).some((other) => sameTerm(term, other, words) >= 0.8));
  if (left.length === 0) return pairs.score;
  // "denied bribery": of whomever
  if (
    short.polarity === 'negated' &&
    core(short.terms).every(({ role }) => role === 'subject') &&
    free(short).length === 0
  )
    return pairs.score >= 0.85 ? 0.85 : 0;
  const passive =
    core(short.terms).every(({ role }) => role !== 'subject') && left.every(({ role }) => role === 'subject');
  return passive && pairs.score >= 0.8 ? pairs.score * 0.9 : 0;
}

/** A week is known by its month and its last day. */
const firstDay = ({ date, end, precision }: When): string =>
  precision === 'week'
    ? new Date(Date.parse(end) - 6 * DAY_MS).toISOString().slice(0, 10)
    : `${date}-01-01`.slice(0, 10);

/** Two times that may be one. */
export const sameTime = (a: When | null, b: When | null): boolean =>
  !a || !b || (firstDay(a) <= b.end && firstDay(b) <= a.end);

/** -1 where one predicate is the contrary of the other: "open", "closed". */
function samePredicate(a: string, b: string, words: Words): 1 | -1 | 0 {
  if (a === b) return 1;
  const isContrary = words
    .sidesOf(a)
    .some((side) => words.sidesOf(b).some((other) => other.pair === side.pair && other.other !== side.other));
  return isContrary ? -1 : 0;
}

/** Null where they speak of different things. */
export function likeness(a: Bare, b: Bare, words: Words): Likeness | null {
  const predicate = samePredicate(a.predicate, b.predicate, words);
  if (predicate === 0 || a.ahead !== b.ahead || !sameTime(a.when, b.when)) return null;
  // "is not open" and "is not closed" contradict nobody
  if (predicate === -1 && a.polarity === 'negated' && b.polarity === 'negated') return null;
  if (!isBeside(a, b, words, true) || isElsewhere(a, b, words)) return null;
  const score = sameTerms(a, b, words) || (predicate === 1 ? sameHappening(a, b, words) : 0);
  if (score === 0) return null;
  const alike = (a.polarity === b.polarity) === (predicate === 1);
  return { sign: alike ? 1 : -1, score: predicate === -1 ? score * 0.95 : score, shared: shared(a, b, words) };
}
