// PackStream: bytes to values. Trusts no length: what is promised must be there, and nesting has an end.
import { type Packed, Structure } from './packstream';

/** Bytes that are no value. */
export class Malformed extends Error {}

/** Values within values; deeper ones no graph holds, and the stack would not. */
const DEEPEST = 100;

const SIZED: Readonly<Record<number, readonly ['string' | 'list' | 'map' | 'bytes', 1 | 2 | 4]>> = {
  ...{ 204: ['bytes', 1], 205: ['bytes', 2], 206: ['bytes', 4] },
  ...{ 208: ['string', 1], 209: ['string', 2], 210: ['string', 4] },
  ...{ 212: ['list', 1], 213: ['list', 2], 214: ['list', 4] },
  ...{ 216: ['map', 1], 217: ['map', 2], 218: ['map', 4] },
};

class Reader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  take(size: number): Buffer {
    if (size > this.left) throw new Malformed('the message ends within a value');
    this.at += size;
    return this.bytes.subarray(this.at - size, this.at);
  }

  value(depth: number): Packed {
    if (depth > DEEPEST) throw new Malformed(`values are nested deeper than ${DEEPEST}`);
    const marker = this.take(1).readUInt8();
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    const low = marker & 0x0f;
    switch (marker & 0xf0) {
      case 0x80:
        return this.text(low);
      case 0x90:
        return this.list(low, depth);
      case 0xa0:
        return this.map(low, depth);
      case 0xb0:
        return this.structure(low, depth);
      default:
        return this.marked(marker, depth);
    }
  }

  private marked(marker: number, depth: number): Packed {
    const sized = SIZED[marker];
    if (!sized) return this.scalar(marker);
    const [kind, width] = sized;
    const size = this.take(width).readUIntBE(0, width);
    if (kind === 'string') return this.text(size);
    if (kind === 'list') return this.list(size, depth);
    return kind === 'map' ? this.map(size, depth) : Uint8Array.from(this.take(size));
  }

  private scalar(marker: number): Packed {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.take(8).readDoubleBE();
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return this.take(1).readInt8();
      case 0xc9:
        return this.take(2).readInt16BE();
      case 0xca:
        return this.take(4).readInt32BE();
      case 0xcb:
        return this.long();
      default:
        throw new Malformed(`no value begins with 0x${marker.toString(16)}`);
    }
  }

  private long(): number | bigint {
    const value = this.take(8).readBigInt64BE();
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }

  private text(size: number): string {
    return this.take(size).toString('utf8');
  }

  /** Every value takes a byte at least: a promise of more is a lie, and no memory is taken for it. */
  private list(size: number, depth: number): readonly Packed[] {
    if (size > this.left) throw new Malformed('a list is longer than its message');
    return Array.from({ length: size }, () => this.value(depth + 1));
  }

  private map(size: number, depth: number): Packed {
    if (size * 2 > this.left) throw new Malformed('a map is longer than its message');
    const pairs = Array.from({ length: size }, (): readonly [string, Packed] => {
      const key = this.value(depth + 1);
      if (typeof key !== 'string') throw new Malformed('a key of a map is no string');
      return [key, this.value(depth + 1)];
    });
    if (new Set(pairs.map(([key]) => key)).size < size) throw new Malformed('a map has a key twice');
    return Object.fromEntries(pairs);
  }

  private structure(size: number, depth: number): Structure {
    const tag = this.take(1).readUInt8();
    return new Structure(tag, this.list(size, depth));
  }
}

/** The value that the bytes are, all of them. @throws Malformed */
export function unpack(bytes: Buffer): Packed {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (reader.left > 0) throw new Malformed('bytes follow the value');
  return value;
}
