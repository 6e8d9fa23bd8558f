// npm run bench:kill [-- --kills 200] [--articles 2000] [--workers 2] [--seed 1]: kills `dateline build` of dist/ (`npm run build` first) with -9 at random moments until it was killed so often, lets it end,
// and compares the graph with that of an undisturbed run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../src/core/ids';
import { archive, lineOf } from './archive';
import { random } from './synthetic';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    articles: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, articles, seed] = [values.kills, values.articles, values.seed].map(Number);
const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
const input = join(folder, 'archive.jsonl');
const MAIN = join(__dirname, '..', 'dist', 'cli', 'main.js');

/** Milliseconds after its start at which a build is killed, at most: it goes on where the one before was killed, so that all of a batch is met. */
const LONGEST = 15_000;

function start(argv: readonly string[], out: number | 'ignore' = 'ignore') {
  const child = spawn(process.execPath, [MAIN, ...argv], { stdio: ['ignore', out, 'inherit'] });
  return { child, ended: once(child, 'exit') };
}
const build = (name: string, ...more: readonly string[]) =>
  start(['build', input, '--store', join(folder, name), '--reader', 'light', '--workers', values.workers, ...more]);

async function graphOf(name: string): Promise<string> {
  const path = join(folder, `${name}.jsonl`);
  const out = openSync(path, 'w');
  await start(['export', 'jsonl', '--store', join(folder, name)], out).ended;
  closeSync(out);
  return sha256(readFileSync(path, 'utf8'));
}

function journal(name: string): readonly string[] {
  const path = join(folder, `${name}.state`, 'journal.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line).id);
}

async function main(): Promise<void> {
  writeFileSync(input, [...archive(articles ?? 0, seed)].map(lineOf).join(''));
  const began = performance.now();
  await build('whole').ended;
  const whole = performance.now() - began;
  console.log(`undisturbed: ${articles} articles in ${(whole / 1000).toFixed(1)} s`);

  const chance = random(seed ?? 1);
  let lost = 0;
  let before: readonly string[] = [];
  for (let kill = 1; kill <= (kills ?? 0); kill++) {
    // Once all is loaded it begins anew, so that each kill meets a build at work.
    const anew = before.length >= (articles ?? 0);
    const { child, ended } = build('killed', ...(anew ? ['--fresh'] : []));
    const timer = setTimeout(() => child.kill('SIGKILL'), chance() * Math.min(whole, LONGEST));
    await ended;
    clearTimeout(timer);
    const now = journal('killed');
    if (!anew) lost += before.filter((id, i) => now[i] !== id).length;
    before = now;
    if (kill % 10 === 0) console.log(`${kill} kills, ${now.length} articles in the journal, ${lost} lost`);
  }
  await build('killed').ended;
  const last = journal('killed');
  const doubled = last.length - new Set(last).size;
  const same = (await graphOf('killed')) === (await graphOf('whole'));
  console.log(
    `${kills} kills: ${lost} acknowledged articles lost, ${doubled} loaded twice, graph ${same ? 'equal' : 'DIFFERENT'}`,
  );
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = same && lost === 0 && doubled === 0 ? 0 : 1;
}

void main();
