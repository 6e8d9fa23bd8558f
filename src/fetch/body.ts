// The body of a reply, decoded, up to a limit: what grows beyond it, packed or unpacked, is left.
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Reply } from './ask';
import { networkFailure } from './ask';
import { FetchFailure } from './failure';

export const ENCODINGS = 'gzip, deflate, br';

function decoders(encoding: string | null): readonly Transform[] {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  return names
    .filter((name) => name !== '' && name !== 'identity')
    .reverse()
    .map((name) => {
      if (name === 'gzip' || name === 'x-gzip') return createGunzip();
      if (name === 'deflate') return createInflate();
      if (name === 'br') return createBrotliDecompress();
      throw new FetchFailure(`is packed in a way that is not known (${name.slice(0, 20)})`, false);
    });
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const tooLarge = (limit: number): FetchFailure => new FetchFailure(`is larger than ${megabytes(limit)}`, false);

/** @throws FetchFailure where the limit is passed, the packing is broken or the connection breaks */
export async function bodyOf(reply: Reply, limit: number, cut = false): Promise<Buffer> {
  const steps = decoders(reply.header('content-encoding'));
  if (!cut && Number(reply.header('content-length') ?? 0) > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    let body: AsyncIterable<Uint8Array> = reply.body;
    // pipeline's callback only keeps an error from being thrown twice: the loop below sees it.
    for (const step of steps) body = pipeline(Readable.from(body), step, () => undefined);
    for await (const piece of body) {
      length += piece.length;
      parts.push(piece);
      if (length > limit && !cut) throw tooLarge(limit);
      if (length > limit) break;
    }
  } catch (cause) {
    throw broken(cause);
  }
  return Buffer.concat(parts).subarray(0, limit);
}

function broken(cause: unknown): FetchFailure {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  // A cut-off body: the connection broke, or the packing is wrong; another try may tell.
  return /^Z_|^ERR_|BROTLI/.test(code)
    ? new FetchFailure(`its packing is broken (${code})`, true, { cause })
    : networkFailure(cause);
}
