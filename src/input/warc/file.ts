// The records of a WARC file, packed or not.
import { type Cursor, cursorOf } from './cursor';
import { BrokenMember, gzipHead, HEAD_BYTES, nextMember, unpackMember } from './members';
import { GAP, type Want, type WarcRecord, warcRecords } from './record';

/** Bytes that end where their member breaks. */
interface Listened {
  readonly bytes: AsyncIterable<Buffer>;
  /** So many came. */
  length(): number;
  broken(): BrokenMember | null;
}

function listened(pieces: AsyncIterable<Buffer>): Listened {
  let length = 0;
  let broken: BrokenMember | null = null;
  async function* bytes(): AsyncIterable<Buffer> {
    try {
      for await (const piece of pieces) {
        length += piece.length;
        yield piece;
      }
    } catch (cause) {
      if (!(cause instanceof BrokenMember)) throw cause;
      broken = cause;
    }
  }
  return { bytes: bytes(), length: () => length, broken: () => broken };
}

/**
 * Records of one member, then whether the file goes on. A broken member gives what precedes the break: records behind which others
 * begin. The last one is held until its member has proved sound, so that the only record of a member is used only if all of it is.
 */
async function* memberRecords(from: Cursor, want: Want): AsyncGenerator<WarcRecord, boolean> {
  const at = from.at();
  const member = listened(unpackMember(from));
  const inside = cursorOf(member.bytes);
  let last: WarcRecord | null = null;
  let end = 0;
  for await (const record of warcRecords(inside, want)) {
    if (last) yield last;
    [last, end] = [{ ...record, at }, inside.at()];
  }
  const broken = member.broken();
  // What ends where the bytes end is the record that was cut off.
  if (last && (broken === null || (last.ok && end + GAP < member.length()))) yield last;
  if (broken === null) return true;
  yield { ok: false, at, problem: broken.message };
  return nextMember(from);
}

/** Records with their offsets in the file as it lies there: of a packed one, where the member begins. */
export async function* warcFile(bytes: AsyncIterable<Uint8Array>, want: Want): AsyncIterable<WarcRecord> {
  const from = cursorOf(bytes);
  if (gzipHead(await from.peek(HEAD_BYTES)) === null) {
    yield* warcRecords(from, want);
    return;
  }
  for (let more = true; more && (await from.peek(1)).length > 0; ) more = yield* memberRecords(from, want);
}
