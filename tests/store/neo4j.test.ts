// Neo4j: the contract on a real server, and what only a server can go wrong with. Skipped, with the reason, where none can be had.
import neo4j from 'neo4j-driver';
import { mergeAll } from '../../src/graph';
import { dump, openStore, type Store } from '../../src/store';
import { claimsContract } from '../contracts/claims';
import { exploreContract } from '../contracts/explore';
import { happeningsContract } from '../contracts/happenings';
import { identityContract } from '../contracts/identity';
import { storeContract } from '../contracts/store';
import { versionsContract } from '../contracts/versions';
import { deskContract } from '../cookbook/desk.contract';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { startServer } from '../neo4j/server';
import { askContract } from '../queries/ask.contract';

const server = startServer(17687);

if ('missing' in server) {
  it.skip(`[store/neo4j] needs a server: ${server.missing}`, () => undefined);
} else {
  const { url, env, own } = server;

  /** Runs a statement that a Store would refuse. */
  const bare = async (cypher: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { username, password, host, protocol } = new URL(url);
    const user = username || (env['NEO4J_USER'] ?? 'neo4j');
    const driver = neo4j.driver(
      `${protocol}//${host}`,
      neo4j.auth.basic(user, password || (env['NEO4J_PASSWORD'] ?? '')),
    );
    const session = driver.session({ database: env['NEO4J_DATABASE'] ?? 'neo4j' });
    const { records } = await session.run(cypher);
    await session.close();
    await driver.close();
    return records.map((record) => record.toObject());
  };

  const EMPTY_IT = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
  let ours = own;
  /** Somebody else's data is never deleted: a database that is given must be empty when the tests begin. */
  const claim = async (): Promise<void> => {
    const [row] = ours ? [] : await bare('MATCH (n) RETURN count(n) > 0 AS full');
    if (row?.['full'] === true)
      throw new Error('NEO4J_URL names a database with data in it; the tests want an empty one');
    ours = true;
  };
  afterAll(async () => {
    if (ours && !own) await bare(EMPTY_IT);
    server.stop();
  });

  let prepared = false;
  const fresh = async (): Promise<Store> => {
    await claim();
    await bare(EMPTY_IT);
    const store = await openStore(url, env);
    if (!prepared) await store.prepare();
    prepared = true;
    return store;
  };
  storeContract('neo4j', { fresh });
  identityContract('neo4j', { fresh });
  claimsContract('neo4j', { fresh });
  happeningsContract('neo4j', { fresh });
  versionsContract('neo4j', { fresh });
  askContract('neo4j', fresh);
  exploreContract('neo4j', fresh);
  deskContract('neo4j', fresh);

  describe('[store/neo4j] a server', () => {
    it('has unique ids per kind, range indexes, and full-text indexes', async () => {
      await (await fresh()).close();
      const constraints = await bare('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name');
      expect(constraints.map(({ name }) => name)).toEqual([
        'article_id',
        'claim_id',
        'entity_id',
        'fact_id',
        'happening_id',
        'sentence_id',
      ]);
      const indexes = await bare(
        'SHOW INDEXES YIELD name, type, state WHERE type <> "LOOKUP" RETURN name, type, state',
      );
      expect(indexes).toContainEqual({ name: 'names', type: 'FULLTEXT', state: 'ONLINE' });
      expect(indexes).toContainEqual({ name: 'sentences', type: 'FULLTEXT', state: 'ONLINE' });
      expect(indexes).toContainEqual({ name: 'fact_proposition', type: 'RANGE', state: 'ONLINE' });
    });

    it('gives the exact result when several processes merge at once, each with its own connections', async () => {
      const first = await fresh();
      const stores = [first, ...(await Promise.all([1, 2, 3].map(() => openStore(url, env))))];
      const graphs = fixtureGraphs();
      await Promise.all(
        stores.map(async (store) => {
          for (const graph of graphs) await store.merge(graph);
        }),
      );
      expect(bytes(await dump(first))).toBe(bytes(fixtureGraph()));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('gives the exact result when each of several merges different articles of one fact', async () => {
      const first = await fresh();
      const stores = [first, ...(await Promise.all([1, 2, 3].map(() => openStore(url, env))))];
      const graphs = fixtureGraphs();
      await Promise.all(graphs.map((graph, i) => stores[i % stores.length]?.merge(graph)));
      expect(bytes(await dump(first))).toBe(bytes(mergeAll(graphs)));
      await Promise.all(stores.map((store) => store.close()));
    });

    it('keeps whole numbers as integers, so that Cypher can take them as indexes', async () => {
      const store = await fresh();
      await store.merge(fixtureGraph());
      expect(
        await store.query(
          'MATCH (s:Sentence {index: 1}) RETURN count(s) > 0 AS found, max(left(s.text, s.index)) <> "" AS some',
        ),
      ).toEqual([{ found: true, some: true }]);
      await store.close();
    });

    it('says so when the password is wrong', async () => {
      const wrong = { ...env, NEO4J_PASSWORD: 'wrong' };
      await expect(openStore(url.replace(/\/\/.*@/, '//'), wrong)).rejects.toMatchObject({
        code: 'STORE',
        transient: false,
        message: expect.stringMatching(/refused the password of user neo4j/),
      });
    });

    it('says so when there is no such database', async () => {
      await expect(openStore(`${url.replace(/\/$/, '')}/nowhere`, env)).rejects.toMatchObject({
        message: expect.stringMatching(/no such database/),
      });
    });

    it('says so when nobody listens, and never shows the password', async () => {
      const opening = openStore('bolt://anna:top-secret@127.0.0.1:1/news', {});
      await expect(opening).rejects.toMatchObject({
        transient: true,
        message: 'bolt://127.0.0.1:1 (news) does not answer; is the server running?',
      });
    });
  });
}
