// Finds the entities that share a key, in about the time that sorting numbers takes and without a table of all keys.
import { type Head, type KeyKind, keys } from './keys';
import type { Knowledge } from './knowledge';

/** Entities of one key, by their place in the list of heads, ascending. */
export interface Block {
  readonly kind: KeyKind;
  readonly asks: readonly number[];
  /** Those that a short form may mean; in a block of full names all ask. */
  readonly gives: readonly number[];
}

const LOW = 2 ** 21;

/** 53 bits of two hashes (FNV-1a, and one of the same form). Two keys of one hash make one block: a few more pairs, which names then rule out. */
function hash(text: string): number {
  let [a, b] = [0x811c9dc5, 0x2b992ddf];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0) * LOW + ((b ^ (b >>> 13)) >>> 11);
}

const KINDS: readonly KeyKind[] = ['full', 'lone', 'initial', 'acronym'];
/** What comes below the entity in a number: whether it asks. */
const ASKS = 2;

/** A number for each key of each entity: hash, kind, entity, whether it asks. They sort by key, then by entity. */
interface Codes {
  readonly sorted: Float64Array;
  /** What one kind is worth: all entities, asking or not. */
  readonly unit: number;
}

function encode(heads: readonly Head[], know: Knowledge): Codes {
  const unit = 2 ** Math.ceil(Math.log2(heads.length + 1)) * ASKS;
  const top = unit * KINDS.length;
  let codes = new Float64Array(1024);
  let count = 0;
  for (const [i, head] of heads.entries())
    for (const { key, kind, asks } of keys(head, know)) {
      if (count === codes.length) {
        const more = new Float64Array(count * 2);
        more.set(codes);
        codes = more;
      }
      const low = KINDS.indexOf(kind) * unit + i * ASKS + (asks ? 1 : 0);
      codes[count++] = Math.floor(hash(key) / top) * top + low;
    }
  return { sorted: codes.subarray(0, count).sort(), unit };
}

/** Where the run of one hash and kind ends, and whether anybody asks in it. */
function run({ sorted, unit }: Codes, from: number): { readonly to: number; readonly asked: boolean } {
  const top = Math.floor((sorted[from] ?? 0) / unit);
  let to = from;
  let asked = false;
  for (let code = sorted[to] ?? 0; to < sorted.length && Math.floor(code / unit) === top; code = sorted[++to] ?? 0)
    asked ||= code % ASKS === 1;
  return { to, asked };
}

/** Gives each block in which there is somebody to compare: two, of whom one asks. */
export function* blocks(heads: readonly Head[], know: Knowledge): Generator<Block> {
  const codes = encode(heads, know);
  const { sorted, unit } = codes;
  for (let from = 0; from < sorted.length; ) {
    const { to, asked } = run(codes, from);
    if (asked && to - from > 1) {
      const kind = KINDS[Math.floor((sorted[from] ?? 0) / unit) % KINDS.length] ?? 'full';
      const members = (asks: number) =>
        Array.from(
          sorted.subarray(from, to).filter((code) => code % ASKS === asks),
          (code) => Math.floor((code % unit) / ASKS),
        );
      yield { kind, asks: members(1), gives: members(0) };
    }
    from = to;
  }
}
