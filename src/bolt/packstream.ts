// PackStream, the form of values on the wire: values to bytes. (unpack.ts turns them back.)

/** A tagged row of fields: a message, a node, a date. */
export class Structure {
  constructor(
    readonly tag: number,
    readonly fields: readonly Packed[],
  ) {}
}

/** Whole numbers that JavaScript holds exactly are integers, others floats; integers beyond are bigints. */
export type Packed = null | boolean | number | bigint | string | Uint8Array | readonly Packed[] | Structure | PackedMap;
export interface PackedMap {
  readonly [key: string]: Packed;
}

/** The markers of one kind of value: with the length inside, or one, two, four bytes of length after. */
type Markers = readonly [tiny: number | null, one: number, two: number, four: number];
const STRING: Markers = [0x80, 0xd0, 0xd1, 0xd2];
const LIST: Markers = [0x90, 0xd4, 0xd5, 0xd6];
const MAP: Markers = [0xa0, 0xd8, 0xd9, 0xda];
const BYTES: Markers = [null, 0xcc, 0xcd, 0xce];

const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

function head(size: number, [tiny, one, two, four]: Markers): Buffer {
  if (tiny !== null && size < 16) return Buffer.of(tiny + size);
  if (size < 256) return Buffer.of(one, size);
  const bytes = Buffer.alloc(size < 65_536 ? 3 : 5, size < 65_536 ? two : four);
  if (size < 65_536) bytes.writeUInt16BE(size, 1);
  else bytes.writeUInt32BE(size, 1);
  return bytes;
}

function small(value: number): Buffer {
  if (value >= -16 && value <= 127) return Buffer.of(value & 0xff);
  const width = value >= -128 && value <= 127 ? 1 : value >= -32_768 && value <= 32_767 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width, [0, 0xc8, 0xc9, 0, 0xca][width]);
  bytes.writeIntBE(value, 1, width);
  return bytes;
}

function integer(value: bigint): Buffer {
  if (value < LEAST || value > MOST) throw new RangeError(`${value} does not fit into 64 bits`);
  if (value >= -(2n ** 31n) && value < 2n ** 31n) return small(Number(value));
  const bytes = Buffer.alloc(9, 0xcb);
  bytes.writeBigInt64BE(value, 1);
  return bytes;
}

function number(value: number): Buffer {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return integer(BigInt(value));
  const bytes = Buffer.alloc(9, 0xc1);
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

function text(value: string, out: Buffer[]): void {
  const bytes = Buffer.from(value, 'utf8');
  out.push(head(bytes.length, STRING), bytes);
}

const isBytes = (value: object): value is Uint8Array => ArrayBuffer.isView(value);
const isList = (value: object): value is readonly Packed[] => Array.isArray(value);

function compound(value: Exclude<Packed, null | string | number | bigint | boolean>, out: Buffer[]): void {
  if (isBytes(value)) out.push(head(value.length, BYTES), Buffer.from(value));
  else if (isList(value)) {
    out.push(head(value.length, LIST));
    for (const one of value) write(one, out);
  } else if (value instanceof Structure) {
    if (value.fields.length > 15) throw new RangeError('a structure has at most 15 fields');
    out.push(Buffer.of(0xb0 + value.fields.length, value.tag));
    for (const one of value.fields) write(one, out);
  } else {
    const pairs = Object.entries(value);
    out.push(head(pairs.length, MAP));
    for (const [key, one] of pairs) {
      text(key, out);
      write(one, out);
    }
  }
}

function write(value: Packed, out: Buffer[]): void {
  if (value === null) out.push(Buffer.of(0xc0));
  else if (typeof value === 'boolean') out.push(Buffer.of(value ? 0xc3 : 0xc2));
  else if (typeof value === 'number') out.push(number(value));
  else if (typeof value === 'bigint') out.push(integer(value));
  else if (typeof value === 'string') text(value, out);
  else compound(value, out);
}

/** A value as bytes. @throws RangeError for what has no form: an integer of more than 64 bits */
export function pack(value: Packed): Buffer {
  const out: Buffer[] = [];
  write(value, out);
  return Buffer.concat(out);
}
