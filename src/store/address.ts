// Takes a Neo4j url apart: server, database, user, password. What the url leaves out comes from the environment.
import { StoreError } from '../core/errors';

/** NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE: used where the url does not say. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Address {
  /** For the driver: `bolt://127.0.0.1:7687`. */
  readonly server: string;
  readonly database: string;
  readonly user: string;
  /** Null where none is given: a server without authentication. */
  readonly password: string | null;
  /** For messages, without password. */
  readonly place: string;
}

/** @throws StoreError where it is no url */
export function addressOf(url: string, env: Environment): Address {
  let parts: URL;
  try {
    parts = new URL(url);
  } catch (cause) {
    throw new StoreError(
      'the url of the store cannot be read; it looks like bolt://user:password@host:7687/database',
      false,
      cause,
    );
  }
  const server = `${parts.protocol}//${parts.host}`;
  const database = decodeURIComponent(parts.pathname.replace(/^\//, '')) || env['NEO4J_DATABASE'] || 'neo4j';
  const user = decodeURIComponent(parts.username) || env['NEO4J_USER'] || 'neo4j';
  const password = decodeURIComponent(parts.password) || env['NEO4J_PASSWORD'] || null;
  return { server, database, user, password, place: `${server} (${database})` };
}
