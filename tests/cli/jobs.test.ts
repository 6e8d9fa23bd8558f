// `build` and `retry` with a state that lasts: what is passed over, kept, tried again, and the exit codes that a scheduler sees.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, told } from '../../src/cli/progress';
import type { Services } from '../../src/cli/services';
import { openState } from '../../src/jobs';
import type { Store } from '../../src/store';
import { folderOf } from '../input/files';
import { dateline, withStore } from './harness';

let folder = '';
let store: Store;
let services: Services;
beforeEach(async () => {
  folder = folderOf({ 'a.txt': 'One.', 'b.txt': 'FAIL', 'c.jsonl': '{"text":"Three."}\n{"text":\n' });
  const made = await withStore(false);
  store = made.store;
  services = { ...made.services, state: () => openState(join(folder, '.state')) };
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
const build = (...options: readonly string[]) => dateline(['build', folder, ...options], services);
const retry = () => dateline(['retry'], services);
const failed = (): readonly string[] =>
  readFileSync(join(folder, '.state', 'failed.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).stage)
    .sort();

test('[cli/build] a second build passes over what the first loaded; --fresh reads it again', async () => {
  expect((await build()).out).toContain('articles   2, 2 failed\n');
  const second = await build();
  expect(second).toMatchObject({ code: 1, out: expect.stringContaining('articles   0, 2 failed, 2 passed over\n') });
  expect((await build('--fresh')).out).toContain('articles   2, 2 failed\n');
});

test('[cli/retry] what fails again is kept, what is well now is loaded and forgotten', async () => {
  await build();
  expect(failed()).toEqual(['input', 'parse']);
  expect(await retry()).toMatchObject({
    code: 1,
    out: expect.stringContaining('articles   0, 2 failed, 1 passed over'),
  });
  expect(failed()).toEqual(['input', 'parse']);
  writeFileSync(join(folder, 'c.jsonl'), '{"text":"Three."}\n{"text":"Four."}\n');
  expect(await retry()).toMatchObject({
    code: 1,
    out: expect.stringContaining('articles   1, 1 failed, 1 passed over'),
  });
  expect(failed()).toEqual(['parse']);
  expect(existsSync(join(folder, '.state', 'failed.retrying.jsonl'))).toBe(false);
});

test('[cli/retry] a retry that was killed is taken up by the next', async () => {
  await build();
  const state = await openState(join(folder, '.state'));
  await state.failed.take();
  await state.close();
  expect(failed()).toEqual([]);
  expect((await retry()).code).toBe(1);
  expect(failed()).toEqual(['input', 'parse']);
});

test('[cli/retry] nothing failed: nothing is read, exit 0', async () => {
  expect(await retry()).toMatchObject({ code: 0, out: expect.stringContaining('articles   0\n') });
});

test('[cli/build] a state that another run holds: exit 2, one line that says whose', async () => {
  const held = await openState(join(folder, '.state'));
  expect(await build()).toEqual({
    ...{ code: 2, out: '' },
    err: [expect.stringMatching(/^dateline: .*\.state is held by a run of process \d+ on .* since /)],
  });
  await held.close();
});

test.each([
  [{ articles: 1, seconds: 0.5 }, '1 article'],
  [
    { articles: 1200, failed: 3, seconds: 60, bytes: 100, total: 400 },
    '1,200 articles, 3 failed, 20.0 a second, 3 min left',
  ],
  [{ articles: 0, passed: 40, seconds: 30, bytes: 100, total: 110 }, '0 articles, 40 passed over, 3 s left'],
  [{ articles: 10, seconds: 20, bytes: 100, total: 100 }, '10 articles, 0.5 a second'],
])('[cli/progress] %j is told as "%s"', (pace, line) => {
  expect(told({ failed: 0, passed: 0, bytes: 0, total: null, ...pace })).toBe(line);
});

test('[cli/progress] long times', () => {
  expect([59, 600, 7500].map(duration)).toEqual(['59 s', '10 min', '2 h 5 min']);
});
