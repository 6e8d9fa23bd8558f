// The objects of a JSON file, one at a time: a single one, a list of them, or one after the other. A broken one stops no other.
import { MAX_ARTICLE_BYTES, type Source } from './kind';

/** The bytes of one object; null where it is too long to be kept, or where the file ends within it (`cut`). */
export interface JsonObject {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly bytes: Buffer | null;
  readonly length: number;
  readonly cut: boolean;
}

const [NEWLINE, QUOTE, BACKSLASH, OPEN, CLOSE] = [0x0a, 0x22, 0x5c, 0x7b, 0x7d];

/** What has been read of the object that is open. */
interface Open {
  line: number;
  depth: number;
  length: number;
  parts: Uint8Array[];
}

/** Whether a byte opens or closes an object; within a string nothing does, and no string begins outside of objects. */
function braces(): (byte: number, within: boolean) => -1 | 0 | 1 {
  let quoted = false;
  let escaped = false;
  function inString(byte: number): 0 {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) quoted = false;
    return 0;
  }
  return (byte, within) => {
    if (quoted) return inString(byte);
    if (byte === QUOTE) quoted = within;
    if (byte === OPEN) return 1;
    return byte === CLOSE ? -1 : 0;
  };
}

/** Goes through bytes, counting braces; what stands between objects is passed over. */
function scanner(limit: number) {
  const wayOf = braces();
  let line = 1;
  let open: Open | null = null;

  function keep(to: Open, piece: Uint8Array): void {
    to.length += piece.length;
    if (to.length <= limit) to.parts.push(piece);
    else to.parts = [];
  }
  /** The depth that a byte leads to: 1 where it begins an object, 0 where it ends one; null where it changes nothing. */
  function depthAt(byte: number): number | null {
    if (byte === NEWLINE) line++;
    const way = wayOf(byte, open !== null);
    if (way === 0 || (open === null && way < 0)) return null;
    open ??= { line, depth: 0, length: 0, parts: [] };
    open.depth += way;
    return open.depth;
  }

  return {
    *take(chunk: Uint8Array): Iterable<JsonObject> {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const before = open === null;
        const depth = depthAt(chunk[at] ?? 0);
        if (before && depth !== null) from = at;
        if (depth !== 0 || open === null) continue;
        keep(open, chunk.subarray(from, at + 1));
        yield objectOf(open, limit);
        open = null;
      }
      if (open) keep(open, chunk.subarray(from));
    },
    *end(): Iterable<JsonObject> {
      if (open) yield { ...objectOf(open, limit), bytes: null, cut: true };
    },
  };
}

const objectOf = ({ line, length, parts }: Open, limit: number): JsonObject => ({
  ...{ line, length, cut: false },
  bytes: length > limit ? null : Buffer.concat(parts),
});

/** Objects of the outermost level, in order. @param limit bytes of one object */
export async function* objects(source: Source, limit = MAX_ARTICLE_BYTES): AsyncIterable<JsonObject> {
  const scan = scanner(limit);
  for await (const chunk of source.bytes()) yield* scan.take(chunk);
  yield* scan.end();
}
