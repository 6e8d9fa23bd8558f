// What speaks for and against two entities being one, besides their names: offices, company, gender, time.
import type { Office } from '../data/offices';
import type { Facts, Role } from './facts';
import type { Knowledge } from './knowledge';

export interface Support {
  readonly weight: number;
  /** For a person: "both foreign minister of state:IRN". */
  readonly why: string;
}

const YEAR = 365.25 * 24 * 3600 * 1000;
const time = (day: string): number => Date.parse(day.length === 4 ? `${day}-01-01` : day);

/** Years between two ISO days; 0 where one is unknown. */
export const yearsApart = (a: string | null, b: string | null): number =>
  a && b ? Math.abs(time(a) - time(b)) / YEAR : 0;

/** Years between the articles of two entities, 0 where they overlap. */
export function gap(a: Facts, b: Facts): number {
  const [early, late] = (a.first ?? '') <= (b.first ?? '') ? [a, b] : [b, a];
  if (!early.last || !late.first || late.first <= early.last) return 0;
  return yearsApart(early.last, late.first);
}

/** "Minister" may be short for "foreign minister". */
const shortens = (a: string, b: string): boolean => a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** Whether the office was held on that day, give or take the years of grace. */
function inTerm({ from, to }: Office, day: string, grace: number): boolean {
  const after = from === '' || day >= from || yearsApart(day, from) <= grace;
  return after && (to === '' || day <= `${to}~` || yearsApart(day, to) <= grace);
}

/** What the table of offices says: in office on the article's day, or not; null where it has no such office. */
function byTable(known: Facts, role: Role, know: Knowledge): boolean | null {
  if (!known.known) return null;
  const terms = know.offices(known.id).filter(({ of, title }) => of === role.object && title === role.title);
  if (terms.length === 0) return null;
  const { day } = role;
  return role.past || day === null || terms.some((term) => inTerm(term, day, know.identity.weights.term.value));
}

/** What one office of each says for their being one. */
function common(x: Role, y: Role, { identity: { weights, single } }: Knowledge): Support | null {
  if (x.object !== y.object || x.object === '' || yearsApart(x.day, y.day) > weights.roleYears.value) return null;
  const same = x.title === y.title;
  if (!same && !shortens(x.title, y.title)) return null;
  const strong = same && x.sphere !== null && single.spheres.includes(x.sphere);
  const title = same || x.title.length > y.title.length ? x.title : y.title;
  return { weight: strong ? weights.singleRole.value : weights.sharedRole.value, why: `both ${title} of ${x.object}` };
}

const stronger = (a: Support | null, b: Support | null): Support | null =>
  !a || (b && (b.weight > a.weight || (b.weight === a.weight && b.why < a.why))) ? b : a;

/** Offices that both have, the strongest first; null where there is none. */
export function sharedRole(a: Facts, b: Facts, know: Knowledge): Support | null {
  const inOffice = (known: Facts, other: Facts): Support | null => {
    const role = other.roles.find((one) => byTable(known, one, know));
    return role
      ? { weight: know.identity.weights.inOffice.value, why: `in office as ${role.title} of ${role.object} then` }
      : null;
  };
  const pairs = a.roles.flatMap((x) => b.roles.map((y) => common(x, y, know)));
  return [inOffice(a, b), inOffice(b, a), ...pairs].reduce(stronger, null);
}

/** "Bishop Tandoh", "Emmanuel Tandoh, bishop of Anwiaso": one calling, though one does not say whose. */
export function sameCalling(a: Facts, b: Facts, { identity: { weights } }: Knowledge): Support | null {
  const alike = (x: Role, y: Role): boolean => x.title === y.title && (x.object === '' || y.object === '');
  const titles = a.roles.filter((x) => b.roles.some((y) => alike(x, y))).map(({ title }) => title);
  const [title] = titles.sort();
  return title === undefined ? null : { weight: weights.sameCalling.value, why: `both ${title}` };
}

