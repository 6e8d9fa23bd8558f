// A run: what it reads, in what order it writes, what it remembers; with readers and stores that only count.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError, UnfitError } from '../../src/core/errors';
import type { Article, Graph } from '../../src/core/model';
import type { Item } from '../../src/input';
import { openState, runJob } from '../../src/jobs';
import { article, fakeReaders, fakeStore, items, numbered, parts } from './parts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-job-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const OPTIONS = { how: ['fake', 'light'], batch: 4 };
const linesOf = (name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);

describe('[jobs/run] a second run', () => {
  test('passes over what is loaded, and reads what is new or changed', async () => {
    const store = fakeStore();
    const first = await openState(folder);
    expect(await runJob(OPTIONS, parts(items(numbered(10)), store, first))).toMatchObject({ articles: 10, passed: 0 });
    await first.close();
    const second = await openState(folder);
    const changed = numbered(12).map((one, i) => (i === 3 ? article(3, 'Changed.') : one));
    const given = parts(items(changed), store, second);
    expect(await runJob(OPTIONS, given)).toMatchObject({ articles: 3, passed: 9, failed: 0 });
    expect(given.told.settled).toEqual([['a10', 'a11', 'a3']]);
    await second.close();
    expect([...store.merges].filter(([, times]) => times > 1)).toEqual([['a3', 2]]);
  });

  test('reads again what was taken out of the store', async () => {
    const store = fakeStore();
    const state = await openState(folder);
    await runJob(OPTIONS, parts(items(numbered(6)), store, state));
    store.merges.delete('a2');
    expect(await runJob(OPTIONS, parts(items(numbered(6)), store, state))).toMatchObject({ articles: 1, passed: 5 });
    await state.close();
  });

  test('reads all again with another reader, or once the journal is forgotten', async () => {
    const store = fakeStore();
    const state = await openState(folder);
    await runJob(OPTIONS, parts(items(numbered(3)), store, state));
    const other = { ...OPTIONS, how: ['fake', 'model'] };
    expect(await runJob(other, parts(items(numbered(3)), store, state))).toMatchObject({ articles: 3, passed: 0 });
    await state.journal.clear();
    expect(await runJob(OPTIONS, parts(items(numbered(3)), store, state))).toMatchObject({ articles: 3, passed: 0 });
    await state.close();
  });

  test('settles what an earlier one loaded and did not settle, even with nothing new to read', async () => {
    const store = fakeStore();
    const state = await openState(folder);
    const given = parts(items(numbered(2)), store, state);
    const fails = async (): Promise<string> => {
      throw new Error('the server went away');
    };
    const broken = { ...given, target: given.target && { ...given.target, settle: fails } };
    await expect(runJob(OPTIONS, broken)).rejects.toThrow('went away');
    await state.close();
    const later = await openState(folder);
    const next = parts(items(numbered(2)), store, later);
    expect(await runJob(OPTIONS, next)).toMatchObject({ articles: 0, passed: 2, settlement: 'settled' });
    expect(next.told.settled).toEqual([['a0', 'a1']]);
    const last = parts(items(numbered(2)), store, later);
    expect(await runJob(OPTIONS, last)).toMatchObject({ settlement: null });
    await later.close();
  });
});

