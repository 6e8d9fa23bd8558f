// Namesakes: articles that give one full name to two people, told apart by gender and by offices that exclude each other.
import type { Appearance, Profile } from '../core/model';
import { clash } from './evidence';
import { type Role, rolesOf } from './facts';
import type { Knowledge } from './knowledge';

interface One {
  readonly article: string;
  readonly gender: 'm' | 'f' | null;
  readonly roles: readonly Role[];
  readonly near: ReadonlySet<string>;
}

const contradict = (a: One, b: One, know: Knowledge): boolean =>
  (a.gender !== null && b.gender !== null && a.gender !== b.gender) || clash(a.roles, b.roles, know) === 'spheres';

/** How much two appearances have in common: offices and states first, then company. */
function affinity(a: One, b: One): number {
  const offices = a.roles.filter((x) => b.roles.some((y) => x.object === y.object && x.title === y.title)).length;
  const states = a.roles.some((x) => x.state !== null && b.roles.some((y) => x.state === y.state)) ? 1 : 0;
  const near = [...a.near].filter((id) => b.near.has(id)).length;
  const gender = a.gender !== null && a.gender === b.gender ? 1 : 0;
  return offices * 8 + states * 4 + gender * 2 + near;
}

const reads = (one: Appearance, know: Knowledge): One => ({
  article: one.article,
  gender: one.gender,
  roles: rolesOf([one], know),
  near: new Set(one.near),
});

const ofGroup = (one: One, group: readonly One[]): number => Math.max(...group.map((other) => affinity(one, other)));

/**
 * Sets of article ids, one for each namesake, the largest first; none where nothing contradicts, and for lone and known names.
 * Articles that say too little stay with the group that they have most in common with, else with the first.
 */
export function apartOf(profile: Profile, know: Knowledge): readonly (readonly string[])[] {
  if (profile.type !== 'Person' || profile.known || know.person(profile.name).bare) return [];
  const all = profile.appearances.map((one) => reads(one, know)).sort((a, b) => (a.article < b.article ? -1 : 1));
  const telling = all.filter((one) => all.some((other) => contradict(one, other, know)));
  if (telling.length === 0) return [];
  const groups: One[][] = [];
  for (const one of telling) {
    const free = groups.filter((group) => !group.some((other) => contradict(one, other, know)));
    const best = free.reduce<One[] | null>(
      (so, group) => (so && ofGroup(one, so) >= ofGroup(one, group) ? so : group),
      null,
    );
    if (best) best.push(one);
    else groups.push([one]);
  }
  groups.sort((a, b) => b.length - a.length || ((a[0]?.article ?? '') < (b[0]?.article ?? '') ? -1 : 1));
  const firm = groups.map((group) => [...group]);
  for (const one of all.filter((other) => !telling.includes(other))) {
    const likes = firm.map((group) => ofGroup(one, group));
    groups[likes.indexOf(Math.max(...likes))]?.push(one);
  }
  return groups.map((group) => group.map(({ article }) => article).sort());
}
