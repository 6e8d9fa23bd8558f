// What the appearances of one name say, alike ones together: who bears it, by gender, walk of life, states, company.
import type { Appearance, Profile } from '../core/model';
import { type Role, rolesOf } from './facts';
import type { Knowledge } from './knowledge';

/** Appearances that say the same of who it is. */
export interface Case {
  /** Sorted. */
  readonly articles: readonly string[];
  readonly gender: 'm' | 'f' | null;
  readonly roles: readonly Role[];
  readonly fields: ReadonlySet<string>;
  /** States by office or origin: "the Maltese lawyer". */
  readonly home: ReadonlySet<string>;
  /** Those, and the states of places, bodies and leaders in the same sentences. */
  readonly states: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  /** ISO days of the first and last article that has one. */
  readonly first: string | null;
  readonly last: string | null;
}

const set = <T>(list: readonly T[]): ReadonlySet<T> => new Set(list);
const listed = (of: ReadonlySet<string>): string => [...of].sort().join(',');

function caseOf(one: Appearance, know: Knowledge): Case {
  const roles = rolesOf([one], know);
  const home = set(roles.flatMap(({ state }) => state ?? []));
  return {
    articles: [one.article],
    gender: one.gender,
    roles,
    fields: set(roles.flatMap(({ field }) => field ?? [])),
    home,
    states: set([...home, ...one.near.flatMap(know.statesOf)]),
    near: set(one.near),
    first: one.published,
    last: one.published,
  };
}

/** Who says what he is, says it by that; who does not, by the states about him. */
function keyOf({ gender, fields, home, states, roles }: Case): string {
  const offices = [...new Set(roles.map(({ sphere, state }) => `${sphere ?? ''} ${state ?? ''}`))].sort().join(',');
  const told = fields.size > 0 || home.size > 0;
  return [gender ?? '', listed(fields), listed(home), offices, told ? '' : listed(states)].join('|');
}

const least = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));
const most = (a: string | null, b: string | null): string | null => (a && b ? (a > b ? a : b) : (a ?? b));

/** Alike ones in one; `all` has at least one. */
function joined(all: readonly Case[], first: Case): Case {
  return {
    ...first,
    articles: all.flatMap(({ articles }) => articles).sort(),
    roles: [
      ...new Map(all.flatMap(({ roles }) => roles.map((role) => [JSON.stringify(role), role] as const))).values(),
    ],
    states: set(all.flatMap(({ states }) => [...states])),
    near: set(all.flatMap(({ near }) => [...near])),
    first: all.map((one) => one.first).reduce(least),
    last: all.map((one) => one.last).reduce(most),
  };
}

/** The kinds of appearance of a name, the most frequent first, of those as frequent by first article. */
export function casesOf({ appearances }: Profile, know: Knowledge): readonly Case[] {
  const by = new Map<string, Case[]>();
  for (const appearance of appearances) {
    const one = caseOf(appearance, know);
    const there = by.get(keyOf(one));
    if (there) there.push(one);
    else by.set(keyOf(one), [one]);
  }
  const cases = [...by.values()].flatMap((all) => all.slice(0, 1).map((first) => joined(all, first)));
  const firstOf = ({ articles }: Case): string => articles[0] ?? '';
  return cases.sort((a, b) => b.articles.length - a.articles.length || (firstOf(a) < firstOf(b) ? -1 : 1));
}