/** True where one has an office that the table gives the other, but not on that day. */
export const outOfTerm = (a: Facts, b: Facts, know: Knowledge): boolean =>
  a.roles.some((role) => byTable(b, role, know) === false) || b.roles.some((role) => byTable(a, role, know) === false);

/** In the table on that day, give or take the years of grace. */
const serves = (office: Office, day: string, { identity: { weights } }: Knowledge): boolean =>
  inTerm(office, day, weights.term.value);

/** Head or minister of a state; the pope is one as well. */
const leads = ({ of, title }: Office, know: Knowledge): boolean =>
  of.startsWith('state:') && /^(leader|minister|clergy)$/.test(know.title(title)?.sphere ?? '');

/**
 * A family name alone, in an article about the state (or beside the company) of the only one of that name whom the table has in
 * office then: "Kirchner" in Argentina in 2005. Trump and his wife both have one, so that "Trump" alone is neither.
 */
export function reign(lone: Facts, whole: Facts, know: Knowledge): Support | null {
  const day = lone.last;
  if (!whole.known || day === null || lone.first !== day) return null;
  const terms = know.offices(whole.id).filter((office) => serves(office, day, know));
  const held = terms.find((office) => leads(office, know)) ?? terms[0];
  if (!held) return null;
  const state = know.stateOf(held.of);
  if (!(state && lone.states.has(state)) && !company(lone, whole, know)) return null;
  const word = lone.persons[0]?.words[0] ?? '';
  const rivals = know
    .surnamed(word)
    .filter((office) => serves(office, day, know) && (lone.gender === null || office.gender === lone.gender));
  if (rivals.some(({ holder }) => holder !== held.holder)) return null;
  const { reign: leader, served } = know.identity.weights;
  const isClear = leads(held, know) && !lone.persons.some((name) => know.isCommon(name));
  const weight = (isClear ? leader : served).value;
  return { weight, why: `then ${held.title} of ${held.of}` };
}

/** "deportivo-llano" and "deportivo-llano-of-spain": readings cut long names in different places. */
const isCut = (short: string, long: string): boolean => short.length > 6 && long.startsWith(`${short}-`);

/** Its name there, or a longer or shorter form of it. */
const nameIn = (name: string, { near }: Facts): string | undefined =>
  near.has(name) ? name : [...near.keys()].find((other) => isCut(name, other) || isCut(other, name));

/** Entities in the sentences of both. */
export function company(a: Facts, b: Facts, { identity: { weights } }: Knowledge): Support | null {
  const shared = [...a.near.keys()].filter((name) => nameIn(name, b) !== undefined).sort();
  if (shared.length === 0) return null;
  const weightOf = (name: string): number => b.near.get(nameIn(name, b) ?? '') ?? 0;
  // a reading may take a company for a person: the better one counts
  const count = shared.reduce((so, name) => so + Math.max(a.near.get(name) ?? 0, weightOf(name)), 0);
  const some = shared.slice(0, 3).join(', ');
  return { weight: Math.min(weights.nearMost.value, count * weights.near.value), why: `both beside ${some}` };
}

const statesOf = (roles: readonly Role[]): ReadonlySet<string> => new Set(roles.flatMap(({ state }) => state ?? []));
const bound = (roles: readonly Role[], know: Knowledge): readonly Role[] =>
  roles.filter(({ sphere, state }) => state && sphere && !know.identity.abroad.spheres.includes(sphere));

/** Offices of different states: "spheres" where the spheres differ too, "states" where they do not; null where none or one is shared. */
export function clash(a: readonly Role[], b: readonly Role[], know: Knowledge): 'spheres' | 'states' | null {
  const [x, y] = [bound(a, know), bound(b, know)];
  if (x.length === 0 || y.length === 0) return null;
  const [here, there] = [statesOf(a), statesOf(b)];
  if ([...here].some((state) => there.has(state))) return null;
  return x.some((one) => y.some((other) => one.sphere === other.sphere)) ? 'states' : 'spheres';
}
