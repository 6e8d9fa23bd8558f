// Times as written → When: precision, last day, and which Friday is meant.
import { loadTimes } from '../../src/data/times';
import { timesIn } from '../../src/dates';

const findTimes = timesIn(loadTimes());

/** 2019-03-05 was a Tuesday. */
const PUBLISHED = '2019-03-05';

describe('[dates] times with an article date', () => {
  test.each([
    ['on 27 February', '2019-02-27', '2019-02-27', 'day'],
    ['yesterday', '2019-03-04', '2019-03-04', 'day'],
    ['on 3-4 May 2018', '2018-05-03', '2018-05-04', 'day'],
    ['last week', '2019-02', '2019-03-03', 'week'],
    ['last month', '2019-02', '2019-02-28', 'month'],
    ['in January 2016', '2016-01', '2016-01-31', 'month'],
    ['last year', '2018', '2018-12-31', 'year'],
    ['in 2006', '2006', '2006-12-31', 'year'],
    ['on Friday', '2019-03-01', '2019-03-01', 'day'],
    ['in December', '2018-12', '2018-12-31', 'month'],
  ])('%s', (words, date, end, precision) => {
    const text = `They met ${words} in Kyiv.`;
    expect(findTimes(text, PUBLISHED).map(({ past }) => past)).toEqual([{ date, end, precision }]);
  });

  test.each([
    ['on Friday', '2019-03-08'],
    ['in February', '2020-02'],
  ])('a clause that looks ahead means the next: %s', (words, date) => {
    expect(findTimes(`They will meet ${words}.`, PUBLISHED)[0]?.ahead.date).toBe(date);
  });

  test.each(['in recent years', 'for twelve years', 'at 10am', 'soon', 'with 2,019 men', 'a man aged 42'])(
    'no time: %s',
    (words) => expect(findTimes(`They met ${words}.`, PUBLISHED)).toEqual([]),
  );

  test('spans point into the text, moved by the offset', () => {
    const text = 'They met on 27 February 2019.';
    const [time] = findTimes(text, null, 100);
    expect(text.slice((time?.start ?? 0) - 100, (time?.end ?? 0) - 100)).toBe('on 27 February 2019');
  });
});

describe('[dates] without an article date only what has a year is known', () => {
  test.each([
    ['on 27 February', []],
    ['last week', []],
    ['yesterday', []],
    ['on Friday', []],
    ['on 27 February 2019', ['2019-02-27']],
    ['in May 2018', ['2018-05']],
    ['in 2006', ['2006']],
  ])('%s', (words, dates) => {
    expect(findTimes(`They met ${words}.`, null).map(({ past }) => past.date)).toEqual(dates);
  });
});
