// Windows of one sentence put together again.
import type { Analysis } from '../../../src/text/model/decode';
import { joined } from '../../../src/text/model/join';

const PARATAXIS = 9;
const window = (from: number, to: number) => ({ sentence: 0, from, to, length: to - from + 2 });
const analysis = (heads: readonly number[], names: Analysis['names'] = []): Analysis => ({
  tags: heads.map(() => 1),
  heads,
  relations: heads.map((_, i) => i),
  certainty: heads.map(() => 0.5),
  names,
});

test('[text/model/join] one window is the sentence', () => {
  const only = analysis([1, -1]);
  expect(joined([[window(0, 2), only]], 0, PARATAXIS)).toBe(only);
});

test('[text/model/join] later roots hang on the first one, beside it; heads and names count from the sentence’s first word', () => {
  const found = joined(
    [
      [window(0, 3), analysis([1, -1, 1])],
      [window(3, 5), analysis([-1, 0], [{ first: 1, last: 1, type: 'PERSON', score: 0.9 }])],
    ],
    0,
    PARATAXIS,
  );
  expect(found.heads).toEqual([1, -1, 1, 1, 3]);
  expect(found.relations).toEqual([0, 1, 2, PARATAXIS, 1]);
  expect(found.names).toEqual([{ first: 4, last: 4, type: 'PERSON', score: 0.9 }]);
  expect(found.tags).toHaveLength(5);
});

test('[text/model/join] a dateline hangs on the root of the sentence behind it', () => {
  const found = joined(
    [
      [window(0, 2), analysis([-1, 0])],
      [window(2, 5), analysis([1, -1, 1])],
    ],
    2,
    PARATAXIS,
  );
  expect(found.heads).toEqual([3, 0, 3, -1, 3]);
  expect(found.relations).toEqual([PARATAXIS, 1, 0, 1, 2]);
});

test('[text/model/join] a sentence without windows is empty', () => {
  expect(joined([], 0, PARATAXIS).heads).toEqual([]);
});
