// Binds what the user gives (`person=Angela`, `limit=5`) to a question's parameters, each of its type.
import { UsageError } from '../core/errors';
import type { Cell, Params } from '../store/store';
import type { Param, Query } from './header';

/** "person=A = B" → ["person", "A = B"]. @throws UsageError */
function split(given: string): readonly [string, string] {
  const at = given.indexOf('=');
  if (at < 1) throw new UsageError(`--param "${given}" is no NAME=VALUE`);
  return [given.slice(0, at).trim(), given.slice(at + 1)];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `["a","b"]`, or `a,b`. */
function list(value: string): readonly string[] | null {
  if (!value.trim().startsWith('['))
    return value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const parsed = json(value);
  return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : null;
}

function typed({ name, type }: Param, value: string): Cell {
  if (type === 'string') return value;
  const number = /^[+-]?\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
  const bound = type === 'integer' ? (Number.isSafeInteger(number) ? number : null) : list(value);
  if (bound === null) throw new UsageError(`--param ${name}: "${value}" is no ${type}`);
  return bound;
}

const each = (given: readonly string[]): ReadonlyMap<string, string> => new Map(given.map(split));

/** All parameters of a question: as given, else its default. @throws UsageError */
export function bind(query: Query, given: readonly string[]): Params {
  const values = each(given);
  const known = query.params.map(({ name }) => name);
  const stranger = [...values.keys()].find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new UsageError(`${query.name} has no parameter "${stranger}" (it has: ${known.join(', ') || 'none'})`);
  return Object.fromEntries(
    query.params.map((param): [string, Cell] => {
      const value = values.get(param.name);
      if (value !== undefined) return [param.name, typed(param, value)];
      if (param.standard === null) throw new UsageError(`${query.name} needs --param ${param.name}=…`);
      return [param.name, param.standard];
    }),
  );
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** For Cypher without a header: `5`, `true`, `null`, `["a"]` are what they look like, all else is a string. */
export function bindFreely(given: readonly string[]): Params {
  return Object.fromEntries(
    [...each(given)].map(([name, value]): [string, Cell] => {
      const parsed = json(value);
      if (parsed === null || isScalar(parsed)) return [name, parsed];
      return [name, Array.isArray(parsed) && parsed.every(isScalar) ? parsed : value];
    }),
  );
}
