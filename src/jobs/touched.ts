// Raw ids of the entities that loaded articles name, kept on the disk until they are settled.
import { z } from 'zod';
import { hashSet } from '../core/hashes';
import { lineFile, readLines } from './lines';

export interface Touched {
  /** Different ones. */
  readonly size: number;
  /** Resolves once they are on the disk: before the articles are loaded, so that a kill forgets none. */
  add(ids: Iterable<string>): Promise<void>;
  /** Each once; may be gone through several times. */
  all(): Iterable<string>;
  /** They are settled. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const Id = z.string();

function* once(path: string): Generator<string, void> {
  const seen = hashSet();
  for (const value of readLines(path)) {
    const id = Id.safeParse(value);
    if (id.success && seen.add(id.data)) yield id.data;
  }
}

export async function openTouched(path: string): Promise<Touched> {
  const file = await lineFile(path);
  let known = hashSet();
  for (const id of once(path)) known.add(id);
  return {
    get size() {
      return known.size;
    },
    add: async (ids) => file.append([...ids].filter((id) => known.add(id))),
    all: () => ({ [Symbol.iterator]: () => once(path) }),
    clear: async () => {
      await file.clear();
      known = hashSet();
    },
    close: () => file.close(),
  };
}
