// What a common noun refers to: "spokeswoman" a Person (f), "ministry" an Organization, "summit" an Event.
import type { EntityType } from '../core/model';
import type { Kit } from './kit';

export interface Noun {
  readonly type: EntityType;
  readonly gender: 'm' | 'f' | null;
  /** The office where it is a title: "premier" → "prime minister". */
  readonly title: string | null;
  readonly sphere: string | null;
}

export interface Nouns {
  /** By lemma, lower case; several words where the noun is one ("prime minister", "news agency"). */
  of(lemma: string): Noun | null;
  /** True where the word may end a title that stands before a name: "Minister", "Gen.", "Mr". */
  endsTitle(word: string): boolean;
  /** "Mr", "Ms", "King": tells the gender of the name after it. */
  titleGender(word: string): 'm' | 'f' | null;
}

const clean = (word: string): string => word.toLowerCase().replace(/\.$/, '');
const of = (type: EntityType, gender: 'm' | 'f' | null = null): Noun => ({ type, gender, title: null, sphere: null });

/** Indexes the nouns and titles of the Kit. */
export function nouns({ nominals, titles }: Pick<Kit, 'nominals' | 'titles'>): Nouns {
  const found = new Map<string, Noun>();
  const add = (list: readonly string[], noun: Noun) => {
    for (const word of list) if (!found.has(word)) found.set(word, noun);
  };
  const ends = new Set<string>();
  const genders = new Map<string, 'm' | 'f'>();
  for (const { title, aliases, sphere, gender, beforeName } of titles) {
    for (const name of [title, ...aliases]) {
      const last = clean(name.split(' ').at(-1) ?? '');
      if (beforeName || sphere === 'honorific') ends.add(last);
      if (gender) genders.set(clean(name), gender);
      if (sphere !== 'honorific') add([name], { type: 'Person', gender, title, sphere });
    }
  }
  const { heads } = nominals;
  add(heads.person.m, of('Person', 'm'));
  add(heads.person.f, of('Person', 'f'));
  add(heads.person.either, of('Person'));
  add(heads.state, of('State'));
  add(heads.group, of('Group'));
  add(heads.outlet, of('Outlet'));
  add(heads.organization, of('Organization'));
  add(heads.place, of('Place'));
  add(heads.event, of('Event'));
  return {
    of: (lemma) => found.get(lemma) ?? null,
    endsTitle: (word) => ends.has(clean(word)),
    titleGender: (word) => genders.get(clean(word)) ?? null,
  };
}
