// A set of strings kept as 8-byte hashes: for millions of ids in little memory. Two strings are taken for one once in 2^64 pairs.
import { createHash } from 'node:crypto';

const FIRST = 1024;
/** Above this share of places taken it doubles. */
const FULL = 0.6;

export interface HashSet {
  readonly size: number;
  has(value: string): boolean;
  /** False where it was there. */
  add(value: string): boolean;
}

const hashOf = (value: string): bigint => {
  const first = createHash('sha256').update(value).digest().readBigUInt64LE(0);
  return first === 0n ? 1n : first; // 0 is an empty place
};

/** The place of a hash, or the empty one where it belongs. */
function placeOf(places: BigUint64Array, hash: bigint): number {
  const last = places.length - 1;
  let at = Number(hash & BigInt(last));
  while (places[at] !== 0n && places[at] !== hash) at = (at + 1) & last;
  return at;
}

function doubled(places: BigUint64Array): BigUint64Array {
  const wider = new BigUint64Array(places.length * 2);
  for (const hash of places) if (hash !== 0n) wider[placeOf(wider, hash)] = hash;
  return wider;
}

/** 13 to 27 bytes for each member, whatever its length. */
export function hashSet(): HashSet {
  let places: BigUint64Array = new BigUint64Array(FIRST);
  let size = 0;
  return {
    get size() {
      return size;
    },
    has: (value) => places[placeOf(places, hashOf(value))] !== 0n,
    add: (value) => {
      const hash = hashOf(value);
      const at = placeOf(places, hash);
      if (places[at] === hash) return false;
      places[at] = hash;
      size++;
      if (size > places.length * FULL) places = doubled(places);
      return true;
    },
  };
}
