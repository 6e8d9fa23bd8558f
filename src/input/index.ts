// The door of input: from what the user names (files, folders, `-`) to articles, one at a time.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { InputError } from '../core/errors';
import { filesOf } from './folder';
import type { Item, Source } from './kind';
import { KINDS, kindOf } from './kinds';
import { readStdin } from './stdin';

export type { InputKind, Item, Source } from './kind';
export { sizeOf } from './size';

/** What a caller may hand in: another standard input, and an ear for each piece that is read. */
export interface ReadOptions {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly watch?: (bytes: number) => void;
}

type Watch = (bytes: number) => void;
const fileSource = (path: string, watch: Watch): Source => ({
  name: path,
  async *bytes() {
    for await (const piece of createReadStream(path)) {
      watch(piece.length);
      yield piece;
    }
  },
});
const fail = (path: string, problem: string, cause?: unknown): Item => ({
  ok: false,
  error: new InputError(path, null, problem, cause),
});

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'does not exist'],
  ['ENOTDIR', 'does not exist'],
  ['EACCES', 'may not be read'],
  ['EPERM', 'may not be read'],
]);

async function* readFile(path: string, watch: Watch): AsyncIterable<Item> {
  const kind = kindOf(path);
  if (kind) yield* kind.read(fileSource(path, watch));
  else yield fail(path, `is of no known kind (known: ${KINDS.map(({ name }) => name).join(', ')}; by its ending)`);
}

async function* readFolder(folder: string, watch: Watch): AsyncIterable<Item> {
  let any = false;
  for await (const { path, refused } of filesOf(folder)) {
    any = true;
    if (refused === null) yield* guarded(path, () => readFile(path, watch));
    else yield refusal(path, refused);
  }
  if (!any) yield fail(folder, 'holds no article (no .txt and no .jsonl file)');
}

/** What the system refuses becomes an item; anything else is a fault of ours and is thrown. */
function refusal(path: string, cause: unknown): Item {
  if (!(typeof cause === 'object' && cause !== null && 'syscall' in cause && 'code' in cause)) throw cause;
  const code = String(cause.code);
  return fail(path, REASONS.get(code) ?? `cannot be read (${code})`, cause);
}

async function* guarded(path: string, read: () => AsyncIterable<Item>): AsyncIterable<Item> {
  try {
    yield* read();
  } catch (cause) {
    yield refusal(path, cause);
  }
}

async function* readPath(path: string, watch: Watch): AsyncIterable<Item> {
  const isFolder = (await stat(path)).isDirectory();
  yield* isFolder ? readFolder(path, watch) : readFile(path, watch);
}

/** The articles of all inputs, in order. Never throws for what the inputs hold: that is an item with its error. */
export async function* readInputs(
  inputs: readonly string[],
  { stdin = process.stdin, watch = () => undefined }: ReadOptions = {},
): AsyncIterable<Item> {
  for (const input of inputs) yield* input === '-' ? readStdin(stdin) : guarded(input, () => readPath(input, watch));
}
