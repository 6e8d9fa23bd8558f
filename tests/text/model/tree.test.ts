// The best tree with one root, against every other one.
import fc from 'fast-check';
import { treeOf } from '../../../src/text/model/tree';

/** A row for each dependent: first the score of the root as its head, then of each word. */
type Matrix = readonly (readonly number[])[];

const tree = (matrix: Matrix): readonly number[] =>
  treeOf((dependent, head) => matrix[dependent]?.[head + 1] ?? Number.NaN, matrix.length);
const sum = (matrix: Matrix, heads: readonly number[]): number =>
  heads.reduce((total, head, dependent) => total + (matrix[dependent]?.[head + 1] ?? Number.NaN), 0);
const greedy = (matrix: Matrix): readonly number[] =>
  matrix.map(
    (row, word) => row.reduce((best, score, i) => (i !== word + 1 && score > (row[best] ?? 0) ? i : best), 0) - 1,
  );

function isOneRootTree(heads: readonly number[]): boolean {
  const climbs = heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -1;
    return at === -1;
  });
  return climbs && heads.filter((head) => head === -1).length === 1;
}

/** Every one-root tree over so many words. */
function everyTree(words: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: words }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((row) => Array.from({ length: words + 1 }, (_, head) => [...row, head - 1])),
    [[]],
  );
  return rows.filter(isOneRootTree);
}
const TREES = [0, 1, 2, 3, 4, 5].map(everyTree);

const matrixOf = (score: fc.Arbitrary<number>, longest: number): fc.Arbitrary<Matrix> =>
  fc
    .integer({ min: 1, max: longest })
    .chain((words) =>
      fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), { minLength: words, maxLength: words }),
    );
const real = fc.double({ min: -20, max: 20, noNaN: true });
/** Few values, so that cycles and cycles of cycles are common. */
const few = fc.integer({ min: 0, max: 4 });

describe('[text/model/tree] the best tree', () => {
  test.each<[string, Matrix, readonly number[]]>([
    ['no word', [], []],
    ['one word', [[0, 9]], [-1]],
    [
      'each word its best head',
      [
        [1, 0, 9, 0],
        [9, 0, 0, 0],
        [1, 0, 9, 0],
      ],
      [1, -1, 1],
    ],
    [
      'a cycle is broken where it costs least',
      [
        [0, 0, 9],
        [5, 9, 0],
      ],
      [1, -1],
    ],
    [
      'two words cannot both be root',
      [
        [9, 0, 1],
        [9, 3, 0],
      ],
      [-1, 0],
    ],
    [
      'one root even where it costs much',
      [
        [9, 0, -99],
        [9, -98, 0],
      ],
      [-1, 0],
    ],
    // Words 0 and 1 go round, and with 2 they would again.
    [
      'a cycle of cycles',
      [
        [0, 0, 9, 8, 0],
        [0, 9, 0, 0, 1],
        [0, 9, 9, 0, 0],
        [1, 0, 0, 0, 0],
      ],
      [1, 3, 0, -1],
    ],
  ])('%s', (_name, matrix, heads) => {
    expect(tree(matrix)).toEqual(heads);
  });

  test.each([
    ['real scores', real],
    ['few values', few],
  ])('no tree with one root is better (%s)', (_name, score) => {
    fc.assert(
      fc.property(matrixOf(score, 5), (matrix) => {
        const heads = tree(matrix);
        const best = Math.max(...(TREES[matrix.length] ?? []).map((other) => sum(matrix, other)));
        expect(isOneRootTree(heads)).toBe(true);
        expect(sum(matrix, heads)).toBeCloseTo(best, 6);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['real scores', real],
    ['few values', few],
    ['any numbers', fc.double()],
  ])('longer sentences get a tree with one root; where greedy heads are one, they are it (%s)', (_name, score) => {
    fc.assert(
      fc.property(matrixOf(score, 30), (matrix) => isOneRootTree(tree(matrix))),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(matrixOf(score, 4), (matrix) => {
        const heads = greedy(matrix);
        fc.pre(isOneRootTree(heads) && matrix.flat().every((value) => Math.abs(value) < 1e6));
        expect(tree(matrix)).toEqual(heads);
      }),
    );
  });

  test('a chain of 250 words that all prefer their neighbour is broken into one tree', () => {
    const heads = treeOf((dependent, head) => (head < 0 ? -9 : -Math.abs(dependent - head)), 250);
    expect(isOneRootTree(heads)).toBe(true);
    expect(heads.every((head, word) => head === -1 || Math.abs(head - word) === 1)).toBe(true);
  });
});
