// What a profile says that can speak for or against: roles by title, sphere and state, company, gender, days.
import { isMarked, withoutMark } from '../core/ids';
import type { Appearance, EntityType, Profile } from '../core/model';
import type { BodyName } from './body-name';
import type { Knowledge } from './knowledge';
import type { PersonName } from './person-name';

export interface Role {
  /** As titles.json has it; the words themselves where it has none. */
  readonly title: string;
  readonly sphere: string | null;
  /** The walk of life that it belongs to. */
  readonly field: string | null;
  readonly object: string;
  /** The state that it is an office of, or of whose body. */
  readonly state: string | null;
  /** True for "former", "next": no term is held against it. */
  readonly past: boolean;
  /** Day of the article. */
  readonly day: string | null;
}

export interface Facts {
  readonly id: string;
  readonly type: EntityType;
  readonly known: boolean;
  /** Names by which it is compared: its own, and those of data/ where it is known. */
  readonly persons: readonly PersonName[];
  readonly bodies: readonly BodyName[];
  /** Short forms that its own articles call it: "snhr". */
  readonly acronyms: readonly string[];
  readonly roles: readonly Role[];
  /** Names of those it is seen with, and what they weigh: 1, less for what many are seen with, more for what few know of. */
  readonly near: ReadonlyMap<string, number>;
  /** States by office, and of those beside whom it is seen. */
  readonly states: ReadonlySet<string>;
  /** Walks of life. */
  readonly fields: ReadonlySet<string>;
  readonly gender: 'm' | 'f' | null;
  /** ISO days of the first and last article that has one. */
  readonly first: string | null;
  readonly last: string | null;
}

/** "former foreign minister|state:IRN", as an appearance has it. */
export function roleOf(text: string, day: string | null, know: Knowledge): Role {
  const at = text.lastIndexOf('|');
  const said = at < 0 ? text : text.slice(0, at);
  const object = at < 0 ? '' : text.slice(at + 1);
  const over = new Set(know.identity.past.words);
  const words = said.split(' ');
  const bare = words.filter((word) => !over.has(word)).join(' ');
  const title = know.title(bare);
  return {
    title: title?.title ?? said,
    sphere: title?.sphere ?? null,
    field: know.field(bare, title, object.startsWith('state:')),
    object,
    state: know.stateOf(object),
    past: words.some((word) => over.has(word)),
    day,
  };
}

/** The name in an id: readings may differ in its type, and lone names have an id in each article. */
const nameIn = (id: string): string => withoutMark(id.slice(id.indexOf(':') + 1));

/** Of many: states, lone names, places that everybody knows, and words that do not say which one ("Congress", "South"). */
function weightOf(id: string, know: Knowledge): number {
  if (id.startsWith('state:') || isMarked(id)) return SHARED_BY_MANY;
  const known = know.namesOf(id).length > 0;
  if (id.startsWith('person:')) return 1;
  if (known) return id.startsWith('place:') ? SHARED_BY_MANY : 1;
  const { specific, near } = know.identity.weights;
  return know.tells(nameIn(id)) ? specific.value / near.value : SHARED_BY_MANY;
}

const SHARED_BY_MANY = 0.5;

/** What is named in the same sentences, by what it tells. */
function companyOf(appearances: readonly Appearance[], know: Knowledge): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of appearances.flatMap(({ near }) => near)) {
    const name = nameIn(id);
    found.set(name, Math.max(weightOf(id, know), found.get(name) ?? 0));
  }
  return found;
}

const agreed = <T>(list: readonly T[]): T | null => (new Set(list).size === 1 ? (list[0] ?? null) : null);

/** What all appearances with a gender say, else the table of offices, else the first name. */
function genderOf({ id, appearances }: Profile, names: readonly PersonName[], know: Knowledge): 'm' | 'f' | null {
  const seen = appearances.flatMap(({ gender }) => gender ?? []);
  if (seen.length > 0) return agreed(seen);
  const [office] = know.offices(id);
  if (office) return office.gender;
  const [name] = names;
  return name && !name.bare && !name.turned ? know.genderOf(name.words[0] ?? '') : null;
}

export const rolesOf = (appearances: readonly Appearance[], know: Knowledge): readonly Role[] =>
  appearances.flatMap(({ roles, published }) => roles.map((role) => roleOf(role, published, know)));

/** Its own name, and others that do more than shorten it: "George Bush" would let "George W. Bush" be any of them; "Jokowi" may. */
export function personNamesOf(name: string, others: readonly string[], know: Knowledge): readonly PersonName[] {
  const own = know.person(name);
  const shortens = ({ words }: PersonName) => words.every((word) => own.words.includes(word));
  return [own, ...others.map(know.person).filter((one) => one.bare || !shortens(one))];
}

/** Of what data/ has, no acronym but its own name: where "PLA" could mean it, the article's reader has taken it so. */
const bodyNamesOf = (
  [own = '', ...others]: readonly string[],
  type: EntityType,
  know: Knowledge,
): readonly BodyName[] => [
  know.body.parse(own, type),
  ...others.map((one) => know.body.parse(one, type)).filter(({ acronym }) => acronym === null),
];

/** Reads a profile once for all its comparisons. */
export function factsOf(profile: Profile, know: Knowledge): Facts {
  const { id, type, known, name, appearances } = profile;
  const names = [...new Set([name, ...(known ? know.namesOf(id) : [])])];
  const person = type === 'Person';
  const persons = person ? personNamesOf(name, known ? know.namesOf(id) : [], know) : [];
  const said = person ? [] : [...new Set(appearances.flatMap((one) => one.names))];
  const roles = rolesOf(appearances, know);
  const days = appearances.flatMap(({ published }) => published ?? []).sort();
  return {
    id,
    type,
    known,
    persons,
    bodies: person ? [] : bodyNamesOf(names, type, know),
    acronyms: said.flatMap((one) => know.body.parse(one, type).acronym ?? []),
    roles,
    near: companyOf(appearances, know),
    states: new Set([
      ...roles.flatMap(({ state }) => state ?? []),
      ...appearances.flatMap(({ near }) => near.flatMap(know.statesOf)),
    ]),
    fields: new Set(roles.flatMap(({ field }) => field ?? [])),
    gender: person ? genderOf(profile, persons, know) : null,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
