// The records of a WARC stream (1.0, 1.1; not packed). A broken one is told with its offset, and the next one is looked for.
import type { Cursor } from './cursor';

/** A record that was wanted, or why there is none. */
export type WarcRecord =
  | { readonly ok: true; readonly at: number; readonly head: WarcHead; readonly block: Buffer }
  | { readonly ok: false; readonly at: number; readonly problem: string };

/** Named fields in lower case. */
export type WarcHead = ReadonlyMap<string, string>;

const MARK = Buffer.from('\r\n\r\nWARC/1.');
const BEGIN = 'WARC/';
const HEAD_END = Buffer.from('\r\n\r\n');
const HEAD_BYTES = 65_536;
/** Between two records stand two line breaks; the search for the next begins with them. */
export const GAP = 4;

/** "WARC-Type: response" lines; continued lines begin with a blank. */
export function fieldsOf(text: string): WarcHead {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

const digits = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;

/** Moves to the next thing that looks like a record. What was already passed over stays so. */
async function recover(from: Cursor): Promise<void> {
  const { found } = await from.seek(MARK, Number.MAX_SAFE_INTEGER);
  if (found) await from.take(GAP);
}

async function skipBlank(from: Cursor): Promise<boolean> {
  for (;;) {
    const ahead = await from.peek(64);
    if (ahead.length === 0) return false;
    const blank = ahead.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    await from.take(blank < 0 ? ahead.length : blank);
    if (blank >= 0) return true;
  }
}

/** The head, taken; null where no record begins here. */
async function headOf(from: Cursor): Promise<{ readonly head: WarcHead; readonly bytes: Buffer } | null> {
  const ahead = await from.peek(HEAD_BYTES);
  const end = ahead.indexOf(HEAD_END);
  if (end < 0 || ahead.toString('latin1', 0, BEGIN.length) !== BEGIN) return null;
  const bytes = await from.take(end + HEAD_END.length);
  return { head: fieldsOf(bytes.toString('utf8')), bytes };
}

/** The block, where it is small enough to be kept; then what stands behind it tells whether its length was right. */
async function blockOf(from: Cursor, length: number, limit: number): Promise<Buffer | 'long' | 'cut' | 'wrong'> {
  if (length > limit) {
    const { passed, found } = await from.seek(MARK, length);
    if (passed === length) return 'long';
    return found ? 'wrong' : 'cut';
  }
  const block = await from.take(length);
  const behind = await from.peek(GAP);
  if (block.length === length && (behind.length === 0 || behind.equals(HEAD_END.subarray(0, behind.length))))
    return block;
  // The length is wrong: another record may begin within what was taken for the block.
  from.back(block);
  return block.length < length ? 'cut' : 'wrong';
}

const PROBLEMS = {
  cut: 'the record ends before its length',
  wrong: 'the record has another length than it says',
};

/** The record that begins here; null where it is not wanted. */
async function recordHere(from: Cursor, { wanted, limit }: Want): Promise<WarcRecord | null> {
  const at = from.at();
  const fail = (problem: string): WarcRecord => ({ ok: false, at, problem });
  const found = await headOf(from);
  const length = digits(found?.head.get('content-length'));
  if (found === null || length === null) {
    if (found) from.back(found.bytes.subarray(-GAP));
    await recover(from);
    return fail(found ? 'the record does not say its length' : 'no record begins here');
  }
  const block = await blockOf(from, length, limit);
  if (block === 'cut' || block === 'wrong') {
    await recover(from);
    return fail(PROBLEMS[block]);
  }
  if (!wanted(found.head)) return null;
  return block === 'long'
    ? fail(`the record is too long (${length} bytes)`)
    : { ok: true, at, head: found.head, block };
}

export interface Want {
  wanted(head: WarcHead): boolean;
  /** Bytes of a block; a wanted one that is longer is told as a problem. */
  readonly limit: number;
}

/** Records that are wanted, in order, each whole in memory; all others are passed over. */
export async function* warcRecords(from: Cursor, want: Want): AsyncIterable<WarcRecord> {
  while (await skipBlank(from)) {
    const record = await recordHere(from, want);
    if (record) yield record;
  }
}
