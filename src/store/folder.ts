// The folder of an embedded store: a note that says whose it is, and the database beside it.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { StoreError } from '../core/errors';

const NOTE = 'store.json';
/** Raised when older programs could not read what newer ones write. */
const VERSION = 1;

function checkNote(folder: string): void {
  let note: unknown;
  try {
    note = JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  } catch (error) {
    throw new StoreError(`${folder} is not a Dateline store: its ${NOTE} cannot be read`, false, error);
  }
  const version = typeof note === 'object' && note !== null && 'dateline' in note ? note.dateline : null;
  if (typeof version !== 'number') throw new StoreError(`${folder} is not a Dateline store`, false);
  if (version > VERSION) throw new StoreError(`${folder} was made by a newer Dateline; update this one`, false);
}

/** Like `mkdir -p`. Node's own recursive one never returns where the parent exists but takes no folders (`/proc`). */
function makeDeep(folder: string): void {
  if (existsSync(folder)) return;
  makeDeep(dirname(folder));
  mkdirSync(folder);
}

function makeFolder(folder: string): void {
  try {
    makeDeep(resolve(folder));
    writeFileSync(join(folder, NOTE), `${JSON.stringify({ dateline: VERSION })}\n`);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StoreError(`${folder} cannot be written (${why}); name another folder with --store`, false, error);
  }
}

/** Makes the folder, or checks that it is ours. @returns the database file in it. @throws StoreError */
export function claimFolder(folder: string): string {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new StoreError(`${folder} is not a Dateline store: it is a file, not a folder`, false);
  if (existsSync(join(folder, NOTE))) checkNote(folder);
  else if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StoreError(`${folder} is not a Dateline store, and it is not empty; name another folder`, false);
  else makeFolder(folder);
  return join(folder, 'graph.db');
}
