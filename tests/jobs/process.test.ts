// Real processes: `build` with reader threads, stopped in mid-run and taken up; `schedule` that answers over HTTP and stops when told.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { archive, lineOf } from '../../bench/archive';

jest.setTimeout(600_000);
const ROOT = resolve(__dirname, '..', '..');
const COUNT = 120;
const folder = mkdtempSync(join(tmpdir(), 'dateline-process-'));
const input = join(folder, 'archive.jsonl');
writeFileSync(input, [...archive(COUNT)].map(lineOf).join(''));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(argv: readonly string[]) {
  const main = join(ROOT, 'src', 'cli', 'main.ts');
  const child = spawn(process.execPath, ['-r', 'ts-node/register/transpile-only', main, ...argv], { cwd: ROOT });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, ...said }));
  return { child, said, ended };
}
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const number = (out: string, pattern: RegExp): number => Number(pattern.exec(out)?.[1] ?? 0);

test('[jobs/process] build --workers 2: SIGTERM ends it with what is in hand done, exit 1; the same command does the rest, exit 0', async () => {
  const argv = ['build', input, '--store', join(folder, 'graph'), '--reader', 'light', '--workers', '2'];
  const first = start(argv);
  const journal = join(folder, 'graph.state', 'journal.jsonl');
  while (first.child.exitCode === null && !(existsSync(journal) && statSync(journal).size > 0)) await pause(20);
  first.child.kill('SIGTERM');
  const stopped = await first.ended;
  expect(stopped).toMatchObject({ code: 1, err: expect.stringContaining('stopping when what is in hand is done') });
  expect(stopped.out).toContain('stopped; the same command goes on from here');
  const done = number(stopped.out, /^articles +(\d+)/);
  const second = await start(argv).ended;
  expect(second.code).toBe(0);
  expect(number(second.out, /^articles +(\d+)/)).toBe(COUNT - done);
});

test('[jobs/process] schedule runs what is due, tells it over HTTP, and ends with exit 0 when told to stop', async () => {
  const config = join(folder, 'config.json');
  const sources = [{ name: 'archive', inputs: [input], cron: '* * * * * *' }];
  const given = { store: join(folder, 'scheduled'), reader: 'light', workers: 1, port: 0, sources };
  writeFileSync(config, JSON.stringify(given));
  const { child, said, ended } = start(['schedule', config]);
  let metrics = '';
  while (!/runs_total\{source="archive",result="well"\} \d/.test(metrics) && child.exitCode === null) {
    await pause(300);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.err) ?? [];
    if (url) metrics = await (await fetch(`${url}/metrics`)).text();
  }
  expect(metrics).toContain(`dateline_articles_read_total{source="archive"} ${COUNT}`);
  child.kill('SIGTERM');
  const { code, err } = await ended;
  expect(code).toBe(0);
  expect(err).toMatch(/ archive: 120 articles read, 0 failed, 0 passed over, /);
});
