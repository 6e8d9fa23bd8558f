// All bytes of a source that must be seen as a whole, up to a limit.
import { InputError } from '../../core/errors';
import type { Source } from '../kind';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** @param what for the message: "a page" @throws InputError where it is empty, or longer than `limit` */
export async function wholeBytes(source: Source, limit: number, what: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.bytes()) {
    length += piece.length;
    if (length > limit) throw new InputError(source.name, null, `is too long for ${what} (over ${megabytes(limit)})`);
    parts.push(piece);
  }
  if (length === 0) throw new InputError(source.name, null, 'is empty');
  return Buffer.concat(parts);
}
