// `build` of what must be fetched, from a server of our own; of tables with columns of their own; and of folders that are watched.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rateOf } from '../../src/cli/fetching';
import type { Services } from '../../src/cli/services';
import { UsageError } from '../../src/core/errors';
import { openState } from '../../src/jobs';
import type { Store } from '../../src/store';
import { type Server, serve } from '../fetch/server';
import { folderOf } from '../input/files';
import { dateline, withStore } from './harness';

const page = (name: string, words = 'spoke in the town on Monday'): string =>
  `<html><head><title>${name}</title></head><body><article><p>${`The minister ${name} ${words}. `.repeat(8)}</p></article></body></html>`;

let folder = '';
let store: Store;
let services: Services;
let server: Server;
const site: Record<string, string> = {};
beforeEach(async () => {
  folder = folderOf({ 'empty.csv': 'a' });
  const made = await withStore(false);
  store = made.store;
  services = { ...made.services, state: () => openState(join(folder, '.state')) };
  for (const path of Object.keys(site)) delete site[path];
  Object.assign(site, { '/a': page('A'), '/b': page('B') });
  server = await serve(site);
});
afterEach(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const build = (...argv: readonly string[]) => dateline(['build', '--rate', '100', ...argv], services);
const titles = async (): Promise<readonly unknown[]> =>
  (await store.query('MATCH (a:Article) RETURN a.title AS title ORDER BY title')).map(({ title }) => title);
const listOf = (...paths: readonly string[]): string => {
  const file = join(folder, 'list.urls');
  writeFileSync(file, paths.map((path) => `${server.at}${path}\n`).join(''));
  return file;
};

test('[cli/fetching] private addresses are refused, and nothing is asked, unless it is allowed', async () => {
  const refused = await build(`${server.at}/a`);
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('articles   0, 1 failed\n') });
  expect(refused.err.join()).toContain('127.0.0.1, which is no public address (--allow-private allows it)');
  expect(server.asked).toEqual([]);
  expect((await build(`${server.at}/a`, '--allow-private')).code).toBe(0);
  expect(await titles()).toEqual(['A']);
});

test('[cli/fetching] what was loaded is not fetched again, what changed is loaded; --fresh asks for all', async () => {
  const list = listOf('/a', '/b');
  expect(await build(list, '--allow-private')).toMatchObject({ code: 0 });
  expect(await build(list, '--allow-private')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^articles {3}0\n/),
  });
  site['/b'] = page('C', 'denied it');
  expect(await build(list, '--allow-private')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^articles {3}1\n/),
  });
  expect(await titles()).toEqual(['A', 'B', 'C']);
  expect(await build(list, '--allow-private', '--fresh')).toMatchObject({
    out: expect.stringMatching(/^articles {3}2\n/),
  });
});

test('[cli/fetching] what failed does not count as seen: the next run loads it', async () => {
  site['/a'] = page('FAIL');
  const list = listOf('/a', '/b', '/gone');
  expect(await build(list, '--allow-private')).toMatchObject({
    code: 1,
    out: expect.stringContaining('articles   1, 2 failed'),
  });
  const again = await build(list, '--allow-private');
  // The page that cannot be read is tried again though its bytes are the same; the other is not.
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('articles   0, 2 failed') });
  expect(await titles()).toEqual(['B']);
});

test('[cli/fetching] a dry run fetches and remembers nothing', async () => {
  const url = `${server.at}/a`;
  for (let n = 0; n < 2; n++)
    expect(await build(url, '--allow-private', '--dry-run')).toMatchObject({
      out: expect.stringMatching(/^articles {3}1\n/),
    });
  expect(await titles()).toEqual([]);
});

test('[cli/fetching] --columns says which column of a table is what', async () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'words,head\nThe minister spoke.,T\n');
  expect(await build(file)).toMatchObject({ code: 1 });
  expect(await build(file, '--columns', 'text=words,title=head')).toMatchObject({ code: 0 });
  expect(await titles()).toEqual(['T']);
  expect(await build(file, '--columns', 'words')).toMatchObject({ code: 2 });
});

test.each([
  ['1', 1],
  ['0.5', 0.5],
  ['.2', 0.2],
  ['100', 100],
])('[cli/fetching] --rate %s', (given, rate) => {
  expect(rateOf(given)).toBe(rate);
});
test.each(['0', '-1', '101', 'fast', '', '1e1'])('[cli/fetching] --rate %j is refused', (given) => {
  expect(() => rateOf(given)).toThrow(UsageError);
});

test('[cli/build] --watch loads what is there and what comes, until it is stopped; the state is free again', async () => {
  const watched = join(folder, 'in');
  mkdirSync(watched);
  writeFileSync(join(watched, 'a.txt'), 'Title: First\n\nOne.');
  const runs = join(folder, '.state', 'runs');
  const done = (): number => (existsSync(runs) ? readdirSync(runs).length : 0);
  const loaded = async (count: number): Promise<void> => {
    for (let n = 0; done() < count && n < 600; n++) await new Promise((go) => setTimeout(go, 50));
  };
  const before = process.listeners('SIGTERM');
  const watching = build(watched, '--watch');
  await loaded(1);
  writeFileSync(join(watched, 'b.jsonl'), '{"title":"Second","text":"Two."}\n');
  writeFileSync(join(watched, 'c.pdf'), 'no');
  await loaded(2);
  // As a signal would: the listener of this run only.
  for (const stop of process.listeners('SIGTERM')) if (!before.includes(stop)) stop('SIGTERM');
  const { code, out } = await watching;
  expect(code).toBe(0);
  expect(out.match(/^articles {3}1$/gm)).toHaveLength(2);
  expect(await titles()).toEqual(['First', 'Second']);
  await (await openState(join(folder, '.state'))).close();
}, 60_000);
