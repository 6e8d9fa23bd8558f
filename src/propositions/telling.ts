// How much two propositions share that tells one happening from others like it.
import { DAY_MS } from '../core/days';
import type { Proposition, Statement, Term } from '../core/model';
import { NAMED_ALIKE, sameTerm } from './same-term';
import type { Words } from './words';

type Bare = Omit<Proposition, 'claim'>;

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Three things in common leave little to chance: "shell", the harbour, Lunde. */
const ENOUGH = 3;
/** Days within which two will do, where the articles name one place, person or body. */
const SOON = 7;

/** "villarama" of a surname alone and of a full name: nobody has judged yet whether they are one. */
const calledIn = (id: string): readonly string[] => [
  id,
  ...(id.split(':')[1] ?? '').split('-').filter((word) => LONG.test(word)),
];
const LONG = /^[^0-9]{5,}$/;

/** "The bridge is open": two articles of one week that name the same town speak of one bridge. */
function areOfOneStory(a: Statement, b: Statement): boolean {
  const soon =
    a.published === null ||
    b.published === null ||
    Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= SOON * DAY_MS;
  return soon && (meets(a.articles, b.articles) || meets(a.context.flatMap(calledIn), b.context.flatMap(calledIn)));
}

/** Whether what two propositions share leaves little to chance. */
export const isEnough = (count: number, a: Statement, b: Statement): boolean =>
  count >= ENOUGH || (count === ENOUGH - 1 && areOfOneStory(a, b));

/** What matches in two terms: an entity known by name, or a noun that is not everybody's. */
function ofTerms(a: Term, b: Term, words: Words): number {
  if (a.head === '*' || b.head === '*' || sameTerm(a, b, words) === 0) return 0;
  const called = a.entities.length > 0 && b.entities.length > 0 && sameTerm(a, b, words) === NAMED_ALIKE;
  const named = meets(a.entities, b.entities) || called ? 1 : 0;
  const described = a.words.filter((word) => b.words.includes(word) && !words.generic.has(word)).length;
  const noun = named === 0 && !words.generic.has(a.head) && !words.generic.has(b.head) ? 1 : 0;
  return named + noun + Math.min(1, described);
}

/** Counts what both have: a telling predicate, terms, names, a time. */
export function shared(a: Bare, b: Bare, words: Words): number {
  const predicate = words.generic.has(a.predicate) ? 0 : 1;
  const left = [...b.terms];
  let terms = 0;
  for (const term of a.terms) {
    const best = left
      .map((other) => ({ other, tells: ofTerms(term, other, words) }))
      .toSorted((x, y) => y.tells - x.tells)[0];
    if (!best || best.tells === 0) continue;
    terms += best.tells;
    left.splice(left.indexOf(best.other), 1);
  }
  const called = new Set(a.terms.flatMap((term) => term.called));
  const names = a.names.filter((name) => b.names.includes(name) && !called.has(name)).length;
  return predicate + terms + Math.min(2, names) + (a.when && b.when ? 1 : 0);
}
