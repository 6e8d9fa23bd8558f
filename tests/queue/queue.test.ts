// The queue in one process, with readers and stores that only count: what is one job, what waits, what is tried again, what is a dead letter.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreError, UnfitError } from '../../src/core/errors';
import type { Article } from '../../src/core/model';
import {
  deadLetters,
  defaultSettings,
  forget,
  loadSettings,
  openJobs,
  openQueues,
  put,
  type Queues,
  retryDead,
  type Settings,
  workRead,
  workWrite,
} from '../../src/queue';
import { article, fakeReaders, fakeStore, items, numbered } from '../jobs/parts';
import { redisIfAny, withRedis } from './redis';
import type { TestRedis } from './server';

let redis: TestRedis | null = null;
let queues: Queues;
let round = 0;
beforeAll(async () => {
  redis = await redisIfAny();
});
afterAll(async () => redis?.stop());

const open = async (given: Partial<Settings> = {}): Promise<Queues> => {
  const settings = { ...defaultSettings(), prefix: `t${round++}`, backoff: 1, ...given };
  queues = await openQueues(redis?.url ?? '', settings);
  return queues;
};
afterEach(async () => {
  if (redis) await queues.close();
});

const adding = (articles: Iterable<Article>, signal?: AbortSignal) =>
  put(queues, items(articles), {
    progress: () => undefined,
    failed: () => undefined,
    ...(signal ? { signal } : {}),
  });

const told: string[] = [];
const untilEmpty = () => {
  told.length = 0;
  return {
    signal: new AbortController().signal,
    untilEmpty: true,
    progress: () => undefined,
    failed: (reason: string) => void told.push(reason),
  };
};
const dead = async () => {
  const all: { readonly queue: string; readonly articles: readonly string[]; readonly reason: string }[] = [];
  for await (const { queue, articles, reason } of deadLetters(queues)) all.push({ queue, articles, reason });
  return all;
};
const once = (merges: ReadonlyMap<string, number>) => [...merges.values()].every((times) => times === 1);

describe('[queue] an article is a job by its id and text', () => {
  withRedis('the same input twice adds nothing, before and after it is read; --fresh adds it again', async () => {
    await open();
    expect(await adding(numbered(20))).toEqual({ added: 20, known: 0, failed: 0 });
    expect(await adding(numbered(20))).toEqual({ added: 0, known: 20, failed: 0 });
    await workRead(queues, fakeReaders(), untilEmpty());
    expect(await adding(numbered(20))).toEqual({ added: 0, known: 20, failed: 0 });
    expect(await openJobs(queues.read)).toBe(0);
    await forget(queues);
    expect(await adding(numbered(20))).toEqual({ added: 20, known: 0, failed: 0 });
  });

  withRedis('another text under one id is another job; one article twice in an input is one', async () => {
    await open();
    const all = [article(1), article(1), article(1, 'Another text.')];
    expect(await adding(all)).toEqual({ added: 2, known: 1, failed: 0 });
  });
});

describe('[queue] what waits is bounded', () => {
  withRedis('who puts in waits for readers; all arrives', async () => {
    await open({ waiting: 10 });
    let most = 0;
    const readers = fakeReaders(1, async () => {
      most = Math.max(most, await openJobs(queues.read));
    });
    const stop = new AbortController();
    const reading = workRead(queues, readers, { ...untilEmpty(), untilEmpty: false, signal: stop.signal });
    expect(await adding(numbered(200))).toMatchObject({ added: 200 });
    while ((await openJobs(queues.read)) > 0) await new Promise((done) => setTimeout(done, 20));
    stop.abort();
    expect(await reading).toEqual({ done: 200, dead: 0, stopped: true });
    expect(most).toBeLessThanOrEqual(10 + 10 + 16);
  });

  withRedis('readers wait for the writer, and stop all the same when told', async () => {
    await open({ waitingGraphs: 1, articles: 4 });
    await adding(numbered(40));
    const stop = new AbortController();
    const reading = workRead(queues, fakeReaders(), { ...untilEmpty(), signal: stop.signal });
    while ((await openJobs(queues.write)) === 0) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 500));
    expect(await openJobs(queues.write)).toBe(1);
    stop.abort();
    const { done, dead: failed } = await reading;
    expect({ failed, left: await openJobs(queues.read) }).toEqual({ failed: 0, left: 40 - done });
    expect(done).toBeLessThanOrEqual(12);
  });

  withRedis('a server that is full is said in one line', async () => {
    await open();
    await queues.connection.client.config('SET', 'maxmemory', '1mb');
    try {
      await expect(adding(numbered(10))).rejects.toThrow(/is full: let workers catch up/);
    } finally {
      await queues.connection.client.config('SET', 'maxmemory', '64mb');
    }
  });
});

