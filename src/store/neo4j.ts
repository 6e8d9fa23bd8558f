// Neo4j 5.26 and later, by its driver. Only this file and its neighbours (neo4j-*.ts) know it.
import neo4j, { type QueryResult } from 'neo4j-driver';
import { StoreError } from '../core/errors';
import { type Address, addressOf, type Environment } from './address';
import { type Engine, type Run, untilAlone } from './engine';
import { keeper } from './keeper';
import { explained, isFinal } from './neo4j-errors';
import { answerOf, paramsOf } from './neo4j-values';
import { schemaFor } from './scripts';
import type { Params, Row, Store } from './store';

const SEARCH = `CALL db.index.fulltext.queryNodes($index, $text, {limit: $limit}) YIELD node, score
WITH node, score WHERE node.canonical IS NULL
RETURN node, score ORDER BY score DESC, node.id`;
/** Seconds to wait for indexes that are being filled. */
const PATIENCE = 300;

/** Words of a user, not Lucene's language: `AC/DC (live)` has no operators. */
const literal = (text: string): string =>
  text.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, '\\$&').replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase());

interface Transaction {
  run(cypher: string, params: object): PromiseLike<QueryResult>;
}
interface Session extends Transaction {
  run(cypher: string, params?: object): PromiseLike<QueryResult>;
  executeRead<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  executeWrite<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
/** What is used of the driver. */
export interface Connects {
  session(config: { readonly database: string; readonly defaultAccessMode: 'READ' | 'WRITE' }): Session;
  close(): Promise<void>;
}

/** Milliseconds for which a transaction that another was in the way of is tried again. */
const TRYING = 30_000;

export function engineOf(driver: Connects, address: Address): Engine {
  const { place, database } = address;
  let open = true;
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> => {
    if (!open) throw new StoreError(`${place} is closed`, false);
    const session = driver.session({
      database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    });
    try {
      return await work(session);
    } catch (error) {
      throw error instanceof StoreError ? error : explained(error, address);
    } finally {
      await session.close();
    }
  };
  const runIn =
    (tx: Transaction): Run =>
    async (cypher, params) => {
      try {
        return answerOf(await tx.run(cypher, paramsOf(params)));
      } catch (error) {
        // An error of ours is none that the driver tries again.
        throw isFinal(error) ? explained(error, address) : error;
      }
    };
  const query = (cypher: string, params: Params = {}): Promise<readonly Row[]> =>
    inSession('READ', (session) => session.executeRead(async (tx) => (await runIn(tx)(cypher, params)).rows));
  return {
    kind: 'neo4j',
    place,
    query,
    prepare: () =>
      inSession('WRITE', async (session) => {
        for (const statement of schemaFor('neo4j')) await session.run(statement);
        await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(PATIENCE) });
      }),
    write: (work) =>
      inSession('WRITE', (session) =>
        untilAlone(
          () => session.executeWrite((tx) => work(runIn(tx))),
          () => false,
        ),
      ),
    search: async (index, text, limit) =>
      literal(text).trim() === '' ? [] : query(SEARCH, { index, text: literal(text), limit }),
    close: async () => {
      if (open) await driver.close();
      open = false;
    },
  };
}

/** Connects, and sees that the server answers. @throws StoreError */
export async function openNeo4j(url: string, env: Environment): Promise<Store> {
  const address = addressOf(url, env);
  const auth = address.password === null ? undefined : neo4j.auth.basic(address.user, address.password);
  const driver = neo4j.driver(address.server, auth, {
    connectionAcquisitionTimeout: 20_000,
    maxTransactionRetryTime: TRYING,
  });
  try {
    // Not executeQuery(), which would try for a minute; not verifyConnectivity(), which over bolt:// asks for no database.
    const session = driver.session({ database: address.database });
    await session.run('RETURN 1 AS one');
    await session.close();
  } catch (error) {
    await driver.close();
    throw explained(error, address);
  }
  return keeper(engineOf(driver, address));
}
