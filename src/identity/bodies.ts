// Compares two bodies, places, states or events: names but for suffix and spelling; acronyms only with evidence.
import { company, type Support } from './evidence';
import type { Facts } from './facts';
import type { Match } from './given-match';
import { kindOf } from './kinds';
import type { Knowledge } from './knowledge';
import type { Comparison } from './verdict';
import { verdict } from './verdict';

/** The best of all pairs of names, and whether none of them tells which body it is. */
function named(a: Facts, b: Facts, know: Knowledge): (Match & { readonly common: boolean }) | null {
  let best: (Match & { readonly common: boolean }) | null = null;
  for (const x of a.bodies)
    for (const y of b.bodies) {
      const found = know.bodies(x, y);
      if (found && found.score > (best?.score ?? 0)) best = { ...found, common: x.common };
    }
  return best;
}

interface Short {
  readonly id: string;
  readonly letters: string;
  /** True where an article calls the long one so. */
  readonly said: boolean;
}

/** What data/ calls "PLA" the reader knows by it: an unknown "PLA" is another. */
const isListed = ({ id, known, type }: Facts, letters: string, know: Knowledge): boolean =>
  known && know.namesOf(id).some((name) => know.body.parse(name, type).acronym === letters);

/** "SNHR" and "Syrian Network for Human Rights": by initials. */
function acronym(a: Facts, b: Facts, know: Knowledge): Short | null {
  for (const [short, long] of [[a, b] as const, [b, a] as const])
    for (const { acronym: letters } of short.bodies)
      if (letters && !isListed(long, letters, know) && long.bodies.some(({ initials }) => initials.includes(letters)))
        return { id: short.id, letters, said: long.acronyms.includes(letters) };
  return null;
}

const LONG = 4;

/** Initials tell more the more there are, and where both are of one state. */
function byInitials(a: Facts, b: Facts, { id, letters }: Short, near: Support, know: Knowledge): Comparison | null {
  const { base, fourLetters, initialsState } = know.identity.weights;
  const ofState = [...a.states].some((state) => b.states.has(state));
  const score =
    base.value + (letters.length >= LONG ? fourLetters.value : 0) + (ofState ? initialsState.value : 0) + near.weight;
  return verdict(score, ['initials of the name', near.why], id, know);
}

/** Al Jazeera of Qatar, Al-Jazirah of Riyadh: a spelling does not join bodies of two states. */
function isElsewhere(a: Facts, b: Facts, { score }: Match, know: Knowledge): boolean {
  const where = (one: Facts): ReadonlySet<string> => {
    const home = one.known ? know.statesOf(one.id) : [];
    return home.length > 0 ? new Set(home) : one.states;
  };
  const [x, y] = [where(a), where(b)];
  return score < 1 && x.size > 0 && y.size > 0 && ![...x].some((state) => y.has(state));
}

/** Just below what is positive. */
const DOUBT = 0.75;

/** Judges two of one kind that are no persons; null where there is nothing to say. */
export function compareBodies(a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null {
  if (kindOf(a.type) !== kindOf(b.type)) return null;
  const { weights } = know.identity;
  const match = named(a, b, know);
  const near = company(a, b, know);
  if (match && !match.common) {
    // "Hainan", "Henan": without company only the likest spellings are one
    const sure = near !== null || (match.score >= weights.spelledBody.value && !isElsewhere(a, b, match, know));
    const score = sure ? match.score + (near?.weight ?? 0) : Math.min(match.score, DOUBT);
    return verdict(score, [match.how, near?.why], null, know);
  }
  if (match) return near && verdict(weights.base.value + near.weight, ['a name that many bear', near.why], null, know);
  const short = kindOf(a.type) === 'Body' ? acronym(a, b, know) : null;
  if (!short) return null;
  if (short.said) return verdict(weights.listed.value, ['an article has both names'], short.id, know);
  return near && only ? byInitials(a, b, short, near, know) : null;
}
