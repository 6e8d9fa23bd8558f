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

/** Makes the typer; its sets are built once. */
export function typer({ nominals, placeWords, given }: Knowledge): Typer {
  const generic = Object.entries(nominals.generic).map(([type, list]) => ({ type, words: new Set(list) }));
  const has = (type: string, word: string) => generic.some((one) => one.type === type && one.words.has(word));
  const ofLast = (word: string): EntityType | null => {
    if (placeWords.has(word.toLowerCase())) return 'Place';
    if (has('Outlet', word)) return 'Outlet';
    if (has('Event', word)) return 'Event';
    if (has('Group', word)) return 'Group';
    return has('Organization', word) ? 'Organization' : null;
  };
  return {
    type(words, known, reader) {
      const one = pick(known, reader);
      if (one?.standsFor) return null;
      if (one && !(reader === 'PERSON' && words.length === 1 && one.type !== 'Person' && one.type !== 'State'))
        return one.type;
      const last = words.at(-1) ?? '';
      const person = given.has(words[0] ?? '') && words.length < 5;
      const byWord = words.length > 1 ? ofLast(last) : null;
      if (byWord && !(reader === 'PERSON' && person)) return byWord;
      if (words.length > 1 && reader !== 'EVENT') {
        // "University of Basra", "Church of England": the word before "of" is the head.
        const before = words[words.indexOf('of') - 1];
        const byHead = before ? ofLast(before) : null;
        if (byHead) return byHead;
        if (person) return 'Person';
      }
      return reader ? BY_READER[reader] : null;
    },
  };
}
