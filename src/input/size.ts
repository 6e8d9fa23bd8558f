// How many bytes the inputs hold, for a progress bar.
import { stat } from 'node:fs/promises';
import { filesOf } from './folder';
import { isUrl } from './url';

async function bytesAt(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return found.size;
    let bytes = 0;
    for await (const { path: file, refused } of filesOf(path)) if (refused === null) bytes += await bytesAt(file);
    return bytes;
  } catch {
    return 0; // reading will say what is wrong
  }
}

/** Null where it cannot be known beforehand: the standard input, what stands at URLs. */
export async function sizeOf(inputs: readonly string[]): Promise<number | null> {
  if (inputs.some((input) => input === '-' || isUrl(input) || /\.urls$/i.test(input))) return null;
  let bytes = 0;
  for (const input of inputs) bytes += await bytesAt(input);
  return bytes;
}
