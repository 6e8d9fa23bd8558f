// Tells statements that would write: `query` only asks.
import { UsageError } from '../core/errors';

/** Strings, names in backticks and comments, in which any word may stand. */
const QUOTED = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** Not after `.`, `:` or `$`: there the word is a name. */
const WRITES =
  /(?<![.:$\w])(CREATE|MERGE|INSERT|DELETE|DETACH|SET|REMOVE|FOREACH|DROP|ALTER|LOAD\s+CSV|GRANT|REVOKE|DENY|TERMINATE)\b/i;

/** The first word that writes; null where a statement only reads. */
export function writingWord(cypher: string): string | null {
  return WRITES.exec(cypher.replace(QUOTED, ' '))?.[1]?.toUpperCase() ?? null;
}

/** @throws UsageError where the statement would write */
export function refuseWrites(cypher: string): void {
  const word = writingWord(cypher);
  if (word !== null) throw new UsageError(`query only reads, and this would write (${word}); use build and remove`);
}
