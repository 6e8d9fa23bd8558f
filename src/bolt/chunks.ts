// Messages as chunks: two bytes of length before each, an empty one after the last. Empty ones between messages keep a connection alive.

const LARGEST = 0xffff;
const END = Buffer.of(0, 0);

/** A message as it goes over the wire. */
export function chunked(message: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < message.length; at += LARGEST) {
    const chunk = message.subarray(at, at + LARGEST);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(chunk.length);
    parts.push(size, chunk);
  }
  return Buffer.concat([...parts, END]);
}

/** A message is larger than it may be. */
export class TooLarge extends Error {}

export interface Gatherer {
  /** Messages that these bytes complete. @throws TooLarge */
  take(bytes: Buffer): readonly Buffer[];
  /** Bytes that one message may have from now on. */
  allow(most: number): void;
}

/** Puts messages together from bytes as they come, in pieces of any size. */
export function gatherer(atFirst: number): Gatherer {
  let most = atFirst;
  let waiting: Buffer[] = [];
  let size = 0;
  let chunks: Buffer[] = [];
  let gathered = 0;

  /** The next bytes, where so many are there. */
  const peek = (count: number): Buffer | null => {
    if (size < count) return null;
    if ((waiting[0]?.length ?? 0) < count) waiting = [Buffer.concat(waiting)];
    return waiting[0]?.subarray(0, count) ?? null;
  };
  const drop = (count: number): void => {
    size -= count;
    const rest = waiting[0]?.subarray(count);
    waiting = rest && rest.length > 0 ? [rest, ...waiting.slice(1)] : waiting.slice(1);
  };
  const nextChunk = (): Buffer | null => {
    const length = peek(2)?.readUInt16BE() ?? null;
    const whole = length === null ? null : peek(2 + length);
    if (!whole) return null;
    drop(whole.length);
    return whole.subarray(2);
  };
  const add = (chunk: Buffer): void => {
    gathered += chunk.length;
    if (gathered > most) throw new TooLarge(`a message is larger than ${most} bytes`);
    chunks.push(chunk);
  };

  return {
    allow: (bytes) => {
      most = bytes;
    },
    take: (bytes) => {
      waiting.push(bytes);
      size += bytes.length;
      const messages: Buffer[] = [];
      for (let chunk = nextChunk(); chunk; chunk = nextChunk()) {
        if (chunk.length > 0) add(chunk);
        else if (chunks.length > 0) {
          messages.push(Buffer.concat(chunks));
          [chunks, gathered] = [[], 0];
        }
      }
      return messages;
    },
  };
}
