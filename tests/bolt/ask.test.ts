// cypher/ask over Bolt: the driver of Neo4j, unchanged, gets from an embedded store the rows that both stores give.
import { openStore, type Store } from '../../src/store';
import { askContract } from '../queries/ask.contract';
import { dropFolder, engineHere, newFolder, PASSWORD, serving } from './serving';

/** Written as a folder; asked over Bolt from the first question on, when the folder is closed and served. */
async function overBolt(): Promise<Store> {
  const folder = newFolder();
  const writer = await openStore(folder, {});
  const serve = async () => {
    await writer.close();
    const server = await serving(engineHere(folder));
    const reader = await openStore(server.url, { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: PASSWORD });
    return { server, reader };
  };
  let served: ReturnType<typeof serve> | null = null;
  const now = () => {
    served ??= serve();
    return served;
  };
  return {
    ...writer,
    query: async (cypher, params) => (await now()).reader.query(cypher, params),
    close: async () => {
      const { server, reader } = await now();
      await reader.close();
      await server.stop();
      dropFolder(folder);
    },
  };
}

askContract('the embedded store over Bolt', overBolt);
