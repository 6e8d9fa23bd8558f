// tests/fixtures/dates.jsonl: which times a sentence has and which days they are, against floors that may only rise.
import { cases, isRight, tally } from '../../bench/dates';
import { loadTimes } from '../../src/data/times';
import { timesIn } from '../../src/dates';

const find = timesIn(loadTimes());

test('[dates/fixture] there are 240 sentences or more, a fifth of them without any time', () => {
  expect(cases().length).toBeGreaterThanOrEqual(240);
  expect(cases().filter(({ times }) => times.length === 0).length).toBeGreaterThanOrEqual(cases().length / 5);
});

test.each([
  ['dev', 0.98],
  ['test', 0.96],
] as const)('[dates/fixture] %s: at least %d of the sentences are right', (split, floor) => {
  const [right, all] = tally(find, split);
  expect(right / all).toBeGreaterThanOrEqual(floor);
});

test('[dates/fixture] a sentence is wrong where a time is missing, another or one too many', () => {
  const one = { id: 'x', split: 'dev' as const, text: 'They met in 2006.', published: null };
  const time = { words: 'in 2006', date: '2006', end: '2006-12-31', precision: 'year' as const };
  expect(isRight(find, { ...one, times: [time] })).toBe(true);
  expect(isRight(find, { ...one, times: [] })).toBe(false);
  expect(isRight(find, { ...one, times: [time, time] })).toBe(false);
  expect(isRight(find, { ...one, times: [{ ...time, date: '2007' }] })).toBe(false);
});
