// A family name alone: whom it means, by an office, by company of one time, or because he then holds office in that state.
import { clash, company, gap, outOfTerm, reign, type Support, sameCalling, sharedRole } from './evidence';
import type { Facts } from './facts';
import { contradiction, fullMatch } from './full';
import type { Knowledge } from './knowledge';
import type { Comparison } from './verdict';
import { against, verdict } from './verdict';

/** True for "Clinton", "al-Sisi": one word only. */
export const isLone = ({ persons }: Facts): boolean => persons[0]?.bare ?? false;

/** How a lone word stands in a full name: as the family's (or its spelling), as a name of its own, or as the given one. */
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

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Small things in common within a year: state, walk of life, gender, a name that few bear. */
function likeness(a: Facts, b: Facts, know: Knowledge): number {
  const { recent, sameState, sameField, sameMan, sameWoman, rare } = know.identity.weights;
  const gender = a.gender !== null && a.gender === b.gender ? (a.gender === 'f' ? sameWoman : sameMan).value : 0;
  const isRare = [...a.persons, ...b.persons].every((name) => !know.isCommon(name));
  return (
    recent.value +
    (meet(a.states, b.states) ? sameState.value : 0) +
    (meet(a.fields, b.fields) ? sameField.value : 0) +
    (isRare ? rare.value : 0) +
    gender
  );
}

interface Case {
  readonly shared: Support | null;
  /** Company, where it counts. */
  readonly near: Support | null;
  readonly calling: Support | null;
  readonly weight: number;
}

/** @param only whether this is the only full name in the store that a lone word may mean */
function supportOf(a: Facts, b: Facts, isFamily: boolean, only: boolean, know: Knowledge): Case {
  const { weights } = know.identity;
  const years = gap(a, b);
  const [one, other] = isLone(a) ? [a, b] : [b, a];
  const then = isFamily ? reign(one, other, know) : null;
  // parent and child may have one office; who reigns at the time is told by the table
  if (years > weights.roleYears.value && !then) return { shared: null, near: null, calling: null, weight: 0 };
  const shared = sharedRole(a, b, know) ?? then;
  // company alone tells a family name where just one full name fits; a given name never
  const counts = only && isFamily && years <= weights.years.value;
  const near = shared || counts ? company(a, b, know) : null;
  const recent = counts && near && years <= 1 && a.first && b.first ? likeness(a, b, know) : 0;
  const calling = counts && near && !shared ? sameCalling(a, b, know) : null;
  return {
    shared,
    near,
    calling,
    weight: (shared?.weight ?? 0) + (near?.weight ?? 0) + (calling?.weight ?? 0) + recent,
  };
}

/** Compares where one name is lone, or both are. @param only as above */
export function lone(a: Facts, b: Facts, know: Knowledge, only: boolean): Comparison | null {
  const { base, positive } = know.identity.weights;
  const { score: like, how } = wordMatch(a, b, know);
  if (like === 0 || outOfTerm(a, b, know)) return null;
  const { shared, near, calling, weight } = supportOf(a, b, how === FAMILY, only, know);
  if (weight === 0) return null;
  const score = base.value * like + weight;
  const no = contradiction(a, b, shared, know) ?? elsewhere(a, b, shared, know);
  if (!no) return verdict(score, [how, shared?.why, calling?.why, near?.why], shortOf(a, b), know);
  return score >= positive.value ? against(how, no) : null;
}
