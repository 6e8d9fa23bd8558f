// Times sentence by sentence: "the following day" follows what an earlier sentence spoke of.
import type { Sentence } from '../../src/core/model';
import { loadTimes } from '../../src/data/times';
import { timesIn } from '../../src/dates';
import { easter } from '../../src/dates/calendar';
import { timesBySentence } from '../../src/dates/passages';

const find = timesIn(loadTimes());

/** Sentences end at their full stop. */
function docOf(text: string, published: string | null) {
  const sentences = [...text.matchAll(/[^.]+\. ?/g)].map(
    ({ index: start, 0: words }, index): Sentence => ({
      index,
      start,
      end: start + words.trimEnd().length,
      paragraph: 0,
      tokens: [],
    }),
  );
  return { text, published, sentences };
}
const dates = (text: string, published: string | null, at: number): readonly string[] =>
  timesBySentence(find, docOf(text, published))(at).map(({ meant }) => meant.date);

describe('[dates/passages]', () => {
  test.each([
    ['They met on 3 March 2015. Rain fell. The following day they left.', null, 2, '2015-03-04'],
    ['They met on 3 March 2015. The following day they ate. The day after, they left.', null, 2, '2015-03-05'],
    ['The envoy arrived on Monday. The next day he left.', '2019-03-07', 1, '2019-03-05'],
    ['The war ended in 1995. Three years later the king died.', '2019-03-07', 1, '1998'],
    ['The siege began in April 2014. In May the army fled.', null, 1, '2014-05'],
  ])('%s (%s), sentence %d: %s', (text, published, at, date) => {
    expect(dates(text, published, at)).toEqual([date]);
  });

  test.each([
    ['Nothing is known. The following day they left.', '2019-03-07', 1],
    ['They met in May 2015. The following day they left.', '2019-03-07', 1],
    ['They met on Monday. The following day they left.', null, 1],
    [`They met on 3 March 2015. ${'Rain fell. '.repeat(9)}The following day they left.`, null, 10],
  ])('what it follows is not known: %s', (text, published, at) => {
    expect(dates(text, published, at)).toEqual([]);
  });

  test('a month that an article of this year names is of this year, whatever was told before', () => {
    expect(dates('They met in May 2015. The treaty ended in November.', '2019-03-07', 1)).toEqual(['2018-11']);
  });
});

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('[dates/calendar] Easter of %d is on %s', (year, day) => expect(easter(year)).toBe(day));
