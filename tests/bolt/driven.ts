// A server over the fixture graph and a driver to it, for all tests of a file.
import neo4j, { type Driver, type RecordShape } from 'neo4j-driver';
import { fixtureGraph } from '../fixtures/graph';
import { dropFolder, engineHere, filled, PASSWORD, type Serving, serving } from './serving';

export interface Driven {
  /** Both are there once the tests run. */
  readonly server: () => Serving;
  readonly driver: () => Driver;
  readonly folder: () => string;
  readonly rows: (cypher: string, params?: object) => Promise<readonly RecordShape[]>;
}

/** Started before the tests of the file that calls it, and stopped after them. */
export function driven(): Driven {
  let folder: string;
  let server: Serving;
  let driver: Driver;
  beforeAll(async () => {
    folder = await filled(fixtureGraph());
    server = await serving(engineHere(folder), { limits: { statement: 20 } });
    driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', PASSWORD));
  });
  afterAll(async () => {
    await driver.close();
    await server.stop();
    dropFolder(folder);
  });
  return {
    server: () => server,
    driver: () => driver,
    folder: () => folder,
    rows: async (cypher, params = {}) => {
      const { records } = await driver.executeQuery(cypher, params, { database: 'neo4j' });
      return records.map((record) => record.toObject());
    },
  };
}
