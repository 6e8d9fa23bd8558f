// Opens a store by its url. `./dateline.graph`, `memory:`, `bolt://user:pass@host:7687/db`, `neo4j+s://…`.
import { StoreError } from '../core/errors';
import type { Environment } from './address';
import { openEmbedded } from './embedded';
import { openNeo4j } from './neo4j';
import type { Store } from './store';

export const DEFAULT_STORE = './dateline.graph';

/** A folder, `memory:`, or a server of Neo4j. @throws StoreError in one line: what is wrong, and what to do */
export async function openStore(url: string, env: Environment): Promise<Store> {
  if (url === 'memory:') return openEmbedded(null);
  if (/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(url)) return openNeo4j(url, env);
  // "C:\\news" is a folder, "file:/news" is not: a scheme has two letters or more.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1];
  if (scheme === undefined) return openEmbedded(url);
  throw new StoreError(`a store cannot be opened by ${scheme}:; use a folder, bolt://, neo4j:// or neo4j+s://`, false);
}
