// The standard input: JSON Lines where the first visible character is `{`, else one plain text.
import { jsonl } from './jsonl';
import type { How, Item, Source } from './kind';
import { text } from './text';

const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const BRACE = 0x7b;

/** Reads on to the first visible byte, then gives back all that was read, and the rest. */
export async function* readStdin(stream: AsyncIterable<Uint8Array>, how?: How): AsyncIterable<Item> {
  const pieces = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { value, done } = await pieces.next();
    if (done) break;
    head.push(value);
    first = value.find((byte: number) => !BLANK.has(byte));
  }
  const source: Source = {
    name: 'stdin',
    async *bytes() {
      yield* head;
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
    },
  };
  yield* (first === BRACE ? jsonl : text).read(source, how);
}
