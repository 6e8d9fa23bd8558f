// What full and lone names are compared by alike: the best match of all names, and what speaks against.
import { clash, type Support } from './evidence';
import type { Facts } from './facts';
import { areFar } from './fields';
import type { Match } from './given-match';
import type { Knowledge } from './knowledge';

/** The best of all pairs of names. */
export function fullMatch(a: Facts, b: Facts, know: Knowledge): Match | null {
  let best: Match | null = null;
  for (const x of a.persons)
    for (const y of b.persons) {
      const found = know.persons(x, y);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  return best;
}

/** States by office or origin, an envoy's aside; of one whom data/ has, by the table of offices too. */
export const homesOf = ({ id, known, roles }: Facts, know: Knowledge): ReadonlySet<string> =>
  new Set([
    ...roles.flatMap(({ state, sphere }) =>
      state && !know.identity.abroad.spheres.includes(sphere ?? '') ? state : [],
    ),
    ...(known ? know.offices(id).flatMap(({ of }) => know.stateOf(of) ?? []) : []),
  ]);

/** Walks of life; whoever is in the table of offices is in public life. */
const fieldsOf = ({ id, known, fields }: Facts, { identity, offices }: Knowledge): readonly string[] => [
  ...fields,
  ...(known && fields.size === 0 && offices(id).length > 0 ? identity.fields.public.slice(0, 1) : []),
];

const meet = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

const disjoint = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => x.size > 0 && y.size > 0 && !meet(x, y);

/** Both have a state of their own, and it is not one. */
export const otherHomes = (a: Facts, b: Facts, know: Knowledge): boolean =>
  disjoint(homesOf(a, know), homesOf(b, know));

/** The same, where one has none of its own by the states that it is seen with: a spelling alone does not join them. */
export function elsewhere(a: Facts, b: Facts, know: Knowledge): boolean {
  // an envoy may be anywhere
  const isAbroad = ({ roles }: Facts): boolean =>
    roles.some(({ sphere }) => know.identity.abroad.spheres.includes(sphere ?? ''));
  const where = (one: Facts): ReadonlySet<string> => {
    const homes = homesOf(one, know);
    return homes.size > 0 || isAbroad(one) ? homes : one.states;
  };
  return disjoint(where(a), where(b));
}

const isCompany = ([name, weight]: readonly [string, number], { near }: Facts): boolean =>
  weight >= 1 && near.has(name);

/** "A French skier", "a prosecutor in Bordeaux": walks of life that no career joins, or that differ in two states; and nobody in common. */
function otherWalk(a: Facts, b: Facts, know: Knowledge): boolean {
  const [x, y] = [fieldsOf(a, know), fieldsOf(b, know)];
  if (x.length === 0 || y.length === 0 || meet(x, new Set(y))) return false;
  if ([...a.near].some((one) => isCompany(one, b))) return false;
  return otherHomes(a, b, know) || x.every((one) => y.every((other) => areFar(one, other, know.identity)));
}

/** Why they cannot be one; null where nothing says so. */
export function contradiction(a: Facts, b: Facts, shared: Support | null, know: Knowledge): string | null {
  if (a.gender && b.gender && a.gender !== b.gender) return 'one is a man, one a woman';
  if (!shared && clash(a.roles, b.roles, know) === 'spheres') return 'offices of other kinds in other states';
  if (!shared && otherWalk(a, b, know)) return 'other walks of life';
  return null;
}
