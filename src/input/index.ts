// The door of input: from what the user names (files, folders, `-`) to articles, one at a time.
import { stat } from 'node:fs/promises';
import { InputError } from '../core/errors';
import { fileSource, refusal } from './file';
import { filesOf } from './folder';
import type { How, Item } from './kind';
import { KINDS, kindOf } from './kinds';
import { readStdin } from './stdin';
import { isUrl, readUrl } from './url';
import { settledFiles, type WatchOptions } from './watch';

export { type Columns, columnsOf } from './columns';
export type { How, InputKind, Item, Source } from './kind';
export { readRecords } from './plover';
export { sizeOf } from './size';
export { settledFiles, type WatchOptions } from './watch';

/** What a caller may hand in: another standard input, an ear for each piece that is read, columns, a fetcher. */
export interface ReadOptions extends How {
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly watch?: (bytes: number) => void;
}

/** What is handed on to the files. */
interface Way {
  readonly watch: (bytes: number) => void;
  readonly how: How;
}
const fail = (path: string, problem: string): Item => ({ ok: false, error: new InputError(path, null, problem) });

async function* readFile(path: string, way: Way): AsyncIterable<Item> {
  const kind = kindOf(path);
  if (kind) yield* kind.read(fileSource(path, way.watch), way.how);
  else yield fail(path, `is of no known kind (known: ${KINDS.map(({ name }) => name).join(', ')}; by its ending)`);
}

async function* readFolder(folder: string, way: Way): AsyncIterable<Item> {
  let any = false;
  for await (const { path, refused } of filesOf(folder)) {
    any = true;
    if (refused === null) yield* guarded(path, () => readFile(path, way));
    else yield { ok: false, error: refusal(path, refused) };
  }
  if (!any)
    yield fail(folder, `holds no article (no file of a known kind: ${KINDS.map(({ name }) => name).join(', ')})`);
}

async function* guarded(path: string, read: () => AsyncIterable<Item>): AsyncIterable<Item> {
  try {
    yield* read();
  } catch (cause) {
    yield { ok: false, error: refusal(path, cause) };
  }
}

async function* readPath(path: string, way: Way): AsyncIterable<Item> {
  const isFolder = (await stat(path)).isDirectory();
  yield* isFolder ? readFolder(path, way) : readFile(path, way);
}

function readInput(input: string, stdin: AsyncIterable<Uint8Array>, way: Way): AsyncIterable<Item> {
  if (input === '-') return readStdin(stdin, way.how);
  return isUrl(input) ? readUrl(input, way.how) : guarded(input, () => readPath(input, way));
}

/** The articles of all inputs (files, folders, URLs, `-`), in order. Never throws for what the inputs hold: that is an item with its error. */
export async function* readInputs(
  inputs: readonly string[],
  { stdin = process.stdin, watch = () => undefined, ...how }: ReadOptions = {},
): AsyncIterable<Item> {
  for (const input of inputs) yield* readInput(input, stdin, { watch, how });
}

/** The articles of files and folders as they come: what is there, then what is new or changed. Runs until the signal. */
export async function* watchInputs(
  inputs: readonly string[],
  when: WatchOptions,
  { watch = () => undefined, ...how }: Omit<ReadOptions, 'stdin'> = {},
): AsyncIterable<Item> {
  for await (const paths of settledFiles(inputs, when))
    for (const path of paths) yield* guarded(path, () => readFile(path, { watch, how }));
}
