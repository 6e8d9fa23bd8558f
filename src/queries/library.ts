// Finds the questions of cypher/ask, and one of them by its name.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DataError, UsageError } from '../core/errors';
import { type Query, readQuery } from './header';

/** The questions of this package: beside src/ in a checkout, beside dist/ when installed. */
export const ASK = resolve(__dirname, '..', '..', 'cypher', 'ask');

function load(folder: string, file: string): Query {
  const path = join(folder, file);
  const query = readQuery(path, readFileSync(path, 'utf8'));
  if (`${query.name}.cypher` !== file) throw new DataError(path, 'line 1', `names it "${query.name}", unlike its file`);
  return query;
}

/** All questions, by name. @throws DataError where a header is not in order */
export function loadQueries(folder = ASK): readonly Query[] {
  let files: readonly string[];
  try {
    files = readdirSync(folder);
  } catch (cause) {
    throw new DataError(folder, '', 'cannot be read', cause);
  }
  return files
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => load(folder, file));
}

/** How many letters must be changed, added or dropped to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const same = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(same, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The question of that name. @throws UsageError that names the nearest */
export function findQuery(name: string, queries: readonly Query[]): Query {
  const found = queries.find((query) => query.name === name);
  if (found) return found;
  const near = (query: Query) => (query.name.includes(name) ? 0 : distance(name, query.name));
  const nearest = [...queries].sort((a, b) => near(a) - near(b))[0];
  throw new UsageError(
    `no question is called "${name}"${nearest ? `; did you mean ${nearest.name}?` : ''} (see: dateline queries)`,
  );
}
