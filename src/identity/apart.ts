// Namesakes: articles that give one name to two, told apart by what they say of who it is.
import type { Profile } from '../core/model';
import { type Case, casesOf } from './cases';
import { affinity, contradict, haveCompany } from './contradict';
import { kindOf } from './kinds';
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

/** A party or paper of one name in two states: each article speaks of one state, and they share no company. */
function statesDiffer(a: Case, b: Case): boolean {
  const [x, ...more] = a.states;
  const [y, ...others] = b.states;
  const clear = x !== undefined && y !== undefined && more.length === 0 && others.length === 0;
  return clear && x !== y && !haveCompany(a, b);
}

/** What sets two bearers of the name apart; null where nothing can. */
function differing({ type, name }: Profile, know: Knowledge): Contradict | null {
  if (type === 'Person') {
    const parsed = know.person(name);
    const common = know.isCommon(parsed);
    return parsed.bare ? null : (a, b) => contradict(a, b, common, know);
  }
  // "Norvale Motors" may build in two states; "National Front" and "Herald" are names of many
  return kindOf(type) === 'Body' && know.body.parse(name, type).common ? statesDiffer : null;
}

/**
 * Sets of article ids, one for each namesake, the largest first; none where nothing contradicts, and for lone and known names.
 * Follows from the set of appearances alone.
 */
export function apartOf(profile: Profile, know: Knowledge): readonly (readonly string[])[] {
  const differ = profile.known ? null : differing(profile, know);
  return differ ? told(casesOf(profile, know), know.identity.weights.kinds.value, differ) : [];
}
