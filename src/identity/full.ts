// What full and lone names are compared by alike: the best match of all names, and what speaks against.
import { clash, type Support } from './evidence';
import type { Facts } from './facts';
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

/** Why they cannot be one; null where nothing says so. */
export function contradiction(a: Facts, b: Facts, shared: Support | null, know: Knowledge): string | null {
  if (a.gender && b.gender && a.gender !== b.gender) return 'one is a man, one a woman';
  if (!shared && clash(a.roles, b.roles, know) === 'spheres') return 'offices of other kinds in other states';
  return null;
}
