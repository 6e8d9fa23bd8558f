// The journal: which articles are in the store, one line each, written after the store acknowledged them. In memory a hash of 8 bytes each.
import { z } from 'zod';
import { hashSet } from '../core/hashes';
import { sha256 } from '../core/ids';
import type { Article } from '../core/model';
import { lineFile, readLines } from './lines';

const Line = z.object({ id: z.string(), sha256: z.string() });

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** What stands for an article as it was loaded: another text, title, date, reader or store is another print. */
export const printOf = (article: Article, how: readonly string[]): string =>
  sha256(JSON.stringify([how, Object.entries(article).sort(byName)]));

export interface Loaded {
  readonly id: string;
  readonly sha256: string;
}

export interface Journal {
  readonly size: number;
  has(one: Loaded): boolean;
  /** Resolves once it is on the disk. */
  add(all: readonly Loaded[], when: Date): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const keyOf = ({ id, sha256: print }: Loaded): string => `${print} ${id}`;

export async function openJournal(path: string): Promise<Journal> {
  const file = await lineFile(path);
  let known = hashSet();
  for (const value of readLines(path)) {
    const line = Line.safeParse(value);
    if (line.success) known.add(keyOf(line.data));
  }
  return {
    get size() {
      return known.size;
    },
    has: (one) => known.has(keyOf(one)),
    add: async (all, when) => {
      const at = when.toISOString();
      await file.append(all.map(({ id, sha256: print }) => ({ id, sha256: print, at })));
      for (const one of all) known.add(keyOf(one));
    },
    clear: async () => {
      await file.clear();
      known = hashSet();
    },
    close: () => file.close(),
  };
}
