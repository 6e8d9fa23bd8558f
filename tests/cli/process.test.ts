// The real command in a process of its own: the main way from text to answer, pipes, exit codes. Few, for each costs seconds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = resolve(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (argv: readonly string[]) =>
  spawn(process.execPath, ['-r', 'ts-node/register', join(ROOT, 'src', 'cli', 'main.ts'), ...argv], {
    cwd: ROOT,
    env: { ...process.env, DATELINE_STORE: join(folder, 'graph') },
  });

async function dateline(argv: readonly string[], stdin = '') {
  const child = start(argv);
  child.stdin.end(stdin);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

const ARTICLE = 'Date: 2019-03-05\nOutlet: The Harbour Post\n\nAngela Merkel met Emmanuel Macron in Paris on Monday.\n';

test('[cli/process] --help: exit 0, nothing in stderr', async () => {
  const { code, out, err } = await dateline(['--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Usage: dateline');
});

test('[cli/process] extract reads JSON Lines from the standard input; a bad line is said, the others are read, exit 1', async () => {
  const sentence = 'Angela Merkel met Emmanuel Macron.';
  const row = JSON.stringify({ id: 'a 1', text: sentence });
  const { code, out, err } = await dateline(['extract', '-'], `${row}\n{"id":\n`);
  expect(code).toBe(1);
  expect(err).toMatch(/^dateline: stdin:2: is not JSON \(.*\)\n$/);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ id: 'a 1', text: sentence }]);
});

test('[cli/process] build, then query and explain; building again adds nothing', async () => {
  const built = await dateline(['build', '-'], ARTICLE);
  expect(built).toMatchObject({ code: 0, err: '' });
  expect(built.out).toMatch(/^articles {3}1\n/);
  const { out } = await dateline(['query', 'who-met-whom', '--param', 'person=Angela Merkel', '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject([{ who: 'Angela Merkel', whom: 'Emmanuel Macron', reports: 1 }]);
  const explained = await dateline(['explain', 'Angela Merkel MET Emmanuel Macron']);
  expect(explained.out).toMatch(/The Harbour Post, 2019-03-05[\s\S]*\*\*Angela Merkel met Emmanuel Macron/);
  expect((await dateline(['build', '-'], ARTICLE)).out).toMatch(/nodes {6}0 new, \d+ known\nedges {6}0 new/);
});

test('[cli/process] output that nobody reads is no error', async () => {
  const child = start(['queries']);
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('[cli/process] a graph that is not there: exit 2, one line', async () => {
  const { code, out, err } = await dateline(['query', 'who-met-whom', '--store', join(folder, 'none')]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^dateline: there is no graph at .*\n$/);
});
