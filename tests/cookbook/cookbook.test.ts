// The researcher's desk on the embedded store. (On Neo4j the same suite runs in tests/store/neo4j.test.ts, where the server is.)
import { openStore } from '../../src/store';
import { deskContract } from './desk.contract';

deskContract('the embedded store', async () => {
  const store = await openStore('memory:', {});
  await store.prepare();
  return store;
});
