// Killed with -9 at random moments, started again, until all is loaded: nothing lost, nothing loaded twice, the graph of an undisturbed run. The long form is `npm run bench:kill`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { dump, openStore } from '../../src/store';
import { sortedBytes } from '../fixtures/bytes';

jest.setTimeout(600_000);
const ROOT = resolve(__dirname, '..', '..');
const ARTICLES = 20;
const KILLS = 2;
const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (name: string) =>
  spawn(
    process.execPath,
    [
      ...['-r', 'ts-node/register/transpile-only', join(__dirname, 'child.ts')],
      ...[join(folder, name), join(folder, `${name}.state`), String(ARTICLES)],
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );

const journal = (name: string): readonly string[] => {
  const path = join(folder, `${name}.state`, 'journal.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
  return lines.map((line) => JSON.parse(line).id);
};

async function bytesOf(name: string): Promise<string> {
  const store = await openStore(join(folder, name), {});
  const bytes = sortedBytes(await dump(store));
  await store.close();
  return bytes;
}

/** Kills a run some time after it said so many lines; resolves with what it said. */
async function killed(name: string, lines: number, ms: number): Promise<void> {
  const child = start(name);
  let said = 0;
  child.stdout.on('data', (data) => {
    said += String(data).split('\n').length - 1;
    if (said > lines) setTimeout(() => child.kill('SIGKILL'), ms);
  });
  await once(child, 'exit');
}

test('[jobs/kill] kill -9 at random moments loses nothing and loads nothing twice', async () => {
  const whole = start('whole');
  expect(await text(whole.stdout)).toContain(`done ${ARTICLES} 0`);

  let before: readonly string[] = [];
  for (let round = 0; round < KILLS; round++) {
    await killed('killed', Math.floor(Math.random() * 4), Math.random() * 120);
    const now = journal('killed');
    expect(now.slice(0, before.length)).toEqual(before);
    before = now;
  }
  const last = start('killed');
  expect(await text(last.stdout)).toContain(`done ${ARTICLES - before.length} ${before.length}`);
  expect(journal('killed')).toHaveLength(ARTICLES);
  expect(new Set(journal('killed')).size).toBe(ARTICLES);
  expect(await bytesOf('killed')).toBe(await bytesOf('whole'));
});
