// Reads one file of data/ and checks it; what is wrong is said with file and path.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { DataError } from '../core/errors';

/** The data/ of this package: beside src/ in a checkout, beside dist/ when installed. */
export const DATA = resolve(__dirname, '..', '..', 'data');

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new DataError(path, '', 'cannot be read', cause);
  }
}

/** Why a value does not fit, with the path where: `[3].capital: expected string`. */
function check<T>(file: string, schema: z.ZodType<T>, value: unknown, at = ''): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = (issue?.path ?? []).map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new DataError(
    file,
    `${at}${path.replace(/^\./, '')}`,
    issue?.message ?? 'does not fit its schema',
    parsed.error,
  );
}

/** A JSON file that fits its schema. @throws DataError */
export function loadJson<T>(file: string, schema: z.ZodType<T>, root = DATA): T {
  const path = join(root, file);
  const raw = read(path);
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new DataError(path, '', `is not JSON (${cause instanceof Error ? cause.message : ''})`, cause);
  }
  return check(path, schema, value);
}

/** A TSV file: `#` lines are comments, the first other line names the columns. @throws DataError */
export function loadTsv<T>(file: string, schema: z.ZodType<T>, root = DATA): readonly T[] {
  const path = join(root, file);
  const lines = read(path)
    .split('\n')
    .map((text, i) => ({ text: text.replace(/\r$/, ''), at: `line ${i + 1}` }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  const columns = lines[0]?.text.split('\t') ?? [];
  return lines.slice(1).map(({ text, at }) => {
    const cells = text.split('\t');
    if (cells.length !== columns.length)
      throw new DataError(path, at, `has ${cells.length} columns, not ${columns.length}`);
    return check(path, schema, Object.fromEntries(columns.map((name, i) => [name, cells[i]])), `${at} `);
  });
}

/** Refuses a list in which two entries have one key. @throws DataError */
export function unique<T>(file: string, list: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const seen = new Set<string>();
  for (const [i, entry] of list.entries()) {
    const key = keyOf(entry);
    if (seen.has(key)) throw new DataError(join(DATA, file), `[${i}]`, `"${key}" stands twice`);
    seen.add(key);
  }
  return list;
}
