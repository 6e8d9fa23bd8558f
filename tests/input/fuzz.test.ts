// Mutated inputs of every kind (bench/fuzz.ts, short): articles or failures in one line, nothing thrown, none slower than a second or two.

import { fuzzed } from '../../bench/fuzz-mutate';
import { readFuzzed } from '../../bench/fuzz-read';
import { FUZZ_KINDS } from '../../bench/fuzz-seeds';

/** Of processor time; the slowest of ten thousand stays below it too. */
const MOST_MS = 5_000;

test.each(FUZZ_KINDS)('[input/fuzz] %s', async (kind) => {
  const wrong: string[] = [];
  for (let i = 0; i < 40; i++) {
    const began = process.cpuUsage();
    const outcome = await readFuzzed(kind, 77, i);
    const { user, system } = process.cpuUsage(began);
    if (outcome.wrong !== null) wrong.push(`${i}: ${outcome.wrong}`);
    if ((user + system) / 1000 > MOST_MS) wrong.push(`${i}: ${(user + system) / 1000} ms`);
  }
  expect(wrong).toEqual([]);
});

test('[bench/fuzz] a number of a row is the same input whenever it is asked for, and few are alike', () => {
  for (const kind of FUZZ_KINDS) {
    const row = Array.from({ length: 40 }, (_, i) => fuzzed(kind, 1, i).bytes.toString('base64'));
    expect(Array.from({ length: 40 }, (_, i) => fuzzed(kind, 1, i).bytes.toString('base64'))).toEqual(row);
    expect(new Set(row).size).toBeGreaterThan(25);
  }
});
