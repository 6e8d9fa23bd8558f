// What identity is judged by, of the Kit: lists of names and words, titles, offices and their holders, first names by gender.
import { entityId, slug } from '../core/ids';
import { type Gazetteer, gazetteer } from '../data/gazetteer';
import { homes } from '../data/homes';
import type { Identity } from '../data/identity';
import type { Kit } from '../data/kit';
import type { Office } from '../data/offices';
import type { Title } from '../data/titles';
import { type BodyMatcher, bodyMatcher } from './body-match';
import { type BodyNames, bodyNames } from './body-name';
import { type FieldOf, fieldsOf } from './fields';
import { memo } from './memo';
import { type PersonMatcher, personMatcher } from './person-match';
import { type Parser, type PersonName, personNames } from './person-name';
import { type Words, wordsOfNames } from './words';

export interface Knowledge {
  readonly identity: Identity;
  readonly words: Words;
  readonly person: Parser;
  readonly persons: PersonMatcher;
  readonly body: BodyNames;
  readonly bodies: BodyMatcher;
  /** "Iranian foreign minister" → the entry of "foreign minister". */
  title(role: string): Title | null;
  /** The state of a role's object: itself, or the one that a known body or place belongs to. */
  stateOf(id: string): string | null;
  /** The states that a neighbour speaks of: itself, its own, or those of the offices that a known person has had. */
  statesOf(id: string): readonly string[];
  field: FieldOf;
  /** True for "Smith", "Kim": so many bear the family name that a full name tells less. */
  isCommon(name: PersonName): boolean;
  /** Terms of those whose family name, or name of one word, this is. */
  surnamed(word: string): readonly Office[];
  /** False for a name of words that do not say which one: "supreme-court", "south". @param name as in an id */
  tells(name: string): boolean;
  /** Terms of a known person. */
  offices(id: string): readonly Office[];
  /** By the first names of nominals.json; null where both or neither bear it. */
  genderOf(given: string): 'm' | 'f' | null;
  /** All names of data/ that mean this id. */
  namesOf(id: string): readonly string[];
}

type Parts = Pick<
  Kit,
  | 'identity'
  | 'titles'
  | 'offices'
  | 'states'
  | 'organizations'
  | 'outlets'
  | 'groups'
  | 'places'
  | 'metonymy'
  | 'nominals'
>;

const push = <T>(map: Map<string, T[]>, key: string, ...more: readonly T[]): void => {
  map.set(key, [...(map.get(key) ?? []), ...more]);
};

function titlesBy(titles: readonly Title[]): (role: string) => Title | null {
  const found = new Map(
    titles.flatMap((title) => [title.title, ...title.aliases].map((word) => [word, title] as const)),
  );
  return (role) => {
    const words = role.split(' ');
    for (let from = 0; from < words.length; from++) {
      const title = found.get(words.slice(from).join(' '));
      if (title) return title;
    }
    return null;
  };
}

function namesById(kit: Parts): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name, official, aliases } of kit.states) push(names, id, name, official, ...aliases);
  for (const { id, name, aliases } of [...kit.organizations, ...kit.outlets, ...kit.groups, ...kit.places.places])
    push(names, id, name, ...aliases);
  for (const { holder, aliases } of kit.offices) push(names, entityId('Person', holder), holder, ...aliases);
  return new Map([...names].map(([id, list]) => [id, [...new Set(list)]]));
}

/** By the last word of holders and their other names, as in an id. */
function surnamesOf(offices: readonly Office[]): ReadonlyMap<string, readonly Office[]> {
  const found = new Map<string, Office[]>();
  for (const office of offices)
    for (const word of new Set([office.holder, ...office.aliases].map((name) => slug(name).split('-').at(-1) ?? '')))
      push(found, word, office);
  return found;
}

/** Parsed names that are remembered: those of a block are looked at again and again. */
const NAMES = 2 ** 12;

/** Indexes the parts of the Kit once. */
export function knowledgeOf(kit: Parts, gazette: Gazetteer = gazetteer(kit)): Knowledge {
  const { identity, nominals } = kit;
  const first = (list: readonly string[]) => new Set(list.map(slug));
  const [m, f] = [first(nominals.firstNames.m), first(nominals.firstNames.f)];
  // "King", "Sheikh" and "Dr" before a name are no part of it; "Dean" may be one
  const before = kit.titles.filter(({ sphere, beforeName }) => sphere === 'honorific' || beforeName);
  const titles = before.flatMap(({ title, aliases }) => [title, ...aliases]).map(slug);
  const words = wordsOfNames(identity);
  const body = bodyNames(identity, gazette);
  const homesOf = homes(kit);
  const isState = (id: string): boolean => id.startsWith('state:');
  const terms = new Map<string, Office[]>();
  for (const office of kit.offices) push(terms, entityId('Person', office.holder), office);
  const names = namesById(kit);
  const stateOf = (id: string): string | null => {
    if (isState(id)) return id;
    return id.startsWith('person:') ? null : (homesOf(id).find(isState) ?? null);
  };
  const vague = new Set([...identity.commonWords.words, ...identity.apartWords.words, ...identity.bodyWords.small]);
  const bySurname = surnamesOf(kit.offices);
  const families = new Set(identity.commonNames.families);
  return {
    identity,
    words,
    person: memo(
      personNames(identity, {
        honorifics: new Set(titles.filter((title) => !m.has(title) && !f.has(title))),
        given: new Set([...m, ...f]),
      }),
      NAMES,
    ),
    persons: personMatcher(identity, words),
    body,
    bodies: bodyMatcher(identity, body, words),
    title: titlesBy(kit.titles),
    stateOf,
    statesOf: (id) => [...new Set((isState(id) ? [id] : homesOf(id)).flatMap((home) => stateOf(home) ?? []))],
    surnamed: (word) => bySurname.get(word) ?? [],
    tells: (name) => name.split('-').some((word) => !vague.has(word)),
    field: fieldsOf(identity),
    isCommon: ({ words: list, turned }) =>
      families.has(list.at(-1) ?? '') || (turned !== null && families.has(turned.at(-1) ?? '')),
    offices: (id) => terms.get(id) ?? [],
    genderOf: (given) => (m.has(given) === f.has(given) ? null : m.has(given) ? 'm' : 'f'),
    namesOf: (id) => names.get(id) ?? [],
  };
}
