// What a schedule remembers over restarts: when each source was last due, and last all well.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../state';

const Remembered = z.record(
  z.string(),
  z.object({ due: z.iso.datetime().nullable(), success: z.iso.datetime().nullable() }),
);

export interface Past {
  readonly due: Date | null;
  readonly success: Date | null;
}

export interface Memory {
  of(source: string): Past;
  note(source: string, past: Partial<Past>): void;
}

const NOTHING: Past = { due: null, success: null };
const dateOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

function stored(path: string): ReadonlyMap<string, Past> {
  try {
    const all = Remembered.parse(JSON.parse(readFileSync(path, 'utf8')));
    return new Map(
      Object.entries(all).map(([name, { due, success }]) => [name, { due: dateOf(due), success: dateOf(success) }]),
    );
  } catch {
    return new Map(); // the first start, or a damaged file: nothing is owed
  }
}

/** Kept in a file, written whole at each change. */
export function memoryIn(path: string): Memory {
  const all = new Map(stored(path));
  return {
    of: (source) => all.get(source) ?? NOTHING,
    note: (source, past) => {
      all.set(source, { ...(all.get(source) ?? NOTHING), ...past });
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
    },
  };
}
