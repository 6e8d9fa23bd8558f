// What all connections of a server share.
import type { Content } from './content';
import type { Door } from './door';
import type { Engine } from './engine';

export interface Desk {
  readonly engine: Engine;
  readonly door: Door;
  readonly content: Content;
  readonly limits: Limits;
}

export interface Limits {
  /** Connections at once; more are closed as they come. */
  readonly connections: number;
  /** Bytes of one request; of those before the password, `firstBytes`. */
  readonly bytes: number;
  readonly firstBytes: number;
  /** Seconds until the password must have come, without any request, and for one statement. */
  readonly login: number;
  readonly idle: number;
  readonly statement: number;
}

export const LIMITS: Limits = {
  ...{ connections: 100, bytes: 16 * 1024 * 1024, firstBytes: 16 * 1024 },
  ...{ login: 30, idle: 3600, statement: 120 },
};

/** The database that is served; `system` is asked for by tools, and has their answers alone. */
export const DATABASE = 'neo4j';
export const DATABASES: readonly string[] = [DATABASE, 'system'];
/** What tools are told that they speak to: they read no other name. */
export const NEO4J = '5.26.0';
