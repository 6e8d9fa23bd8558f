// The records of a WARC file, packed or not.
import { type Cursor, cursorOf } from './cursor';
import { BrokenMember, gzipHead, HEAD_BYTES, nextMember, unpackMember } from './members';
import { type Want, type WarcRecord, warcRecords } from './record';

/** Reads ahead up to a limit before it gives anything: what a small member holds is used only if all of it is sound. */
async function* ahead(pieces: AsyncIterable<Buffer>, limit: number): AsyncIterable<Buffer> {
  let held: Buffer[] | null = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (held === null) yield piece;
    else held.push(piece);
    if (held === null || length <= limit) continue;
    yield* held;
    held = null;
  }
  yield* held ?? [];
}

/** Records of one member, then whether the file goes on. */
async function* memberRecords(from: Cursor, want: Want): AsyncGenerator<WarcRecord, boolean> {
  const at = from.at();
  try {
    const records = warcRecords(cursorOf(ahead(unpackMember(from), want.limit)), want);
    for await (const record of records) yield { ...record, at };
    return true;
  } catch (cause) {
    if (!(cause instanceof BrokenMember)) throw cause;
    yield { ok: false, at, problem: cause.message };
    return nextMember(from);
  }
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
