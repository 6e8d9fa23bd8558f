// Finds what the Kit knows by name: states, outlets, organizations, groups, places, metonyms, peoples and office holders.
import { entityId } from '../core/ids';
import type { EntityType } from '../core/model';
import type { Kit } from './kit';

/** The parts of the Kit that name things. */
export type Named = Pick<Kit, 'states' | 'outlets' | 'organizations' | 'groups' | 'places' | 'metonymy' | 'offices'>;

/** Something of data/ that a name may mean. */
export interface Known {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata: string | null;
  readonly gender: 'm' | 'f' | null;
  /** Set where the name stands for a state as well: id of the state, and how ("Moscow" capital, "Kremlin" building). */
  readonly standsFor: { readonly state: string; readonly kind: 'capital' | 'building' } | null;
}

export interface Gazetteer {
  /** Everything of that name, states first; accents, dots, hyphens and the case of long words do not matter. */
  find(name: string): readonly Known[];
  /** The state or group of an adjective: "Iranian", "Kurdish". */
  adjective(word: string): Known | null;
  /** The people of a plural: "Syrians". */
  people(word: string): Known | null;
  /** Office holders with this surname. */
  surname(word: string): readonly Known[];
  byId(id: string): Known | null;
  /** The longest name of at most `limit` words that begins at `words[from]`: how many words it has, and what it may mean. */
  longest(
    words: readonly string[],
    from: number,
    limit?: number,
  ): { readonly length: number; readonly known: readonly Known[] } | null;
}

/** "Al-Raqqah" → "Al Raqqah"; "U.S." → "US"; the case stays. */
export const fold = (text: string): string =>
  /^[A-Za-z]+$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}|\.|['’‘ʼ](?=\p{L})/gu, '')
        .replace(/[\s\-–_/]+/g, ' ')
        .trim();

const isAcronym = (folded: string): boolean => folded.length <= 6 && /^\p{Lu}[\p{Lu}\d]+$/u.test(folded);
/** Acronyms keep their case, so that "us" is not the US. */
const keyOf = (name: string): string => {
  const folded = fold(name);
  return isAcronym(folded) ? folded : folded.toLowerCase();
};

const plain = (id: string, type: EntityType, name: string, wikidata: string | null = null): Known => ({
  id,
  type,
  name,
  wikidata,
  gender: null,
  standsFor: null,
});

type Add = (names: readonly string[], known: Known) => void;

function addMetonyms(kit: Named, add: Add): void {
  for (const { name, aliases, state, kind } of kit.metonymy.metonyms) {
    const of = kit.states.find((one) => one.iso3 === state);
    if (!of) continue;
    if (kind === 'always') add([name, ...aliases], plain(of.id, 'State', of.name, of.wikidata));
    else {
      const place = kit.places.places.find((one) => one.name === name);
      const base = plain(place?.id ?? entityId('Place', name), 'Place', name);
      add([name, ...aliases, ...(place?.aliases ?? [])], { ...base, standsFor: { state: of.id, kind } });
    }
  }
}

function addHolders(kit: Named, add: Add): readonly Known[] {
  const holders = new Map<string, Known>();
  for (const { holder, aliases, gender } of kit.offices) {
    const known = holders.get(holder) ?? { ...plain(entityId('Person', holder), 'Person', holder), gender };
    holders.set(holder, known);
    add(
      [holder, ...aliases].filter((name) => name.includes(' ')),
      known,
    );
  }
  return [...holders.values()];
}

function addAll(kit: Named, add: Add): readonly Known[] {
  for (const { id, name, official, aliases, wikidata } of kit.states)
    add([name, official, ...aliases], plain(id, 'State', name, wikidata));
  addMetonyms(kit, add);
  for (const one of kit.organizations)
    add([one.name, ...one.aliases], plain(one.id, 'Organization', one.name, one.wikidata));
  for (const one of kit.outlets) add([one.name, ...one.aliases], plain(one.id, 'Outlet', one.name, one.wikidata));
  for (const one of kit.groups) add([one.name, ...one.aliases], plain(one.id, 'Group', one.name, one.wikidata));
  for (const one of kit.places.places) add([one.name, ...one.aliases], plain(one.id, 'Place', one.name));
  return addHolders(kit, add);
}

function adjectivesOf(kit: Named): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const { adjectives, id, name } of kit.groups)
    for (const word of adjectives) found.set(keyOf(word), plain(id, 'Group', name));
  for (const { adjectives, demonyms, id, name, wikidata } of kit.states)
    for (const word of [...adjectives, ...demonyms])
      if (!/s$/.test(word) || adjectives.includes(word)) found.set(keyOf(word), plain(id, 'State', name, wikidata));
  return found;
}

function peoplesOf(kit: Named): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  for (const { demonyms } of kit.states)
    for (const word of demonyms) {
      if (!/(s|ese|men|sh|ch)$/.test(word)) continue;
      found.set(keyOf(word), plain(entityId('Group', word), 'Group', word));
    }
  return found;
}

/** Indexes the Kit once; look-ups cost the length of the name. */
export function gazetteer(kit: Named): Gazetteer {
  const names = new Map<string, Known[]>();
  const starts = new Map<string, number>();
  const ids = new Map<string, Known>();
  const surnames = new Map<string, Known[]>();
  const add: Add = (list, known) => {
    if (!ids.has(known.id)) ids.set(known.id, known);
    for (const name of list) {
      const key = keyOf(name);
      const there = names.get(key) ?? [];
      const same = there.findIndex((one) => one.id === known.id);
      if (same < 0) there.push(known);
      names.set(key, there);
      const words = key.split(' ');
      const first = (words[0] ?? '').toLowerCase();
      starts.set(first, Math.max(starts.get(first) ?? 0, words.length));
    }
  };
  for (const holder of addAll(kit, add)) {
    const last = keyOf(holder.name).split(' ').at(-1) ?? '';
    surnames.set(last, [...(surnames.get(last) ?? []), holder]);
  }
  const adjectives = adjectivesOf(kit);
  const peoples = peoplesOf(kit);
  const find = (name: string): readonly Known[] => names.get(keyOf(name)) ?? names.get(fold(name).toLowerCase()) ?? [];
  return {
    find,
    adjective: (word) => adjectives.get(keyOf(word)) ?? null,
    people: (word) => (/^\p{Lu}/u.test(word) ? (peoples.get(keyOf(word)) ?? null) : null),
    surname: (word) => surnames.get(fold(word).toLowerCase()) ?? [],
    byId: (id) => ids.get(id) ?? null,
    longest: (words, from, limit = words.length) => {
      const most = starts.get((words[from] ?? '').toLowerCase()) ?? 0;
      for (let length = Math.min(most, limit, words.length - from); length > 0; length--) {
        const known = find(words.slice(from, from + length).join(' '));
        if (known.length > 0) return { length, known };
      }
      return null;
    },
  };
}
