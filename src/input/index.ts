// The door of input: from what the user names (files, folders, `-`) to articles, one at a time.
import { stat } from 'node:fs/promises';
import { InputError } from '../core/errors';
import { fileSource, refusal } from './file';
import { filesOf } from './folder';
import type { Item } from './kind';
import { KINDS, kindOf } from './kinds';
import { readStdin } from './stdin';

export type { InputKind, Item, Source } from './kind';
export { readRecords } from './plover';
export { sizeOf } from './size';

/** What a caller may hand in: another standard input, and an ear for each piece that is read. */
export interface ReadOptions {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly watch?: (bytes: number) => void;
}

type Watch = (bytes: number) => void;
const fail = (path: string, problem: string): Item => ({ ok: false, error: new InputError(path, null, problem) });

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
    else yield { ok: false, error: refusal(path, refused) };
  }
  if (!any) yield fail(folder, 'holds no article (no .txt and no .jsonl file)');
}

async function* guarded(path: string, read: () => AsyncIterable<Item>): AsyncIterable<Item> {
  try {
    yield* read();
  } catch (cause) {
    yield { ok: false, error: refusal(path, cause) };
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
