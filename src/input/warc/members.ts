// A packed WARC file is a row of gzip members, one for each record. Each is unpacked by itself, so that a broken one stops no other.
import { createInflateRaw, type InflateRaw } from 'node:zlib';
import { crc32 } from './crc';
import type { Cursor } from './cursor';
import { salvaged } from './salvage';

const CHUNK = 32_768;
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const TRAILER = 8;
export const HEAD_BYTES = 65_536;
/** Of a broken member so much is gone through again to find the next one. */
const REREAD_BYTES = 16_000_000;

/** A member that cannot be unpacked. The cursor stands at its beginning, if it was not too large. */
export class BrokenMember extends Error {}

/** Length of a gzip header; null where there is none, or where it is not whole. */
export function gzipHead(bytes: Buffer): number | null {
  const flags = bytes[3] ?? 0xff;
  if (!bytes.subarray(0, 3).equals(MAGIC) || bytes.length < 10 || (flags & 0xe0) !== 0) return null;
  let at = 10;
  if (flags & 4) at += 2 + (bytes.length >= at + 2 ? bytes.readUInt16LE(at) : HEAD_BYTES);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : null;
}

/** What was taken from a cursor, to be put back where it leads to nothing. */
interface Taken {
  readonly pieces: Buffer[];
  length: number;
  /** Whether all of it is still there. */
  whole: boolean;
}

/** Feeds the stream as fast as it is read. It wants no more when it is closed. */
async function feed(inflate: InflateRaw, from: Cursor, taken: Taken): Promise<void> {
  const closed = new Promise<void>((done) => inflate.once('close', done));
  while (!inflate.destroyed) {
    const next = await from.take(CHUNK);
    if (next.length === 0) {
      inflate.end();
      return;
    }
    taken.pieces.push(next);
    taken.length += next.length;
    // Of what may have to be put back the last piece is needed in any case: zlib leaves over what follows the member.
    for (; taken.pieces.length > 1 && taken.length > REREAD_BYTES; taken.whole = false)
      taken.length -= taken.pieces.shift()?.length ?? 0;
    await Promise.race([closed, new Promise<void>((done) => inflate.write(next, () => done()))]);
  }
}

const isPacking = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'code' in cause && String(cause.code).startsWith('Z_');

/** Gives what stands before the break, as far as it did not come yet. */
async function* brokenPacking(
  { pieces, whole }: Taken,
  begin: number,
  known: number,
  cause: unknown,
): AsyncGenerator<Buffer, BrokenMember> {
  if (!whole) return new BrokenMember('its packing is broken', { cause });
  const at = begin + (yield* salvaged(pieces.slice(1), known));
  return new BrokenMember(`its packing is broken at byte ${at}`, { cause });
}

/** The bytes of the member that begins at the cursor, which stands behind it afterwards. @throws BrokenMember */
export async function* unpackMember(from: Cursor): AsyncIterable<Buffer> {
  const head = gzipHead(await from.peek(HEAD_BYTES));
  if (head === null) throw new BrokenMember('no gzip member begins here');
  const taken: Taken = { pieces: [await from.take(head)], length: head, whole: true };
  const begin = from.at();
  const inflate = createInflateRaw();
  const feeding = feed(inflate, from, taken).catch((cause: Error) => inflate.destroy(cause));
  let [sum, length] = [0, 0];
  try {
    for await (const piece of inflate) {
      sum = crc32(piece, sum);
      length += piece.length;
      yield piece;
    }
    await feeding;
    const behind = begin + inflate.bytesWritten;
    const over = from.at() - behind;
    const last = taken.pieces.at(-1) ?? Buffer.alloc(0);
    from.back(last.subarray(last.length - over));
    const trailer = await from.peek(TRAILER);
    if (trailer.length < TRAILER || trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== length % 2 ** 32) {
      taken.pieces[taken.pieces.length - 1] = last.subarray(0, last.length - over);
      throw new BrokenMember('its checksum is wrong');
    }
    await from.take(TRAILER);
  } catch (cause) {
    inflate.destroy();
    await feeding;
    if (!(cause instanceof BrokenMember) && !isPacking(cause)) throw cause;
    const broken = cause instanceof BrokenMember ? cause : yield* brokenPacking(taken, begin, length, cause);
    from.back(Buffer.concat(taken.pieces));
    throw broken;
  }
}

/** Moves to the next place where a member may begin, at least one byte on; false at the end. */
export async function nextMember(from: Cursor): Promise<boolean> {
  await from.take(1);
  for (;;) {
    const { found } = await from.seek(MAGIC, Number.MAX_SAFE_INTEGER);
    if (!found) return false;
    if (gzipHead(await from.peek(HEAD_BYTES)) !== null) return true;
    await from.take(1);
  }
}
