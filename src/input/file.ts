// A file as a source of bytes, and what the system says where it does not open one.
import { createReadStream } from 'node:fs';
import { InputError } from '../core/errors';
import type { Source } from './kind';

/** @param watch told of each piece that is read */
export const fileSource = (path: string, watch: (bytes: number) => void = () => undefined): Source => ({
  name: path,
  async *bytes() {
    for await (const piece of createReadStream(path)) {
      watch(piece.length);
      yield piece;
    }
  },
});

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
  ['EISDIR', 'is a folder'],
]);

/** What the system refuses as an error of the input; anything else is a fault of ours and is thrown. */
export function refusal(path: string, cause: unknown): InputError {
  if (!(typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause)) throw cause;
  const code = String(cause.code);
  return new InputError(path, null, REASONS.get(code) ?? `cannot be read (${code})`, cause);
}
