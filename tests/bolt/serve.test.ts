// `serve --bolt` as a command: mistakes in one line; and one real process, with a password of chance, until SIGTERM.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { engineApart } from '../../src/bolt/apart';
import { dateline } from '../cli/harness';
import { fixtureGraph } from '../fixtures/graph';
import { dropFolder, filled } from './serving';

const ROOT = resolve(__dirname, '..', '..');
let folder: string;
beforeAll(async () => {
  folder = await filled(fixtureGraph());
});
afterAll(() => dropFolder(folder));

const scratch = mkdtempSync(join(tmpdir(), 'dateline-serve-'));
const empty = join(scratch, 'empty.txt');
writeFileSync(empty, '\n');
afterAll(() => rmSync(scratch, { recursive: true }));

test.each([
  [['serve'], /serve what\? --bolt/],
  [['serve', '--bolt', '--store', './none.graph'], /there is no graph at .\/none.graph/],
  [['serve', '--bolt', '--store', 'memory:'], /memory: has none/],
  [['serve', '--bolt', '--store', 'bolt://anna:secret@host:7687'], /^dateline: bolt:\/\/host:7687 speaks Bolt itself/],
  [['serve', '--bolt', '--port', 'many'], /--port many/],
  [['serve', '--bolt', '--no-auth', '--host', '0.0.0.0'], /--no-auth: not with --host 0.0.0.0/],
  [['serve', '--bolt', '--password-file', './none.txt'], /none.txt does not exist/],
  [['serve', '--bolt', '--password-file', empty], /is empty/],
])('[cli/serve] a mistake: %j → exit 2, one line', async (argv, problem) => {
  const { code, out, err } = await dateline(argv);
  expect({ code, out, lines: err.length }).toEqual({ code: 2, out: '', lines: 1 });
  expect(err[0]).toMatch(problem);
});

test('[cli/serve] a real process: says where and with which password, answers, refuses to write, ends at SIGTERM', async () => {
  const { DATELINE_PASSWORD: _, ...env } = process.env;
  const argv = [
    '-r',
    'ts-node/register',
    join(ROOT, 'src', 'cli', 'main.ts'),
    'serve',
    '--bolt',
    '--port',
    '0',
    '--store',
    folder,
  ];
  const child = spawn(process.execPath, argv, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  for await (const piece of child.stderr.iterator({ destroyOnReturn: false })) {
    said += piece;
    if (said.includes('to begin with')) break;
  }
  child.stderr.resume();
  const [, address = ''] = /at bolt:\/\/(\S+)/.exec(said) ?? [];
  const [, password = ''] = /password (\S+)/.exec(said) ?? [];
  expect(password.length).toBeGreaterThan(20);
  const driver = neo4j.driver(`neo4j://${address}`, neo4j.auth.basic('neo4j', password));
  const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
  expect(records[0]?.get('nodes').toNumber()).toBe(fixtureGraph().nodes.size);
  await expect(driver.executeQuery('CREATE (n)')).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.AccessMode',
  });
  await driver.close();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('[bolt/apart] a statement that does not end is ended with its process, and the next one is answered', async () => {
  const engine = await engineApart(folder);
  const stopper = new AbortController();
  const endless = engine.run('MATCH (a), (b), (c), (d), (e) RETURN count(*)', {}, stopper.signal);
  setTimeout(() => stopper.abort(new Error('enough')), 200);
  await expect(endless).rejects.toThrow('enough');
  await new Promise((done) => setTimeout(done, 2000));
  const answer = await engine.run('RETURN 1 AS one', {}, new AbortController().signal);
  expect(answer.fields).toEqual(['one']);
  await engine.close();
});

test('[bolt/apart] a folder that is no graph is refused in one line', async () => {
  await expect(engineApart(scratch)).rejects.toThrow(/is not a Dateline store/);
});
