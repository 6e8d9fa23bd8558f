// Who is measured, and how one is run: each in a process of its own, that prints one line of JSON.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { READERS } from './dateline';

export const ROOT = resolve(__dirname, '..', '..');
const SPACY = join(__dirname, 'spacy_speed.py');

const dist = (folder: string): string => join(folder, 'dist');

export interface Contestant {
  readonly label: string;
  /** The program and its arguments; the text and the number of articles to warm up with follow. */
  readonly command: readonly string[];
}

const Run = z.strictObject({
  words: z.number(),
  seconds: z.number(),
  cpu_seconds: z.number(),
  start_seconds: z.number(),
  peak_mb: z.number(),
});
export type Run = Readonly<z.infer<typeof Run>>;

/** Standard output of a process that ends well. @throws Error with the last line it complained with */
export function output([program = '', ...args]: readonly string[]): string {
  const env = { ...process.env, BEGAN: String(Date.now()) };
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    ...{ cwd: ROOT, env, encoding: 'utf8', maxBuffer: 1 << 28 },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? `${program} failed`);
  return stdout;
}

export const run = ({ command }: Contestant, text: string, warm: number): Run =>
  Run.parse(JSON.parse(output([...command, text, String(warm)]).trim()));

/** Builds the program into a folder of this checkout, as it would be installed: with the compiler its start and memory would be others'. */
export function build(folder: string): void {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  output([
    process.execPath,
    tsc,
    '-p',
    'tsconfig.json',
    '--noCheck',
    '--declaration',
    'false',
    '--outDir',
    dist(folder),
  ]);
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  copyFileSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  const source = readFileSync(join(__dirname, 'dateline.ts'), 'utf8');
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  writeFileSync(join(folder, 'dateline.js'), ts.transpileModule(source, { compilerOptions }).outputText);
}

/** Each reader, of the program built in this folder. */
export const datelines = (folder: string): readonly Contestant[] =>
  Object.keys(READERS).map((name) => ({
    label: `Dateline, ${name} reader`,
    command: [process.execPath, join(folder, 'dateline.js'), dist(folder), name],
  }));

const spacy = (python: string, size: string, processes: number): Contestant => ({
  label: `spaCy ${size}${processes > 1 ? `, ${processes} processes` : ''}`,
  command: [python, SPACY, size, String(processes)],
});

/** What all are compared with comes first. */
export const spacys = (python: string): readonly Contestant[] =>
  [1, 2].flatMap((processes) => ['md', 'sm'].map((size) => spacy(python, size, processes)));

/** `dateline analyze`, as installed and from the sources, with each reader. */
export const analyzers = (folder: string): readonly Contestant[] =>
  Object.keys(READERS).flatMap((name) => [
    {
      label: `\`dateline analyze\`, ${name} reader`,
      command: [process.execPath, join(dist(folder), 'cli', 'main.js'), 'analyze', '--reader', name],
    },
    {
      label: `\`npm run dateline analyze\`, ${name} reader (from src/)`,
      command: [process.execPath, '-r', 'ts-node/register', 'src/cli/main.ts', 'analyze', '--reader', name],
    },
  ]);