describe('[queue] dead letters', () => {
  withRedis('a poison article ends there with its reason, the others go through; --retry puts it back', async () => {
    await open({ attempts: 2 });
    await adding([...numbered(10), article(10, 'FAIL')]);
    const tries: string[] = [];
    const readers = fakeReaders(1, (articles) => tries.push(...articles.map(({ id }) => id)));
    expect(await workRead(queues, readers, untilEmpty())).toEqual({ done: 10, dead: 1, stopped: false });
    expect(told).toEqual(['a10: parse failed']);
    expect(tries.filter((id) => id === 'a10')).toHaveLength(2);
    const letters = [{ queue: 'read', articles: ['a10'], reason: 'a10: parse failed' }];
    expect(await dead()).toEqual(letters);

    const store = fakeStore();
    expect(await workWrite(queues, store, untilEmpty())).toMatchObject({ dead: 0 });
    expect([...store.merges.keys()].sort()).toEqual(numbered(10).map(({ id }) => id));

    expect(await retryDead(queues)).toBe(1);
    expect(await dead()).toEqual([]);
    await workRead(queues, readers, untilEmpty());
    expect(tries.filter((id) => id === 'a10')).toHaveLength(4);
    expect(await dead()).toEqual(letters);
  });

  withRedis('what no store can hold is a dead letter at once, without the graphs beside it', async () => {
    await open({ articles: 1 });
    await adding(numbered(6));
    await workRead(queues, fakeReaders(), untilEmpty());
    const store = fakeStore(({ nodes }) => {
      if (nodes.has('a3')) throw new UnfitError('node a3 cannot be stored: no');
    });
    expect(await workWrite(queues, store, untilEmpty())).toMatchObject({ done: 5, dead: 1 });
    expect(await dead()).toEqual([{ queue: 'write', articles: ['a3'], reason: 'node a3 cannot be stored: no' }]);
    expect(store.merges.size).toBe(5);
  });

  withRedis('a job that holds no article is one, with what is wrong in it', async () => {
    await open();
    await queues.read.add('x', { id: 'b' });
    expect(await workRead(queues, fakeReaders(), untilEmpty())).toMatchObject({ dead: 1 });
    expect(await dead()).toMatchObject([
      { articles: ['b'], reason: expect.stringMatching(/^the job holds no article/) },
    ]);
  });
});

describe('[queue] the writer', () => {
  withRedis('merges graphs together, and is done with them only when the store is', async () => {
    await open({ articles: 1, graphs: 5 });
    await adding(numbered(20));
    await workRead(queues, fakeReaders(), untilEmpty());
    const left: number[] = [];
    const sizes: number[] = [];
    const store = fakeStore(async ({ nodes }) => {
      left.push(await openJobs(queues.write));
      sizes.push(nodes.size / 2);
    });
    await workWrite(queues, store, untilEmpty());
    expect(Math.max(...sizes)).toBe(5);
    expect(left[0]).toBe(20);
    expect({ size: store.merges.size, once: once(store.merges) }).toEqual({ size: 20, once: true });
  });

  withRedis('a store that does not answer is waited for', async () => {
    await open();
    await adding(numbered(5));
    await workRead(queues, fakeReaders(), untilEmpty());
    let calls = 0;
    const store = fakeStore(() => {
      if (++calls < 4) throw new StoreError('no answer', true);
    });
    expect(await workWrite(queues, store, untilEmpty())).toMatchObject({ dead: 0, done: 1 });
    expect(store.merges.size).toBe(5);
  });

  withRedis('a store that takes nothing more ends the writer; nothing is lost', async () => {
    await open();
    await adding(numbered(5));
    await workRead(queues, fakeReaders(), untilEmpty());
    const full = fakeStore(() => {
      throw new StoreError('the disk is full', false);
    });
    await expect(workWrite(queues, full, untilEmpty())).rejects.toThrow('the disk is full');
    const store = fakeStore();
    await workWrite(queues, store, untilEmpty());
    expect(store.merges.size).toBe(5);
  });
});

describe('[queue] settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-queue-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  test.each([
    ['{}', defaultSettings()],
    ['{"sources": [], "queue": {"lock": 300}}', { ...defaultSettings(), lock: 300 }],
    ['{"queue": {"waiting": 0}}', /queue\.waiting/],
    ['{"queue": {"wating": 5}}', /wating/],
    ['{', /cannot be read as JSON/],
  ])('%s', (json, expected) => {
    const path = join(folder, 'config.json');
    writeFileSync(path, json);
    if (expected instanceof RegExp) expect(() => loadSettings(path)).toThrow(expected);
    else expect(loadSettings(path)).toEqual(expected);
  });

  test.each([
    ['http://127.0.0.1', /looks like redis:/],
    ['redis://user:secret@127.0.0.1:1', /^no Redis answers at redis:\/\/127\.0\.0\.1:1: /],
  ])('%s is no Redis: one line, without the password', async (url, message) => {
    await expect(openQueues(url, defaultSettings())).rejects.toThrow(message);
  });
});
