// When two articles cannot mean one bearer of a name.
import type { Case } from './cases';
import { clash, yearsApart } from './evidence';
import { areFar } from './fields';
import type { Knowledge } from './knowledge';

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));
const isPlace = (id: string): boolean => /^(state|place):/.test(id);

/** A person, body or event beside both, or one office: a colleague tells more than a state. */
export function haveCompany(a: Case, b: Case): boolean {
  if ([...a.near].some((id) => !isPlace(id) && b.near.has(id))) return true;
  return a.roles.some((x) => x.object !== '' && b.roles.some((y) => x.object === y.object && x.title === y.title));
}

/** "Goalkeeper", "judge": both say what they do, and it is not the same. */
const fieldsDiffer = (a: Case, b: Case): boolean => a.fields.size > 0 && b.fields.size > 0 && !meet(a.fields, b.fields);
const fieldsFar = (a: Case, b: Case, { identity }: Knowledge): boolean =>
  [...a.fields].every((x) => [...b.fields].every((y) => areFar(x, y, identity)));

/** Years from the last of one to the first of the other. */
function between(a: Case, b: Case): number {
  if (a.last && b.first && a.last < b.first) return yearsApart(a.last, b.first);
  return b.last && a.first && b.last < a.first ? yearsApart(b.last, a.first) : 0;
}

/** How much an article says of who it is: what he does, whose he is, where, beside whom. */
const told = ({ fields, roles, states, near }: Case): number =>
  (fields.size > 0 || roles.length > 0 ? 1 : 0) +
  (states.size > 0 ? 1 : 0) +
  ([...near].some((id) => !isPlace(id)) ? 1 : 0);
/** So much is enough to find nothing in common. */
const ENOUGH = 2;

/** Nothing in common, in two states: two where what they do differs, or the name is one that very many bear. */
function nothingInCommon(a: Case, b: Case, isCommon: boolean, know: Knowledge): boolean {
  if ([...a.near].some((id) => !id.startsWith('state:') && b.near.has(id))) return false;
  const [differ, far] = [fieldsDiffer(a, b), fieldsFar(a, b, know)];
  // a sprinter and a singer of one state
  if (isCommon && differ && far) return true;
  if (meet(a.states, b.states) || a.states.size === 0 || b.states.size === 0) return false;
  const homes = a.home.size > 0 && b.home.size > 0;
  if (differ && (homes || far)) return true;
  if (homes && between(a, b) >= know.identity.weights.ages.value) return true;
  return isCommon && !meet(a.fields, b.fields) && told(a) >= ENOUGH && told(b) >= ENOUGH;
}

/** Whether two persons of one full name are two. Symmetric. */
export function contradict(a: Case, b: Case, isCommon: boolean, know: Knowledge): boolean {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return true;
  if (haveCompany(a, b)) return false;
  return clash(a.roles, b.roles, know) === 'spheres' || nothingInCommon(a, b, isCommon, know);
}

/** How much two have in common: offices and states first, then company. */
export function affinity(a: Case, b: Case): number {
  const offices = a.roles.filter((x) => b.roles.some((y) => x.object === y.object && x.title === y.title)).length;
  const near = [...a.near].filter((id) => b.near.has(id)).length;
  const gender = a.gender !== null && a.gender === b.gender ? 1 : 0;
  return (
    offices * 8 +
    (meet(a.home, b.home) ? 4 : 0) +
    (meet(a.fields, b.fields) ? 3 : 0) +
    gender * 2 +
    near +
    (meet(a.states, b.states) ? 1 : 0)
  );
}
