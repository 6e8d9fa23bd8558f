// Windows and batches: what goes through the network at once.
import fc from 'fast-check';
import { batchesOf, type Encoded, piecesIn, type Window, windowsOf, wordsIn } from '../../../src/text/model/batches';

/** A sentence whose words have so many pieces each. */
const sentence = (...counts: readonly number[]): Encoded => ({
  pieces: counts.map((count) => Array.from({ length: count }, () => 7)),
  shapes: counts.map(() => 5),
  features: counts.map(() => 0),
  dateline: 0,
});

test('[text/model/batches] a sentence is one window, its two marks counted', () => {
  expect(windowsOf(sentence(1, 2, 1), 3)).toEqual([{ sentence: 3, from: 0, to: 3, length: 6 }]);
});

test('[text/model/batches] a sentence without words has no window', () => {
  expect(windowsOf(sentence(), 0)).toEqual([]);
});

test('[text/model/batches] a sentence longer than the network has seen is cut between words', () => {
  const windows = windowsOf(sentence(...Array.from({ length: 300 }, () => 2)), 0);
  expect(windows.map(({ from, to, length }) => [from, to, length])).toEqual([
    [0, 127, 256],
    [127, 254, 256],
    [254, 300, 94],
  ]);
});

test('[text/model/batches] a dateline is a window of its own', () => {
  expect(windowsOf({ ...sentence(1, 1, 1, 1, 1), dateline: 2 }, 0).map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
  ]);
});

const counts = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 400 });

test('[text/model/batches] windows cover every word once, in order, and none is too long', () => {
  fc.assert(
    fc.property(counts, (words) => {
      const windows = windowsOf(sentence(...words), 0);
      expect(windows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([
        ...words.keys(),
      ]);
      expect(Math.max(0, ...windows.map(({ length }) => length))).toBeLessThanOrEqual(256);
    }),
  );
});

test('[text/model/batches] every window is in one batch, and no batch outgrows its bounds', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 60 }), (sentences) => {
      const windows = sentences.flatMap((words, i) => windowsOf(sentence(...words), i));
      const batches = batchesOf(windows);
      const key = ({ sentence: of, from }: Window): string => `${of}:${from}`;
      expect(batches.flat(2).map(key).sort()).toEqual(windows.map(key).sort());
      for (const batch of batches.filter(({ length }) => length > 1)) {
        const words = Math.max(...batch.map(wordsIn));
        expect(Math.max(...batch.map(piecesIn)) * batch.length).toBeLessThanOrEqual(1200);
        expect(words * words * batch.length).toBeLessThanOrEqual(200_000);
      }
    }),
    { numRuns: 50 },
  );
});

const window = (length: number, i: number): Window => ({ sentence: i, from: 0, to: length - 2, length });

test('[text/model/batches] short windows share a row; a long one has its own', () => {
  const batches = batchesOf([30, 100, 20, 14].map(window));
  expect(batches.flat().map((row) => row.map(({ length }) => length))).toEqual([[100], [30, 20, 14]]);
});

test('[text/model/batches] a shared row is never longer than 64 pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 120 }), { maxLength: 60 }), (lengths) => {
      const shared = batchesOf(lengths.map(window))
        .flat()
        .filter((row) => row.length > 1);
      expect(Math.max(0, ...shared.map(piecesIn))).toBeLessThanOrEqual(64);
    }),
  );
});

test('[text/model/batches] the longest windows are not all read at once, for all their pairs of words', () => {
  expect(
    batchesOf([256, 256, 256, 256].map(window))
      .map(({ length }) => length)
      .sort(),
  ).toEqual([1, 3]);
});

test('[text/model/batches] the same windows in another order make the same batches', () => {
  const windows = [3, 9, 4, 12, 9, 60, 33].map(window);
  expect(batchesOf([...windows].reverse())).toEqual(batchesOf(windows));
});
