// Readers and a writer as processes of the command line: the graph is that of an undisturbed build, also where a reader is killed in mid-run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { archive, lineOf } from '../../bench/archive';
import { defaultSettings, openQueues, type Queues } from '../../src/queue';
import { dump, openStore } from '../../src/store';
import { dateline as inProcess } from '../cli/harness';
import { sortedBytes } from '../fixtures/bytes';
import { redisIfAny, withRedis } from './redis';
import type { TestRedis } from './server';

jest.setTimeout(600_000);
const ROOT = resolve(__dirname, '..', '..');
const ARTICLES = 40;
const folder = mkdtempSync(join(tmpdir(), 'dateline-queue-'));
const news = join(folder, 'news.jsonl');
let redis: TestRedis | null = null;
let whole: Promise<string>;

const start = (argv: readonly string[]) =>
  spawn(process.execPath, ['-r', 'ts-node/register', join(ROOT, 'src', 'cli', 'main.ts'), ...argv], {
    cwd: ROOT,
    env: { ...process.env, DATELINE_REDIS: redis?.url ?? '' },
  });

async function ended(child: ReturnType<typeof start>) {
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}
const dateline = (...argv: readonly string[]) => ended(start(argv));

async function bytesOf(place: string): Promise<string> {
  const store = await openStore(place, {});
  const bytes = sortedBytes(await dump(store));
  await store.close();
  return bytes;
}

/** A configuration whose queues are its own. */
function configOf(prefix: string): string {
  const path = join(folder, `${prefix}.json`);
  writeFileSync(path, JSON.stringify({ queue: { prefix, lock: 2, articles: 2, backoff: 10 } }));
  return path;
}

async function built(): Promise<string> {
  const place = join(folder, 'whole');
  await dateline('build', news, '--reader', 'light', '--workers', '1', '--store', place);
  return bytesOf(place);
}

beforeAll(async () => {
  redis = await redisIfAny();
  writeFileSync(news, [...archive(ARTICLES)].map(lineOf).join(''));
  if (redis) whole = built();
});
afterAll(async () => {
  await redis?.stop();
  rmSync(folder, { recursive: true, force: true });
});

withRedis('[queue/processes] two readers and one writer make the graph of a build', async () => {
  const config = configOf('plain');
  const place = join(folder, 'plain');
  const put = await dateline('queue', news, '--config', config);
  expect(put).toEqual({ code: 0, out: `${ARTICLES} jobs added, 0 known, 0 failed\n`, err: '' });
  const reader = ['work', 'read', '--reader', 'light', '--until-empty', '--config', config];
  const all = await Promise.all([
    dateline(...reader),
    dateline(...reader),
    dateline('work', 'write', '--until-empty', '--store', place, '--config', config),
  ]);
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
  const read = all.slice(0, 2).map(({ out }) => Number(/^(\d+) articles, 0 failed\n$/.exec(out)?.[1]));
  expect(read.reduce((sum, one) => sum + one, 0)).toBe(ARTICLES);
  expect(await dateline('settle', '--store', place)).toMatchObject({ code: 0 });
  expect(await bytesOf(place)).toBe(await whole);
  expect(await dateline('queue', news, '--config', config)).toMatchObject({
    code: 0,
    out: `0 jobs added, ${ARTICLES} known, 0 failed\n`,
  });
});

async function untilSome(queues: Queues): Promise<void> {
  for (;;) {
    const done = await queues.read.getJobCountByTypes('completed');
    const inHand = await queues.read.getJobCountByTypes('active');
    if (done > 0 && inHand > 0) return;
    await new Promise((wait) => setTimeout(wait, 5));
  }
}

withRedis('[queue/processes] a reader killed in mid-run: nothing is lost, nothing doubled', async () => {
  const config = configOf('killed');
  const place = join(folder, 'killed');
  await dateline('queue', news, '--config', config);
  const queues = await openQueues(redis?.url ?? '', { ...defaultSettings(), prefix: 'killed' });
  const reader = ['work', 'read', '--reader', 'light', '--until-empty', '--config', config];
  const victim = start(reader);
  await untilSome(queues);
  victim.kill('SIGKILL');
  await once(victim, 'exit');
  const left = await queues.read.getJobCountByTypes('active');
  expect(left).toBeGreaterThan(0);
  await queues.close();
  const [read, written] = await Promise.all([
    dateline(...reader),
    dateline('work', 'write', '--until-empty', '--store', place, '--config', config),
  ]);
  expect([read.code, written.code]).toEqual([0, 0]);
  await dateline('settle', '--store', place);
  expect(await bytesOf(place)).toBe(await whole);
  expect(await dateline('queue', '--failed', '--config', config)).toMatchObject({ code: 0, out: '' });
});

withRedis('[queue/processes] SIGTERM finishes what is in hand; --failed lists what failed, exit 1', async () => {
  const config = configOf('stopped');
  const queues = await openQueues(redis?.url ?? '', { ...defaultSettings(), prefix: 'stopped' });
  try {
    await queues.read.add('bad', { id: 'article:bad' });
    const worker = start(['work', 'read', '--reader', 'light', '--config', config]);
    const end = ended(worker);
    while ((await queues.read.getJobCountByTypes('failed')) === 0) await new Promise((done) => setTimeout(done, 50));
    worker.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 1, out: '0 articles, 1 failed\n' });
    expect(await queues.read.getJobCountByTypes('active')).toBe(0);
    const { code, out } = await dateline('queue', '--failed', '--config', config);
    expect(code).toBe(1);
    expect(out).toMatch(/^read {2}\S+ {2}1 try {2}article:bad {2}the job holds no article/);
  } finally {
    await queues.close();
  }
});

describe('[queue/processes] a wrong command line: exit 2, one line', () => {
  test.each([
    [['work', 'sing'], /^dateline: work sing: known are read and write$/],
    [['work', 'read', '--concurrency', '0'], /^dateline: --concurrency 0: a number from 1 to 99$/],
    [['queue'], /^dateline: name an input, or --failed, or --retry$/],
    [['queue', 'a.jsonl', '--failed'], /^dateline: --failed and --retry take no input$/],
    [['work', 'read', '--redis', 'redis://:pass@127.0.0.1:1'], /^dateline: no Redis answers at redis:\/\/127/],
  ])('%j', async (argv, message) => {
    const { code, err } = await inProcess(argv);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toMatch(message);
  });
});