describe('[jobs/run] the journal', () => {
  test('has an article only once the store acknowledged it', async () => {
    const store = fakeStore((graph) => {
      if (graph.nodes.has('a5')) throw new Error('the disk is full');
    });
    const state = await openState(folder);
    await expect(runJob(OPTIONS, parts(items(numbered(40)), store, state))).rejects.toThrow('disk is full');
    await state.close();
    const ids = linesOf('journal.jsonl').map((line) => JSON.parse(line).id);
    expect(ids.length).toBeLessThan(40);
    expect(new Set(ids)).toEqual(new Set(store.merges.keys()));
    expect(ids).not.toContain('a5');
  });

  test('a torn last line is dropped: its article is read again, the others are not', async () => {
    const store = fakeStore();
    const first = await openState(folder);
    await runJob(OPTIONS, parts(items(numbered(5)), store, first));
    await first.close();
    appendFileSync(join(folder, 'journal.jsonl'), '{"id":"a5","sha2');
    const second = await openState(folder);
    expect(await runJob(OPTIONS, parts(items(numbered(6)), store, second))).toMatchObject({ articles: 1, passed: 5 });
    await second.close();
    expect(linesOf('journal.jsonl').map((line) => JSON.parse(line).id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });
});

describe('[jobs/run] an article that comes again under its id with another text', () => {
  const [old, new_] = [article(1, 'Old.'), article(1, 'New.')];

  test.each([1, 3])(
    'is read once the first is in the store, so that the one that came last stands (%i readers)',
    async (size) => {
      const order: string[] = [];
      const store = fakeStore(
        (graph) => void order.push([...graph.nodes.keys()].filter((id) => /^a/.test(id)).join(' ')),
      );
      const state = await openState(folder);
      let reading = 0;
      // The first text takes longer to read than what comes after it.
      const readers = fakeReaders(size, async (articles) => {
        if (articles.includes(new_)) expect(order.join(' ')).toContain('a1');
        await new Promise((done) => setTimeout(done, reading++ === 0 ? 60 : 1));
      });
      const given = [article(0), old, article(2), new_, article(3), old, old, article(4)];
      expect(await runJob(OPTIONS, parts(items(given), store, state, readers))).toMatchObject({ articles: 8 });
      expect(store.merges.get('a1')).toBe(3);
      await state.close();
    },
  );

  test('is counted where the store had it with another text, and told to what settles', async () => {
    const store = fakeStore();
    const merge = async (graph: Graph) => ({
      ...(await store.merge(graph)),
      replaced: { articles: ['a1'], named: ['person:old'] },
    });
    const state = await openState(folder);
    const given = parts(items([new_]), { ...store, merge }, state);
    let gone: readonly string[] = [];
    const settle = async (ids: ReadonlySet<string>): Promise<string> => {
      gone = [...ids];
      return 'settled';
    };
    const target = given.target && { ...given.target, settle };
    expect(await runJob(OPTIONS, { ...given, target })).toMatchObject({ articles: 1, changed: 1 });
    expect(gone).toEqual(['person:old']);
    await state.close();
  });
});

describe('[jobs/run] what is loaded is told', () => {
  test('after each load that the store acknowledged and the journal has, and where it was loaded before; never what failed', async () => {
    const store = fakeStore((graph) => {
      if (graph.nodes.has('a9')) throw new Error('the server went away');
    });
    const state = await openState(folder);
    const given = parts(items([...numbered(4), article(4, 'FAIL'), ...numbered(10).slice(5)]), store, state);
    const journaled: boolean[] = [];
    const watch = {
      ...given.watch,
      loaded: async (articles: readonly Article[]) => {
        const lines = linesOf('journal.jsonl').map((line) => JSON.parse(line).id);
        journaled.push(articles.every(({ id }) => lines.includes(id)));
        await given.watch.loaded?.(articles);
      },
    };
    await expect(runJob(OPTIONS, { ...given, watch })).rejects.toThrow('went away');
    expect(given.told.loaded).toEqual(['a0', 'a1', 'a2', 'a3', 'a5', 'a6', 'a7']);
    expect(journaled).toEqual([true, true]);
    const again = parts(items(numbered(4)), store, state);
    await runJob(OPTIONS, again);
    expect(again.told.loaded).toEqual(['a0', 'a1', 'a2', 'a3']);
    await state.close();
  });

  test('not in a dry run', async () => {
    const state = await openState(folder);
    const given = parts(items(numbered(3)), fakeStore(), state);
    expect(await runJob(OPTIONS, { ...given, target: null })).toMatchObject({ articles: 3, settlement: null });
    expect(given.told.loaded).toEqual([]);
    await state.close();
  });
});

describe('[jobs/run] back-pressure', () => {
  test.each([1, 2, 4])(
    'a slow store and %i readers: articles in flight stay bounded, however long the input',
    async (size) => {
      let [taken, written, most] = [0, 0, 0];
      async function* long(): AsyncGenerator<Item, void> {
        for (const one of numbered(400)) {
          taken++;
          most = Math.max(most, taken - written);
          yield { ok: true, article: one };
        }
      }
      const store = fakeStore(async (graph) => {
        await new Promise((done) => setTimeout(done, 2));
        written += graph.nodes.size / 2;
      });
      const state = await openState(folder);
      expect(await runJob(OPTIONS, parts(long(), store, state, fakeReaders(size)))).toMatchObject({ articles: 400 });
      await state.close();
      expect(most).toBeLessThanOrEqual((2 * size + 4) * OPTIONS.batch);
      expect(most).toBeGreaterThan(size * OPTIONS.batch);
    },
  );

  test('a signal to stop finishes what is in hand; the next run does the rest', async () => {
    const stop = new AbortController();
    const store = fakeStore(() => {
      if (store.merges.size >= 8) stop.abort();
    });
    const state = await openState(folder);
    const stopped = await runJob({ ...OPTIONS, signal: stop.signal }, parts(items(numbered(100)), store, state));
    expect(stopped).toMatchObject({ stopped: true, settlement: null, articles: store.merges.size });
    expect(stopped.articles).toBeLessThan(60);
    const rest = await runJob(OPTIONS, parts(items(numbered(100)), store, state));
    expect(rest).toMatchObject({ stopped: false, passed: stopped.articles, articles: 100 - stopped.articles });
    await state.close();
    expect(new Set(store.merges.values())).toEqual(new Set([1]));
  });

  test('an input that waits for ever is stopped, too', async () => {
    const stop = new AbortController();
    async function* endless(): AsyncGenerator<Item, void> {
      yield { ok: true, article: article(0) };
      setTimeout(() => stop.abort(), 10);
      await new Promise(() => undefined);
    }
    const state = await openState(folder);
    const report = await runJob({ ...OPTIONS, signal: stop.signal }, parts(endless(), fakeStore(), state));
    expect(report).toMatchObject({ articles: 1, stopped: true });
    await state.close();
  });
});

describe('[jobs/run] what fails', () => {
  const bad: Item = { ok: false, error: new InputError('x.jsonl', 7, 'is not JSON') };
  async function* mixed(): AsyncGenerator<Item, void> {
    yield* items([article(0), article(1, 'FAIL')]);
    yield bad;
    yield* items([article(2)]);
  }

  test('is kept once with stage and reason, however often it fails; the others are loaded', async () => {
    const state = await openState(folder);
    const store = fakeStore();
    const given = parts(mixed(), store, state);
    expect(await runJob(OPTIONS, given)).toMatchObject({ articles: 2, failed: 2 });
    expect(given.told.failed).toEqual(['x.jsonl:7: is not JSON', 'a1: parse failed']);
    expect(await runJob(OPTIONS, parts(mixed(), store, state))).toMatchObject({ articles: 0, passed: 2, failed: 2 });
    await state.close();
    expect(linesOf('failed.jsonl').map((line) => JSON.parse(line))).toMatchObject([
      { article: null, file: 'x.jsonl', stage: 'input', reason: 'x.jsonl:7: is not JSON' },
      { article: { id: 'a1', text: 'FAIL' }, file: null, stage: 'parse', reason: 'a1: parse failed' },
    ]);
  });

  test('an article that no store can hold fails alone', async () => {
    const store = fakeStore((graph) => {
      if (graph.nodes.has('a2')) throw new UnfitError('node "a2" cannot be stored');
    });
    const state = await openState(folder);
    const given = parts(items(numbered(6)), store, state);
    expect(await runJob(OPTIONS, given)).toMatchObject({ articles: 5, failed: 1 });
    expect(given.told.failed).toEqual(['a2: node "a2" cannot be stored']);
    await state.close();
    expect([...store.merges.keys()].sort()).toEqual(['a0', 'a1', 'a3', 'a4', 'a5']);
  });
});

test('[jobs/run] articles of which the input had only a part are counted', async () => {
  async function* some(): AsyncGenerator<Item, void> {
    yield { ok: true, article: article(0), partial: true };
    yield { ok: true, article: article(1) };
    yield { ok: true, article: article(2), partial: true };
  }
  const [store, state] = [fakeStore(), await openState(folder)];
  expect(await runJob(OPTIONS, parts(some(), store, state))).toMatchObject({ articles: 3, partial: 2 });
  expect(await runJob(OPTIONS, parts(some(), store, state))).toMatchObject({ articles: 0, passed: 3, partial: 0 });
  store.merges.delete('a2');
  expect(await runJob(OPTIONS, parts(some(), store, state))).toMatchObject({ articles: 1, partial: 1 });
  await state.close();
});

test('[jobs/run] each run leaves a report, also one that ends in an error', async () => {
  const state = await openState(folder);
  await runJob(OPTIONS, parts(items([article(0), article(1, 'FAIL')]), fakeStore(), state));
  const broken = fakeStore(() => {
    throw new Error('gone');
  });
  await expect(runJob(OPTIONS, parts(items([article(2)]), broken, state))).rejects.toThrow('gone');
  await state.close();
  const reports = readdirSync(join(folder, 'runs')).sort();
  expect(reports).toHaveLength(2);
  const [good, failed] = reports.map((name) => JSON.parse(readFileSync(join(folder, 'runs', name), 'utf8')));
  expect(good).toMatchObject({ articles: 1, failed: 1, passed: 0, settlement: 'settled', stopped: false });
  expect(good.peakMemory).toBeGreaterThan(20);
  expect(Object.keys(good.stages)).toEqual(expect.arrayContaining(['parse', 'write', 'settle']));
  expect(failed).toMatchObject({ articles: 0, error: expect.stringContaining('gone') });
});
