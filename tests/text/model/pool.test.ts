// The queue in front of the networks, with networks made up for the test.
import type { Batch } from '../../../src/text/model/batches';
import type { Analysis } from '../../../src/text/model/decode';
import type { Network } from '../../../src/text/model/network';
import { pool, ThreadEnded } from '../../../src/text/model/pool';

const batch = (n: number): Batch => [[{ sentence: n, from: 0, to: 1, length: 3 }]];
const analysis = (n: number): Analysis => ({ tags: [n], heads: [-1], relations: [0], certainty: [1], names: [] });
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Answers with the batch's number, a turn later, and notes who read it. */
const reading =
  (who: string, log: string[]): Network =>
  async ([row]) => {
    log.push(who);
    await turn();
    return [analysis(row?.[0]?.sentence ?? -1)];
  };
const numbers = (count: number): readonly number[] => [...Array(count).keys()];
const readAll = (read: Network, count: number) => Promise.all(numbers(count).map((n) => read(batch(n), [])));
const tags = (found: readonly (readonly Analysis[])[]) => found.map(([one]) => one?.tags[0]);

test('[text/model/pool] every batch gets its own answer, whoever reads it', async () => {
  const log: string[] = [];
  const read = pool(
    async () => reading('own', log),
    () => reading('other', log),
    2,
  );
  expect(tags(await readAll(read, 40))).toEqual(numbers(40));
  expect(new Set(log)).toEqual(new Set(['own', 'other']));
});

test('[text/model/pool] little is read in this thread alone', async () => {
  const log: string[] = [];
  const read = pool(
    async () => reading('own', log),
    () => reading('other', log),
    2,
  );
  expect(tags(await readAll(read, 3))).toEqual([0, 1, 2]);
  expect(log).toEqual(['own', 'own', 'own']);
});

test('[text/model/pool] what a broken thread was given is read by another, and it is given no more', async () => {
  const log: string[] = [];
  const broken: Network = async () => {
    log.push('broken');
    await turn();
    throw new ThreadEnded('gone');
  };
  const read = pool(
    async () => reading('own', log),
    () => broken,
    1,
  );
  expect(tags(await readAll(read, 20))).toEqual(numbers(20));
  const before = log.filter((who) => who === 'broken').length;
  expect(before).toBeGreaterThan(0);
  expect(tags(await readAll(read, 20))).toEqual(numbers(20));
  expect(log.filter((who) => who === 'broken')).toHaveLength(before);
});

test('[text/model/pool] a batch that cannot be read fails alone', async () => {
  const read = pool(
    async () =>
      async ([row]) => {
        if (row?.[0]?.sentence === 1) throw new Error('no such shape');
        return [analysis(row?.[0]?.sentence ?? -1)];
      },
    () => reading('other', []),
    0,
  );
  const found = await Promise.allSettled(numbers(3).map((n) => read(batch(n), [])));
  expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('[text/model/pool] a model that does not open fails each batch with its reason', async () => {
  const read = pool(
    () => Promise.reject(new Error('no model')),
    () => reading('other', []),
    0,
  );
  await expect(read(batch(0), [])).rejects.toThrow('no model');
  await expect(read(batch(1), [])).rejects.toThrow('no model');
});
