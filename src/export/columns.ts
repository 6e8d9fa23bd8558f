// Rows of one kind as CSV for neo4j-admin: columns typed by what they hold. Pure.
import { StoreError } from '../core/errors';
import type { Props, Value } from '../core/model';

/** Between the strings of a list: U+FDD0, which Unicode keeps from ever being a character. */
export const BETWEEN = '\uFDD0';

type Type = 'string' | 'string[]' | 'boolean' | 'long' | 'double';

const typeOf = (value: Value): Type => {
  if (typeof value === 'object') return 'string[]';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
};

/** Whole numbers among others are such with nothing after the point: 1 = 1.0. */
const both = (a: Type, b: Type): Type | null => {
  if (a === b) return a;
  return [a, b].every((type) => type === 'long' || type === 'double') ? 'double' : null;
};

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const listed = (list: readonly string[]): string => {
  // An empty list would come back as none, and so would one empty string.
  if (list.join('') === '' || list.some((one) => one.includes(BETWEEN)))
    throw new StoreError(`the list ${JSON.stringify(list)} cannot be written as CSV`, false);
  return quoted(list.join(BETWEEN));
};

const field = (value: Value | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'object') return listed(value);
  return typeof value === 'string' ? quoted(value) : String(value);
};

export interface Columns {
  /** Whether a row with these props can stand here: neo4j-admin wants every row as long as the header. */
  fit(props: Props): boolean;
  /** The fields of a row that fits. */
  fields(props: Props): readonly string[];
  /** `name:string`, `score:double` … */
  header(): readonly string[];
  /** These columns and those of a row that does not fit, for another file. */
  with(props: Props): Columns;
}

export function columns(types: ReadonlyMap<string, Type> = new Map()): Columns {
  const now = new Map(types);
  return {
    fit: (props) =>
      Object.entries(props).every(([key, value]) => {
        const there = now.get(key);
        return there !== undefined && both(there, typeOf(value)) !== null;
      }),
    fields: (props) => {
      for (const [key, value] of Object.entries(props)) {
        const type = typeOf(value);
        now.set(key, both(now.get(key) ?? type, type) ?? type);
      }
      return [...now.keys()].map((key) => field(props[key]));
    },
    header: () => [...now].map(([key, type]) => `${key}:${type}`),
    with: (props) =>
      columns(new Map([...now, ...Object.entries(props).map(([key, one]) => [key, typeOf(one)] as const)])),
  };
}
