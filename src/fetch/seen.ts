// What was fetched when, and how to ask whether it changed: one line of JSON for each page, appended; the last one of a URL counts.
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const Line = z.object({
  url: z.string(),
  at: z.number(),
  final: z.string(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  print: z.string(),
});

/** One page as it was last taken. */
export type Visit = Readonly<z.infer<typeof Line>>;

export interface Seen {
  /** Null where the URL was never taken. */
  last(url: string): Visit | null;
  /** Called when what was fetched is safely kept, not before: else a page that was fetched and lost would count as known. */
  keep(visit: Visit): Promise<void>;
}

/** For runs that remember nothing. */
export const FORGETFUL: Seen = { last: () => null, keep: () => Promise.resolve() };

/** A line that was cut off by a crash, or edited wrongly, counts as never written. */
function visitOf(line: string): Visit | null {
  try {
    return Line.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}

const lineOf = (visit: Visit): string => `${JSON.stringify(visit)}\n`;

/** Opens the file, or begins one; what stands there twice is dropped on the way. One process at a time. */
export async function openSeen(file: string): Promise<Seen> {
  const visits = new Map<string, Visit>();
  const text = await textOf(file);
  const lines = text.split('\n').filter((line) => line !== '');
  for (const visit of lines.map(visitOf)) if (visit) visits.set(visit.url, visit);
  await mkdir(dirname(file), { recursive: true });
  if (lines.length > visits.size || !/(^|\n)$/.test(text)) {
    await writeFile(`${file}.new`, [...visits.values()].map(lineOf).join(''));
    await rename(`${file}.new`, file);
  }
  let writing: Promise<void> = Promise.resolve();
  return {
    last: (url) => visits.get(url) ?? null,
    keep(visit) {
      visits.set(visit.url, visit);
      const mine = writing.then(() => appendFile(file, lineOf(visit)));
      writing = mine.catch(() => undefined);
      return mine;
    },
  };
}
