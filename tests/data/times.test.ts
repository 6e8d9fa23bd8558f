// data/times.json: every example is read as the file says.
import { loadTimes } from '../../src/data/times';
import { timesIn } from '../../src/dates';

const words = loadTimes();
const find = timesIn(words);

describe('[data/times]', () => {
  test.each(words.examples)('$text', ({ text, published, expect: expected }) => {
    const found = find(text, published).map(({ meant }) => `${meant.date} ${meant.end} ${meant.precision}`);
    expect(found).toEqual(expected);
  });

  test.each(words.notTimes)('no time: %s', (phrase) => {
    expect(find(`They spoke of ${phrase} again.`, '2019-03-05')).toEqual([]);
  });

  test.each(Object.entries(words.holidays))('%s is on %s', (name, day) => {
    expect(find(`They met on ${name} 2017.`, null).map(({ meant }) => meant.date)).toEqual([`2017-${day}`]);
  });

  test('a word for looking ahead is none for looking back', () => {
    const back = new Set(words.back);
    expect([...words.ahead, ...words.timetable].filter((word) => back.has(word))).toEqual([]);
  });
});
