// `build` and `retry` with a state that lasts: what is passed over, kept, tried again, and the exit codes that a scheduler sees.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, told } from '../../src/cli/progress';
import type { Services } from '../../src/cli/services';
import { openState } from '../../src/jobs';
import type { Store } from '../../src/store';
import { fixtureGraph } from '../fixtures/graph';
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

test('[cli/build] what a killed run left to be counted is counted by the next, which has nothing to read', async () => {
  await build();
  const marked = async () => (await store.query('MATCH (n:Uncounted) RETURN n.id AS id')).length;
  for (const _ of ['merged', 'merged again']) await store.merge(fixtureGraph(), { later: true });
  expect(await marked()).toBeGreaterThan(0);
  await store.markSettled(await store.unsettled());
  expect((await build()).out).toContain('articles   0, 2 failed, 2 passed over\n');
  expect(await marked()).toBe(0);
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
  ['build', ['build', '.']],
  ['retry', ['retry']],
  ['remove', ['remove', 'article:1']],
  ['import', ['import', 'plover', 'x.jsonl']],
  ['settle', ['settle']],
  ['rebuild', ['rebuild']],
  ['review accept', ['review', 'accept', 'person:a', 'person:b']],
  ['review split', ['review', 'split', 'person:a', 'article:1']],
  ['review import', ['review', 'import', 'pairs.tsv']],
  ['review split-event', ['review', 'split-event', 'happening:1', 'article:1']],
  ['review join-event', ['review', 'join-event', 'article:1']],
])('[cli/lock] %s: a state that another run holds is exit 2, in one line that says whose', async (_name, argv) => {
  const held = await openState(join(folder, '.state'));
  expect(await dateline(argv, services)).toEqual({
    ...{ code: 2, out: '' },
    err: [expect.stringMatching(/^dateline: .*\.state is held by a run of process \d+ on .* since /)],
  });
  await held.close();
});

test('[cli/lock] review list asks while a build is at work', async () => {
  const held = await openState(join(folder, '.state'));
  expect((await dateline(['review', 'list'], services)).code).toBe(0);
  await held.close();
});

describe('[cli/build] --profile', () => {
  test.each([
    ['compact', 0],
    ['standard', 0],
    ['full', 2],
  ])('%s keeps so many sentences that nothing was read in: %i', async (profile, sentences) => {
    expect((await build('--profile', profile)).code).toBe(1);
    expect(await store.query('MATCH (s:Sentence) RETURN count(s) AS n')).toEqual([{ n: sentences }]);
    expect(await store.query('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 2 }]);
  });

  test('a fuller one reads again what a leaner one loaded; an unknown one is refused', async () => {
    await build('--profile', 'compact');
    expect((await build('--profile', 'compact')).out).toContain('2 passed over');
    expect((await build()).out).toContain('articles   2, 2 failed\n');
    expect(await store.query('MATCH (s:Sentence) RETURN count(s) AS n')).toEqual([{ n: 2 }]);
    expect(await build('--profile', 'lean')).toMatchObject({ code: 2, err: [expect.stringContaining('known are')] });
  });

  test('rebuild says plainly of what a leaner one left out', async () => {
    await build('--profile', 'compact');
    const { code, err } = await dateline(['rebuild'], services);
    expect(code).toBe(1);
    expect(err[0]).toMatch(/--profile compact and standard keep less\), so it stays as it was$/);
  });
});

test('[cli/build] --dry-run tells how large each profile would be; with a number, by the bytes of the first', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => `{"text":"Text number ${i + 10}."}\n`).join('');
  const file = join(folder, 'many.jsonl');
  writeFileSync(file, lines);
  const all = await dateline(['build', '--dry-run', '--workers', '1', file], services);
  expect(all).toMatchObject({ code: 0, out: expect.stringContaining('size       of 40 articles\n') });
  expect(all.out).toMatch(/--profile compact: about 40 nodes and 0 relationships; fits into Aura Free\n/);
  expect(all.out).toMatch(/--profile full: about 80 nodes and 40 relationships; fits into Aura Free\n/);
  const some = await dateline(['build', '--dry-run', '--workers', '1', '--first', '10', file], services);
  expect(some.out).toContain('articles   10\n');
  expect(await dateline(['build', '--dry-run', '--first', 'x', file], services)).toMatchObject({ code: 2 });
});

test('[cli/build] an article that comes again under its id with another text takes its place', async () => {
  const file = join(folder, 'e.jsonl');
  for (const text of ['First text.', 'Second text.']) {
    writeFileSync(file, JSON.stringify({ id: 'mine', text }));
    await dateline(['build', file], services);
  }
  expect(await store.query('MATCH (:Article {id: "mine"})-->(s:Sentence) RETURN s.text AS text')).toEqual([
    { text: 'Second text.' },
  ]);
  writeFileSync(file, JSON.stringify({ id: 'mine', text: 'Third text.' }));
  expect((await dateline(['build', file], services)).out).toContain('articles   1, 1 in the place of another text\n');
});

test.each([
  ['extract', (file: string) => ['extract', file, '--columns', 'text=words', '--format', 'pretty']],
  ['build', (file: string) => ['build', file, '--columns', 'text=words', '--dry-run']],
])('[cli/%s] --columns names the columns of a table', async (_name, argv) => {
  writeFileSync(join(folder, 't.csv'), 'words,when\nThe first.,2024-01-02\n');
  expect(await dateline(argv(join(folder, 't.csv')), services)).toMatchObject({ code: 0, err: [] });
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
