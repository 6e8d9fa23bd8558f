// The bytes that stand before the place where a gzip member breaks: zlib itself gives up those of the piece that the break lies in.
import { createInflateRaw } from 'node:zlib';

/** Bytes that are fed at once where the place of a break is looked for. */
const FINE = 16;

/** What a member gives before its break, beyond so many bytes that came already. @param pieces of its packing; the break lies in the last @returns offset of the break in the packing */
export async function* salvaged(pieces: readonly Buffer[], known: number): AsyncGenerator<Buffer, number> {
  const inflate = createInflateRaw();
  const out: Buffer[] = [];
  const closed = new Promise<void>((done) => inflate.once('close', done));
  let [passed, at, broken] = [0, 0, false];
  inflate.on('data', (piece: Buffer) => {
    const fresh = piece.subarray(Math.max(0, known - passed));
    passed += piece.length;
    if (fresh.length > 0) out.push(fresh);
  });
  inflate.on('error', () => {
    broken = true;
  });
  const write = async (bytes: Buffer): Promise<void> => {
    await Promise.race([closed, new Promise<void>((done) => inflate.write(bytes, () => done()))]);
  };
  for (const [i, piece] of pieces.entries()) {
    // The break lies in the last piece: none is fed after it.
    const step = i < pieces.length - 1 ? piece.length : FINE;
    for (let from = 0; from < piece.length && !broken && !inflate.destroyed; from += step) {
      await write(piece.subarray(from, from + step));
      if (!broken) at += Math.min(step, piece.length - from);
      yield* out.splice(0);
    }
  }
  inflate.destroy();
  return at;
}
