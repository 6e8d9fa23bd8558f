// npx ts-node bench/fuzz.ts [--inputs 10000] [--kind html] [--from 0] [--seed 1] [--write]: mutated inputs of each kind, read in a process of its own
// with 5 s for each and a ceiling of memory; counts what crashes, hangs or grows. --write keeps the table in bench/FUZZ.md.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FUZZ_KINDS, type FuzzKind, isKind } from './fuzz-seeds';

const { values } = parseArgs({
  options: {
    ...{ inputs: { type: 'string', default: '10000' }, from: { type: 'string', default: '0' } },
    ...{ kind: { type: 'string' }, seed: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
  },
});
const LIMIT_MS = 5_000;
const LONGEST_MS = 60_000;
/** Of the heap; buffers come on top. */
const HEAP_MB = 512;
const CHILD = join(__dirname, `fuzz-child${extname(__filename)}`);
const FILE = join(__dirname, 'FUZZ.md');

const Told = z.object({
  ...{ i: z.number(), ms: z.number(), articles: z.number(), failures: z.number(), wrong: z.string().nullable() },
  peak: z.number(),
});
interface Tally {
  inputs: number;
  articles: number;
  failures: number;
  crashes: number;
  hangs: number;
  slowest: number;
  peak: number;
  seconds: number;
}

/** Milliseconds of processor time that a process had; on systems that do not tell, as many as passed. */
function cpuOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return performance.now();
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Reads from `from` on, as far as a process gets. @returns where to go on */
async function stretch(kind: FuzzKind, seed: number, from: number, to: number, tally: Tally): Promise<number> {
  const child = fork(CHILD, [kind, seed, from, to].map(String), {
    execArgv: ['-r', 'ts-node/register/transpile-only', `--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let [next, late] = [from, false];
  let last = '';
  child.stderr?.on('data', (piece: Buffer) => {
    last = (last + piece.toString()).slice(-2_000);
  });
  // The machine may be busy with other things: what counts is the time that the process had, up to a minute.
  let [heard, spent] = [Date.now(), 0];
  const ring = (): void => {
    if (cpuOf(child.pid) - spent < LIMIT_MS && Date.now() - heard < LONGEST_MS) {
      alarm = setTimeout(ring, 500);
      return;
    }
    late = true;
    child.kill('SIGKILL');
  };
  // The start is no input's time.
  let alarm = setTimeout(ring, 10 * LONGEST_MS);
  let ready = false;
  child.on('message', (message) => {
    clearTimeout(alarm);
    ready = true;
    alarm = setTimeout(ring, LIMIT_MS);
    [heard, spent] = [Date.now(), cpuOf(child.pid)];
    const told = Told.safeParse(message).data;
    if (!told) return;
    next = told.i + 1;
    tally.inputs++;
    tally.articles += told.articles;
    tally.failures += told.failures;
    tally.slowest = Math.max(tally.slowest, told.ms);
    tally.peak = Math.max(tally.peak, told.peak);
    if (told.ms > 1_000) console.error(`${kind} ${seed} ${told.i}: ${told.ms.toFixed(0)} ms`);
    if (told.wrong === null) return;
    tally.crashes++;
    console.error(`${kind} ${seed} ${told.i}: ${told.wrong.split('\n').slice(0, 6).join(' | ')}`);
  });
  await once(child, 'exit');
  clearTimeout(alarm);
  if (next >= to) return to;
  if (!ready) throw new Error(`the process that reads ${kind} does not start: ${last}`);
  tally.inputs++;
  if (late) tally.hangs++;
  else tally.crashes++;
  console.error(`${kind} ${seed} ${next}: ${late ? `longer than ${LIMIT_MS} ms` : `the process ended: ${last}`}`);
  return next + 1;
}

async function run(kind: FuzzKind): Promise<Tally> {
  const [seed, first, count] = [Number(values.seed), Number(values.from), Number(values.inputs)];
  const tally = { inputs: 0, articles: 0, failures: 0, crashes: 0, hangs: 0, slowest: 0, peak: 0, seconds: 0 };
  const began = performance.now();
  for (let at = first; at < first + count; ) at = await stretch(kind, seed, at, first + count, tally);
  return { ...tally, seconds: (performance.now() - began) / 1000 };
}

const HEAD =
  '| kind | inputs | articles read | failures told | crashes | hangs > 5 s | slowest (CPU ms) | memory peak (MB) | time (s) |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |';
const number = (value: number): string => Math.round(value).toLocaleString('en');
const rowOf = (kind: FuzzKind, { inputs, articles, failures, crashes, hangs, slowest, peak, seconds }: Tally): string =>
  `| ${[kind, ...[inputs, articles, failures, crashes, hangs, slowest, peak / 1e6, seconds].map(number)].join(' | ')} |`;

/** Rows of other kinds stay as they are. */
function keep(rows: ReadonlyMap<string, string>): void {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '<!-- table -->\n<!-- end -->\n';
  const known = FUZZ_KINDS.flatMap(
    (kind) => rows.get(kind) ?? text.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? [],
  );
  const table = `<!-- table -->\n${[HEAD, ...known].join('\n')}\n<!-- end -->`;
  writeFileSync(
    FILE,
    text.replace(/<!-- table -->[\s\S]*<!-- end -->/, () => table),
  );
}

async function main(): Promise<void> {
  const kinds = values.kind === undefined ? FUZZ_KINDS : values.kind.split(',').filter(isKind);
  const rows = new Map<string, string>();
  console.log(HEAD);
  let bad = kinds.length === 0;
  for (const kind of kinds) {
    const tally = await run(kind);
    rows.set(kind, rowOf(kind, tally));
    console.log(rowOf(kind, tally));
    if (values.write) keep(rows);
    bad ||= tally.crashes + tally.hangs > 0;
  }
  process.exitCode = bad ? 1 : 0;
}
void main();
