// A file of JSON Lines that only grows: what was appended is on the disk, and a torn last line is dropped.
import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

const PIECE = 1 << 16;
const NEWLINE = 0x0a;

export interface LineFile {
  /** Resolves once the lines are on the disk. */
  append(lines: readonly unknown[]): Promise<void>;
  /** Forgets all lines. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Gives each whole line; returns where the last one ends. */
function* wholeLines(file: number): Generator<string, number> {
  const piece = Buffer.alloc(PIECE);
  let rest: Buffer[] = [];
  let [read, whole] = [0, 0];
  for (;;) {
    const length = readSync(file, piece, 0, PIECE, read);
    if (length === 0) return whole;
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at >= 0 && at < length; at = piece.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
      whole = read + from;
    }
    if (from < length) rest.push(Buffer.from(piece.subarray(from, length)));
    read += length;
  }
}

const parsed = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null; // the power failed in mid-write: what it told is told again
  }
};

/** The values of a file's lines, one at a time; of a file that is not there, none. Lines that are no JSON are passed over. */
export function* readLines(path: string): Generator<unknown, void> {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    for (const line of wholeLines(file)) {
      const found = parsed(line);
      if (found) yield found.value;
    }
  } finally {
    closeSync(file);
  }
}

/** Cuts off what follows the last line break: a write that a kill cut short. */
function dropTorn(path: string): void {
  const file = openSync(path, 'a+');
  try {
    const lines = wholeLines(file);
    let next = lines.next();
    while (!next.done) next = lines.next();
    ftruncateSync(file, next.value);
  } finally {
    closeSync(file);
  }
}

/** Opens a file to append to, or makes it. */
export async function lineFile(path: string): Promise<LineFile> {
  dropTorn(path);
  const file: FileHandle = await open(path, 'a');
  return {
    append: async (lines) => {
      if (lines.length === 0) return;
      await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      await file.datasync();
    },
    clear: async () => {
      await file.truncate(0);
      await file.datasync();
    },
    close: () => file.close(),
  };
}
