// Says of what type a name is: by the Kit, by its own generic word, by its first name, and last by what the reader said.
import type { EntityType, NameType } from '../core/model';
import type { Known } from '../data/gazetteer';
import type { Knowledge } from './sheet';

const BY_READER: Readonly<Record<NameType, EntityType>> = {
  PERSON: 'Person',
  ORG: 'Organization',
  GPE: 'Place',
  LOC: 'Place',
  GROUP: 'Group',
  EVENT: 'Event',
};

export interface Typer {
  /** Null where only the entity stage can tell: a capital is a place or a government. */
  type(words: readonly string[], known: readonly Known[], reader: NameType | null): EntityType | null;
}

/** Among several things of one name, the one that the reader meant, else the first. */
export function pick(known: readonly Known[], reader: NameType | null): Known | null {
  const wanted = reader ? BY_READER[reader] : null;
  const state = reader === 'GPE' || reader === 'LOC' ? known.find((one) => one.type === 'State') : undefined;
  return state ?? known.find((one) => one.type === wanted) ?? known[0] ?? null;
}

const ORDER: readonly EntityType[] = ['Outlet', 'Event', 'Group', 'Organization'];

/** Makes the typer; its sets are built once. */
export function typer({ nominals, placeWords, given }: Knowledge): Typer {
  const generic = new Map<string, EntityType>();
  const lists: Readonly<Partial<Record<EntityType, readonly string[]>>> = nominals.generic;
  for (const type of ORDER) for (const word of lists[type] ?? []) if (!generic.has(word)) generic.set(word, type);
  const ofWord = (word: string | undefined): EntityType | null =>
    word === undefined ? null : placeWords.has(word.toLowerCase()) ? 'Place' : (generic.get(word) ?? null);
  /** "University of Basra": the word before "of" is the head. "Irving School District": a body by the word within. */
  const inside = (words: readonly string[], reader: NameType | null): EntityType | null => {
    const head = words[words.indexOf('of') - 1];
    if (reader === 'ORG' && words.some((word) => generic.get(word) === 'Organization')) return 'Organization';
    return head ? (generic.get(head) ?? ofWord(head)) : null;
  };
  const byWords = (words: readonly string[], reader: NameType | null): EntityType | null => {
    if (words.length < 2) return null;
    const isPerson = given.has(words[0] ?? '') && words.length < 5;
    const last = ofWord(words.at(-1));
    if (last && !(reader === 'PERSON' && isPerson)) return last === 'Place' ? (inside(words, reader) ?? last) : last;
    return reader === 'EVENT' ? null : (inside(words, reader) ?? (isPerson ? 'Person' : null));
  };
  return {
    type(words, known, reader) {
      const one = pick(known, reader);
      if (one?.standsFor) return null;
      // a single word read as a person may be a surname that is a town as well
      const doubtful = reader === 'PERSON' && words.length === 1 && one?.type !== 'Person' && one?.type !== 'State';
      if (one && !doubtful) return one.type;
      return byWords(words, reader) ?? (reader ? BY_READER[reader] : null);
    },
  };
}
