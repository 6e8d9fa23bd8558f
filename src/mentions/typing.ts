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
  /**
   * Null where only the entity stage can tell: a capital is a place or a government.
   * @param namesake true where the article means a person by the name of a state: "Jordan scored"
   */
  type(
    words: readonly string[],
    known: readonly Known[],
    reader: NameType | null,
    namesake?: boolean,
  ): EntityType | null;
}

/** Among several things of one name, the one that the reader meant, else the first. */
export function pick(known: readonly Known[], reader: NameType | null): Known | null {
  const wanted = reader ? BY_READER[reader] : null;
  const state = reader === 'GPE' || reader === 'LOC' ? known.find((one) => one.type === 'State') : undefined;
  return state ?? known.find((one) => one.type === wanted) ?? known[0] ?? null;
}

const ORDER: readonly EntityType[] = ['Outlet', 'Event', 'Group', 'Organization'];

/** Type by generic word, capitalized: "Times" → Outlet. */
type Generic = ReadonlyMap<string, EntityType>;

function genericWords({ nominals }: Pick<Knowledge, 'nominals'>): Generic {
  const lists: Readonly<Partial<Record<EntityType, readonly string[]>>> = nominals.generic;
  const pairs = ORDER.flatMap((type) => (lists[type] ?? []).map((word) => [word, type] as const));
  // the first list that has a word wins
  return new Map(pairs.toReversed());
}

interface Tables {
  readonly generic: Generic;
  readonly given: ReadonlySet<string>;
  isPlace(word: string): boolean;
}

/** "University of Basra": the word before "of" is the head. "Ashford School District": a body by the word within. */
function byInnerWord(
  words: readonly string[],
  reader: NameType | null,
  { generic, isPlace }: Tables,
): EntityType | null {
  if (reader === 'ORG' && words.some((word) => generic.get(word) === 'Organization')) return 'Organization';
  const head = words[words.indexOf('of') - 1] ?? '';
  return generic.get(head) ?? (isPlace(head) ? 'Place' : null);
}

/** By the words of a name of several; a first name makes a person of what the reader took for one. */
function byWords(words: readonly string[], reader: NameType | null, tables: Tables): EntityType | null {
  if (words.length < 2) return null;
  const last = words.at(-1) ?? '';
  const isPerson = tables.given.has(words[0] ?? '') && words.length < 5;
  const inner = byInnerWord(words, reader, tables);
  const byLast = tables.isPlace(last) ? (inner ?? 'Place') : tables.generic.get(last);
  if (byLast && !(reader === 'PERSON' && isPerson)) return byLast;
  return reader === 'EVENT' ? null : (inner ?? (isPerson ? 'Person' : null));
}

/** Makes the typer; its tables are built once. */
export function typer({ nominals, placeWords, given }: Knowledge): Typer {
  const tables: Tables = {
    generic: genericWords({ nominals }),
    given,
    isPlace: (word) => placeWords.has(word.toLowerCase()),
  };
  return {
    type(words, known, reader, namesake = false) {
      if (namesake) return 'Person';
      const one = pick(known, reader);
      if (one?.standsFor) return null;
      // a single word read as a person may be a surname that is a town as well
      const doubtful = reader === 'PERSON' && words.length === 1 && one?.type !== 'Person' && one?.type !== 'State';
      if (one && !doubtful) return one.type;
      return byWords(words, reader, tables) ?? (reader ? BY_READER[reader] : null);
    },
  };
}
