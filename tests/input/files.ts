// A folder of its own for each test, filled from a table of names and contents; and what reading it gives.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../../src/core/model';
import { type Item, readInputs } from '../../src/input';

export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-input-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export async function collect(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Reads one file; errors name it without its folder. */
export async function readOne(name: string, content: string | Uint8Array): Promise<readonly Item[]> {
  const folder = folderOf({ [name]: content });
  try {
    return await collect(readInputs([join(folder, name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const articles = (items: readonly Item[]): readonly Article[] =>
  items.flatMap((item) => (item.ok ? [item.article] : []));

/** `file:line problem`, the file without its folder. */
export const problems = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => {
    if (item.ok) return [];
    const { file, line, problem } = item.error;
    return [`${file.split('/').at(-1) ?? ''}${line === null ? '' : `:${line}`} ${problem}`];
  });
