// The files of a folder that some kind accepts, with those of its subfolders, in one order everywhere.
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from './kinds';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A file, or a folder that the system does not open. */
export type Entry = { readonly path: string; readonly refused: unknown };

/** One at a time; hidden files and linked folders are left out (a link may lead in a circle). */
export async function* filesOf(folder: string): AsyncIterable<Entry> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (refused) {
    yield { path: folder, refused };
    return;
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => byName(a.name, b.name));
  for (const entry of visible) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (kindOf(path) !== null && (entry.isFile() || (await isLinkedFile(path)))) yield { path, refused: null };
  }
}

async function isLinkedFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // a link to nothing
  }
}
