// Neo4j 5.26 and later, by its driver. The only file that knows it.
import neo4j, { type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { StoreError } from '../core/errors';
import { type Address, addressOf, type Environment } from './address';
import { isMap, type Look, rowsOf, whole } from './cells';
import { type Answer, type Engine, type Run, untilAlone } from './engine';
import { keeper } from './keeper';
import { explained } from './neo4j-errors';
import { schemaFor } from './scripts';
import type { Cell, Params, Row, Store } from './store';

const SEARCH = `CALL db.index.fulltext.queryNodes($index, $text, {limit: $limit}) YIELD node, score
WITH node, score WHERE node.canonical IS NULL
RETURN node, score ORDER BY score DESC, node.id`;
/** Seconds to wait for indexes that are being filled. */
const PATIENCE = 300;

/** Words of a user, not Lucene's language: `AC/DC (live)` has no operators. */
const literal = (text: string): string =>
  text.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, '\\$&').replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase());

/** Whole numbers as integers: JavaScript has one kind, Cypher two. */
function param(cell: Cell): unknown {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? neo4j.int(cell) : cell;
  if (Array.isArray(cell)) return cell.map(param);
  if (typeof cell !== 'object' || cell === null) return cell;
  return Object.fromEntries(Object.entries(cell).map(([key, one]) => [key, param(one)]));
}
const paramsOf = (params: Params) =>
  Object.fromEntries(Object.entries(params).map(([key, cell]) => [key, param(cell)]));

function look(value: unknown): Look {
  if (value === null || value === undefined) return { is: 'cell', cell: null };
  if (typeof value === 'bigint') return { is: 'cell', cell: whole(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { is: 'cell', cell: value };
  if (Array.isArray(value)) return { is: 'list', inside: value };
  if (neo4j.isInt(value)) return { is: 'cell', cell: whole(value.toBigInt()) };
  if (neo4j.isNode(value)) return { is: 'node', key: value.elementId, labels: value.labels, inside: value.properties };
  if (neo4j.isRelationship(value)) {
    return {
      is: 'edge',
      from: value.startNodeElementId,
      to: value.endNodeElementId,
      type: value.type,
      inside: value.properties,
    };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { is: 'path', nodes, edges: value.segments.map((segment) => segment.relationship) };
  }
  const plain = isMap(value) && Object.getPrototypeOf(value) === Object.prototype;
  return plain ? { is: 'map', inside: value } : { is: 'cell', cell: String(value) };
}

const answer = (result: QueryResult): Answer => {
  const [first] = result.records;
  const columns = first ? first.keys.map(String) : [];
  const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
  const rows = result.records.map((record) => columns.map((column): unknown => record.get(column)));
  return { rows: rowsOf(columns, rows, look), created: nodesCreated + relationshipsCreated };
};

function engineOf(driver: Driver, address: Address): Engine {
  const { place, database } = address;
  let open = true;
  const inSession = async <T>(
    mode: 'READ' | 'WRITE',
    work: (session: ReturnType<Driver['session']>) => Promise<T>,
  ): Promise<T> => {
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
    (tx: ManagedTransaction): Run =>
    async (cypher, params) =>
      answer(await tx.run(cypher, paramsOf(params)));
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
    maxTransactionRetryTime: 60_000,
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
