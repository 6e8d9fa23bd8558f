// Compares two persons: names first, then what speaks for and against.
import { clash, company, gap, outOfTerm, type Support, sharedRole } from './evidence';
import type { Facts } from './facts';
import type { Match } from './given-match';
import type { Knowledge } from './knowledge';
import type { Comparison } from './verdict';
import { against, verdict } from './verdict';

/** The best of all pairs of names. */
function fullMatch(a: Facts, b: Facts, know: Knowledge): Match | null {
  let best: Match | null = null;
  for (const x of a.persons)
    for (const y of b.persons) {
      const found = know.persons(x, y);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  return best;
}

/** True for "Clinton", "al-Sisi": one word only. */
export const isLone = ({ persons }: Facts): boolean => persons[0]?.bare ?? false;
const generation = ({ persons }: Facts): number | null => persons[0]?.generation ?? null;

/** Neither said nor denied. */
const OPEN = '';

/** "Jr." and "Sr." are two; "Jr." and the bare name are two where nothing else differs, else it is open: papers leave it out. */
function generations(a: Facts, b: Facts, match: Match): string | null {
  const [x, y] = [generation(a), generation(b)];
  if (x === y) return null;
  return (x !== null && y !== null) || match.score === 1 ? 'senior and junior' : OPEN;
}

/** Why they cannot be one; null where nothing says so. */
function contradiction(a: Facts, b: Facts, shared: Support | null, know: Knowledge): string | null {
  if (a.gender && b.gender && a.gender !== b.gender) return 'one is a man, one a woman';
  if (!shared && clash(a.roles, b.roles, know) === 'spheres') return 'offices of other kinds in other states';
  return null;
}

const lengthOf = ({ persons }: Facts): number => persons[0]?.words.join('').length ?? 0;
const shorter = (a: Facts, b: Facts): Facts =>
  lengthOf(a) < lengthOf(b) || (lengthOf(a) === lengthOf(b) && a.id < b.id) ? a : b;

interface Doubts {
  readonly factor: number;
  readonly why: readonly string[];
}

/** What makes one name less sure to be one person; an office in common outweighs it. */
function doubtsOf(a: Facts, b: Facts, know: Knowledge): Doubts {
  const { weights } = know.identity;
  const states = clash(a.roles, b.roles, know) === 'states';
  const term = outOfTerm(a, b, know);
  return {
    factor: (states ? weights.otherState.value : 1) * (term ? weights.outOfTerm.value : 1),
    why: [...(states ? ['but offices of other states'] : []), ...(term ? ['but not in that office then'] : [])],
  };
}

const CLEAR: Doubts = { factor: 1, why: [] };

function full(a: Facts, b: Facts, know: Knowledge): Comparison | null {
  const match = fullMatch(a, b, know);
  if (!match) return null;
  const { weights } = know.identity;
  const shared = sharedRole(a, b, know);
  const no = (shared ? null : generations(a, b, match)) ?? contradiction(a, b, shared, know);
  if (no === OPEN) return null;
  if (no) return match.score >= weights.unsure.value ? against(match.how, no) : null;
  const near = company(a, b, know);
  // "López Obrador" means the one whom the world knows
  const famous = match.score === weights.inner.value && a.known !== b.known ? weights.famous.value : 0;
  const support = (shared?.weight ?? 0) + (near?.weight ?? 0) + famous;
  if (support === 0 && match.score < weights.initial.value) return null;
  const { factor, why } = shared ? CLEAR : doubtsOf(a, b, know);
  const short = match.score < weights.positive.value ? shorter(a, b).id : null;
  return verdict(Math.min(1, match.score + support) * factor, [match.how, shared?.why, near?.why, ...why], short, know);
}

/** How a lone word stands in a full name: as the family's (or its spelling), or as the given one. */
export function loneMatch(
  lone: Facts,
  whole: Facts,
  know: Knowledge,
): { readonly score: number; readonly given: boolean } {
  const word = lone.persons[0]?.words[0] ?? '';
  const like = (other: string) => (know.words.listed(word, other) ? 1 : know.words.like(word, other));
  const families = whole.persons.flatMap(({ words, turned }) => [
    words.at(-1) ?? '',
    ...(turned ? [words[0] ?? ''] : []),
  ]);
  const family = Math.max(0, ...families.map(like));
  if (family > 0) return { score: family, given: false };
  const given = whole.persons.flatMap(({ words }) => words.slice(0, -1));
  return { score: Math.max(0, ...given.map((one) => (know.words.nicknamed(word, one) ? 1 : like(one)))), given: true };
}

const FAMILY = 'a family name alone';

/** How a lone word stands to the other name, lone or full. */
function wordMatch(a: Facts, b: Facts, know: Knowledge): { readonly score: number; readonly how: string } {
  const [one, other] = isLone(a) ? [a, b] : [b, a];
  if (isLone(other)) return { score: fullMatch(one, other, know)?.score ?? 0, how: 'one lone name' };
  const { score, given } = loneMatch(one, other, know);
  return { score, how: given ? 'a given name alone' : FAMILY };
}

const elsewhere = (a: Facts, b: Facts, shared: Support | null, know: Knowledge): string | null =>
  !shared && clash(a.roles, b.roles, know) ? 'offices of other states' : null;

/** The lone one of the two; null where both are. */
const shortOf = (a: Facts, b: Facts): string | null => (isLone(a) !== isLone(b) ? (isLone(a) ? a : b).id : null);

/** @param only whether this is the only full name in the store that a lone word may mean */
function lone(a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null {
  const { weights } = know.identity;
  const { score: like, how } = wordMatch(a, b, know);
  const years = gap(a, b);
  if (like === 0 || outOfTerm(a, b, know) || years > weights.roleYears.value) return null;
  const shared = sharedRole(a, b, know);
  // company alone tells a family name where just one full name fits; a given name never
  const counts = only && how === FAMILY && years <= weights.years.value;
  const near = shared || counts ? company(a, b, know) : null;
  const recent = counts && near && years <= 1 && a.first && b.first ? weights.recent.value : 0;
  const support = (shared?.weight ?? 0) + (near?.weight ?? 0) + recent;
  if (support === 0) return null;
  const score = weights.base.value * like + support;
  const no = contradiction(a, b, shared, know) ?? elsewhere(a, b, shared, know);
  if (!no) return verdict(score, [how, shared?.why, near?.why], shortOf(a, b), know);
  return score >= weights.positive.value ? against(how, no) : null;
}

/** Judges two persons; null where there is nothing to say. */
export const comparePersons = (a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null =>
  isLone(a) || isLone(b) ? lone(a, b, know, only) : full(a, b, know);
