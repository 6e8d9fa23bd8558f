// What could not be read or loaded, with the stage and the reason, kept until `retry` succeeds. Each stands there once.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { InputError } from '../core/errors';
import { hashSet } from '../core/hashes';
import type { Article } from '../core/model';
import { lineFile, readLines } from './lines';

const text = z.string().nullable();
const Kept = z
  .object({
    id: z.string(),
    text: z.string(),
    title: text,
    published: text,
    outlet: text,
    url: text,
    modified: text.optional(),
    author: text.optional(),
  })
  .transform(
    ({ modified, author, ...article }): Article => ({
      ...article,
      ...(modified === undefined ? {} : { modified }),
      ...(author === undefined ? {} : { author }),
    }),
  );
const Line = z.object({
  /** Null where the input gave none; then it is read again from its file. */
  article: Kept.nullable(),
  /** The input as the user named it, of what is no article. */
  file: text,
  stage: z.string(),
  reason: z.string(),
  at: z.string(),
});
export type FailedLine = z.infer<typeof Line>;

export interface Failure {
  readonly article: Article | null;
  readonly file: string | null;
  readonly stage: string;
  /** One line. */
  readonly reason: string;
}

export interface Failed {
  /** Resolves once they are on the disk. */
  add(all: readonly Failure[], when: Date): Promise<void>;
  /** Sets aside what stands there, to be tried again; what was set aside before and not finished is added. */
  take(): Promise<void>;
  /** What is set aside, one at a time. */
  taken(): Iterable<FailedLine>;
  /** All set aside was tried: what failed again stands there anew. */
  finish(): void;
  close(): Promise<void>;
}

/** What it was, once more: of an input that cannot be read twice. */
export function errorOf({ file, reason }: Pick<FailedLine, 'file' | 'reason'>): InputError {
  const [, line, problem = reason] = /^stdin(?::(\d+))?: (.*)$/.exec(reason) ?? [];
  return new InputError(file ?? 'stdin', line === undefined ? null : Number(line), problem);
}

/** An article by its content, a line by its place and reason. */
const keyOf = ({ article, file, reason }: Failure): string =>
  JSON.stringify(article ? [article.id, article.text] : [file, reason]);

function* linesOf(path: string): Generator<FailedLine, void> {
  for (const value of readLines(path)) {
    const line = Line.safeParse(value);
    if (line.success) yield line.data;
  }
}

export async function openFailed(path: string): Promise<Failed> {
  const aside = path.replace(/\.jsonl$/, '.retrying.jsonl');
  let file = await lineFile(path);
  let known = hashSet();
  for (const line of linesOf(path)) known.add(keyOf(line));
  const moveAll = async (): Promise<void> => {
    const onto = await lineFile(aside);
    for (const line of linesOf(path)) await onto.append([line]);
    await onto.close();
    await file.clear();
  };
  return {
    add: async (all, when) => {
      const at = when.toISOString();
      const fresh = all.filter((one) => known.add(keyOf(one)));
      await file.append(
        fresh.map(({ article, file: from, stage, reason }) => ({ article, file: from, stage, reason, at })),
      );
    },
    take: async () => {
      if (existsSync(aside)) await moveAll();
      else {
        await file.close();
        renameSync(path, aside);
        file = await lineFile(path);
      }
      known = hashSet();
    },
    taken: () => linesOf(aside),
    finish: () => rmSync(aside, { force: true }),
    close: () => file.close(),
  };
}
