// A place in a stream of bytes: looks ahead, takes, passes over, and holds no more than it is asked for.

export interface Cursor {
  /** Bytes from the beginning of the stream. */
  at(): number;
  /** Up to so many of the next bytes, fewer only at the end; they stay. */
  peek(length: number): Promise<Buffer>;
  /** Takes up to so many bytes. */
  take(length: number): Promise<Buffer>;
  /** Puts bytes back that were just taken. */
  back(bytes: Buffer): void;
  /** Passes over bytes until the mark, at most so many (the mark may lie across the limit); how many were passed, and whether the mark stands there. */
  seek(mark: Buffer, most: number): Promise<{ readonly passed: number; readonly found: boolean }>;
}

const CHUNK = 65_536;

export function cursorOf(bytes: AsyncIterable<Uint8Array>): Cursor {
  const source = bytes[Symbol.asyncIterator]();
  /** What was read ahead; joined only where it must be one piece. */
  let held: Buffer[] = [];
  let length = 0;
  let at = 0;
  let ended = false;

  async function fill(wanted: number): Promise<void> {
    while (length < wanted && !ended) {
      const { value, done } = await source.next();
      if (done) ended = true;
      else {
        held.push(Buffer.from(value.buffer, value.byteOffset, value.length));
        length += value.length;
      }
    }
  }
  function whole(): Buffer {
    const [only] = held;
    if (only && held.length === 1) return only;
    const all = Buffer.concat(held);
    held = [all];
    return all;
  }
  function drop(count: number): Buffer {
    const all = whole();
    const taken = all.subarray(0, count);
    held = taken.length < all.length ? [all.subarray(taken.length)] : [];
    length -= taken.length;
    at += taken.length;
    return taken;
  }
  const peek = async (wanted: number): Promise<Buffer> => {
    await fill(wanted);
    return whole().subarray(0, wanted);
  };

  /** How many bytes hold no beginning of a mark that was not found in them. */
  const sure = (bytes: Buffer, mark: Buffer): number =>
    ended && length === bytes.length ? bytes.length : bytes.length - mark.length + 1;

  return {
    at: () => at,
    peek,
    async take(wanted) {
      await fill(wanted);
      return drop(wanted);
    },
    back(taken) {
      held.unshift(taken);
      length += taken.length;
      at -= taken.length;
    },
    async seek(mark, most) {
      let passed = 0;
      while (passed < most) {
        const bytes = await peek(Math.max(CHUNK, mark.length));
        const place = bytes.indexOf(mark);
        const step = Math.min(place >= 0 ? place : sure(bytes, mark), most - passed);
        drop(step);
        passed += step;
        if (place === step) return { passed, found: true };
        if (bytes.length === 0) break;
      }
      return { passed, found: false };
    },
  };
}
