// Sound inputs made unsound: one row of changes for each kind, seed and number, the same whenever it is asked for.
import { gzipSync } from 'node:zlib';
import { FUZZ_KINDS, type FuzzKind, SEEDS, type Seeds } from './fuzz-seeds';
import { random } from './synthetic';

/** No input is larger; archives that are have been read elsewhere. */
const MOST_BYTES = 3_000_000;

interface Dice {
  /** 0 … below */
  below(n: number): number;
  of<T>(list: readonly T[], otherwise: T): T;
  /** With a chance of one in so many. */
  oneIn(n: number): boolean;
}
function diceOf(seed: number): Dice {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  return { below, of: (list, otherwise) => list[below(list.length)] ?? otherwise, oneIn: (n) => below(n) === 0 };
}

type Mutation = (bytes: Buffer, dice: Dice, seeds: Seeds) => Buffer;
const put = (bytes: Buffer, at: number, piece: Uint8Array, drop = 0): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + drop)]);
/** Mostly short, sometimes long. */
const lengthOf = (dice: Dice, most: number): number => dice.below(dice.oneIn(4) ? most : Math.min(most, 40)) + 1;
/** Few inputs are blown up as far as it goes: else the smaller faults drown. */
const timesOf = (dice: Dice): number =>
  dice.below(dice.of([2, 4, 4, 40, 40, 400, dice.oneIn(6) ? 200_000 : 40], 4)) + 1;
const pieceOf = (bytes: Buffer, dice: Dice): Buffer => {
  const at = dice.below(bytes.length);
  return bytes.subarray(at, at + lengthOf(dice, bytes.length));
};
const many = (piece: Buffer, times: number): Buffer => Buffer.alloc(Math.min(MOST_BYTES, piece.length * times), piece);
const tokenOf = ({ tokens }: Seeds, dice: Dice): Buffer => Buffer.from(dice.of(tokens, ' '));
const SHARP = [0x00, 0xff, 0x80, 0xc3, 0xed, 0xfe, 0x0a, 0x0d, 0x22, 0x3c, 0x3e, 0x26, 0x5c, 0x2c, 0x7b, 0x7d, 0x20];
const NUMBERS = ['0', '-1', '1', '99999999', '4294967296', '999999999999999999999', 'NaN', '1e400', ''];

const utf16 = (bytes: Buffer, big: boolean): Buffer => {
  const wide = Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
  return big ? wide.swap16() : wide;
};
const ENCODED: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => utf16(bytes, false),
  (bytes) => utf16(bytes, true),
  (bytes) => put(bytes, 0, Buffer.from('\uFEFF')),
  (bytes) => bytes.map((byte) => byte | 0x80) as Buffer<ArrayBuffer>,
];

const MUTATIONS: readonly Mutation[] = [
  function flippedBits(bytes, dice) {
    const changed = Buffer.from(bytes);
    for (let n = lengthOf(dice, 20); n > 0; n--) {
      const at = dice.below(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
    }
    return changed;
  },
  function otherBytes(bytes, dice) {
    const changed = Buffer.from(bytes);
    for (let n = lengthOf(dice, 12); n > 0; n--) changed[dice.below(bytes.length)] = dice.of(SHARP, 0);
    return changed;
  },
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)),
  (bytes, dice) => put(bytes, dice.below(bytes.length), Buffer.alloc(0), lengthOf(dice, bytes.length)),
  (bytes, dice) => put(bytes, dice.below(bytes.length), pieceOf(bytes, dice)),
  (bytes, dice) => put(bytes, dice.below(bytes.length), many(pieceOf(bytes, dice), timesOf(dice))),
  (bytes, dice, seeds) => put(bytes, dice.below(bytes.length), tokenOf(seeds, dice), dice.below(4)),
  (bytes, dice, seeds) => put(bytes, dice.below(bytes.length), many(tokenOf(seeds, dice), timesOf(dice))),
  function nested(bytes, dice, seeds) {
    const [open, close, times] = [tokenOf(seeds, dice), tokenOf(seeds, dice), timesOf(dice)];
    const at = dice.below(bytes.length);
    return put(put(bytes, at, many(close, times)), dice.below(at + 1), many(open, times));
  },
  function otherInput(bytes, dice) {
    const other = dice.of(SEEDS[dice.of(FUZZ_KINDS, 'text')].seeds, bytes);
    return put(bytes, dice.below(bytes.length), pieceOf(other, dice), lengthOf(dice, bytes.length));
  },
  function otherNumber(bytes, dice) {
    const at = bytes.subarray(dice.below(bytes.length)).toString('latin1').search(/\d+/);
    return at < 0 ? bytes : put(bytes, at, Buffer.from(dice.of(NUMBERS, '0')), 1 + dice.below(4));
  },
  (bytes, dice) => (dice.oneIn(3) ? dice.of(ENCODED, (same: Buffer) => same)(bytes) : bytes),
  (bytes, dice) => (dice.oneIn(20) ? Buffer.alloc(dice.below(2_000)) : bytes),
  (bytes, dice) => (dice.oneIn(20) ? gzipSync(bytes).subarray(0, 20 + dice.below(bytes.length)) : bytes),
];

function changed(bytes: Buffer, dice: Dice, seeds: Seeds): Buffer {
  let now = bytes;
  for (let n = dice.of([1, 1, 1, 2, 2, 3, 5, 8], 1); n > 0; n--)
    if (now.length > 0)
      now = dice
        .of(MUTATIONS, (same) => same)(now, dice, seeds)
        .subarray(0, MOST_BYTES);
  return now;
}

/** An input, and sizes of the pieces in which it comes. */
export interface Fuzzed {
  readonly bytes: Buffer;
  readonly piece: number;
}

/** The number `i` of a row. Pure. */
export function fuzzed(kind: FuzzKind, seed: number, i: number): Fuzzed {
  const dice = diceOf(
    Math.imul(seed, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b) ^ Math.imul(FUZZ_KINDS.indexOf(kind) + 1, 0xc2b2ae35),
  );
  const seeds: Seeds = SEEDS[kind];
  const sound = dice.of(seeds.seeds, Buffer.alloc(0));
  const { pack } = seeds;
  const before = pack === undefined || dice.oneIn(2) ? changed(sound, dice, seeds) : sound;
  const packed = pack ? pack(before) : before;
  const bytes = pack && (before === sound || dice.oneIn(3)) ? changed(packed, dice, seeds) : packed;
  return { bytes, piece: dice.of([65_536, 65_536, 1_000, 100 + dice.below(900)], 65_536) };
}
