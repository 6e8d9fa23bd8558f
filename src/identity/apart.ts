// Namesakes: articles that give one name to two, told apart by what they say of who it is.
import type { Profile } from '../core/model';
import { type Case, casesOf } from './cases';
import { affinity, contradict } from './contradict';
import type { Knowledge } from './knowledge';

const ofGroup = (one: Case, group: readonly Case[]): number => Math.max(...group.map((other) => affinity(one, other)));

const articlesOf = (group: readonly Case[]): readonly string[] => group.flatMap(({ articles }) => articles).sort();
const bySize = (a: readonly Case[], b: readonly Case[]): number => {
  const [x, y] = [articlesOf(a), articlesOf(b)];
  return y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1);
};

type Contradict = (a: Case, b: Case) => boolean;

/** Each joins the group that it has most in common with, of those that nothing in it contradicts. */
function groupsOf(telling: readonly Case[], differ: Contradict): readonly Case[][] {
  const groups: Case[][] = [];
  for (const one of telling) {
    const free = groups.filter((group) => !group.some((other) => differ(one, other)));
    const best = free.reduce<Case[] | null>(
      (so, group) => (so && ofGroup(one, so) >= ofGroup(one, group) ? so : group),
      null,
    );
    if (best) best.push(one);
    else groups.push([one]);
  }
  return groups.sort(bySize);
}

/** Sets of articles of those that contradict each other; the others stay with whom they have most in common, else with the first. */
function told(all: readonly Case[], most: number, differ: Contradict): readonly (readonly string[])[] {
  const frequent = all.slice(0, most);
  const telling = frequent.filter((one) => frequent.some((other) => differ(one, other)));
  if (telling.length === 0) return [];
  const firm = groupsOf(telling, differ);
  const groups = firm.map((group) => [...group]);
  const isTelling = new Set(telling);
  for (const one of all.filter((other) => !isTelling.has(other))) {
    const likes = firm.map((group) => ofGroup(one, group));
    groups[likes.indexOf(Math.max(...likes))]?.push(one);
  }
  return groups.map(articlesOf);
}

/**
 * Sets of article ids, one for each namesake, the largest first; none where nothing contradicts, and for lone and known names.
 * Follows from the set of appearances alone.
 */
export function apartOf(profile: Profile, know: Knowledge): readonly (readonly string[])[] {
  if (profile.known || profile.type !== 'Person') return [];
  const name = know.person(profile.name);
  if (name.bare) return [];
  const common = know.isCommon(name);
  return told(casesOf(profile, know), know.identity.weights.kinds.value, (a, b) => contradict(a, b, common, know));
}
