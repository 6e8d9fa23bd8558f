// Refuses what changes the schema: an embedded database has no read-only mode, and no transaction undoes that.
import { StoreError } from '../core/errors';

const SCHEMA = /^\s*(?:(?:EXPLAIN|PROFILE)\s+)?(?:CREATE|DROP|ALTER|GRANT|SESSION|START|COMMIT|ROLLBACK)\b/i;

/** @throws StoreError where a statement begins by making or dropping something */
export function onlyReads(cypher: string): void {
  const bare = cypher.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
  if (SCHEMA.test(bare)) throw new StoreError('a query only reads; this one makes or drops something', false);
}
