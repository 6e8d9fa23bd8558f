// The statements of cypher/explore: their headers are read like those of questions, so what a route gives must be what a statement takes.
import { resolve } from 'node:path';
import { loadQueries } from '../queries';
import type { Params, Row, Store } from '../store';

const FOLDER = resolve(__dirname, '..', '..', 'cypher', 'explore');

/** Runs a statement by its name; parameters that are left out have the header's defaults. @throws Error where one is missing or unknown */
export type Ask = (name: string, params: Params) => Promise<readonly Row[]>;

const uncommented = (text: string): string => text.replace(/^\s*\/\/.*\n?/gm, '').trim();

/** @throws DataError where a header is not in order */
export function asking(store: Pick<Store, 'query'>): Ask {
  const statements = new Map(
    loadQueries(FOLDER).map(({ name, params, cypher }) => [name, { params, cypher: uncommented(cypher) }]),
  );
  return (name, given) => {
    const found = statements.get(name);
    if (!found) throw new Error(`cypher/explore/${name}.cypher is missing`);
    const known = new Set(found.params.map((param) => param.name));
    const stranger = Object.keys(given).find((key) => !known.has(key));
    if (stranger !== undefined) throw new Error(`cypher/explore/${name}.cypher takes no $${stranger}`);
    const all: [string, Params[string]][] = found.params.map((param) => {
      const value = given[param.name] ?? param.standard;
      if (value === null) throw new Error(`cypher/explore/${name}.cypher needs $${param.name}`);
      return [param.name, value];
    });
    return store.query(found.cypher, Object.fromEntries(all));
  };
}
