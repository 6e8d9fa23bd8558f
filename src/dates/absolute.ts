// Times that the text gives whole, and those of a year that it may leave out: decades, centuries, seasons, holidays, runs of years.
import type { Times } from '../data/times';
import { around, day, dayOf, easter, months, plusDays, type Reach, yearOf, years } from './calendar';
import { type Groups, onDay, type Rule } from './candidate';
import { anyOf, YEAR } from './patterns';

const decade = (first: number): Reach => years(first, first + 9);
const century = (number: number): Reach => years(100 * (number - 1) + 1, 100 * number);

/** "last year" → the year before the article's. */
function yearIn({ year, deictic }: Groups, today: string | null): number | null {
  if (year) return Number(year);
  if (!deictic || !today) return null;
  return yearOf(today) + (/^last/i.test(deictic) ? -1 : /^next/i.test(deictic) ? 1 : 0);
}

/** "last summer" is over, "this spring" is of this year, "next autumn" has not begun. */
function seasonBy(word: string, today: string, make: (year: number) => Reach): Reach {
  const near = [-2, -1, 0, 1, 2].map((by) => make(yearOf(today) + by));
  const found =
    word === 'last'
      ? near.findLast(({ last }) => last < today)
      : word === 'next'
        ? near.find(({ first }) => first > today)
        : undefined;
  return found ?? make(yearOf(today));
}

/** "since 2006-08": two figures are of the same century. */
function run({ from = '', to = '' }: Groups): Reach | null {
  const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
  return Number(last) > Number(from) ? years(Number(from), Number(last)) : null;
}

function holidayIn(words: Times, name: string): (year: number) => Reach {
  const plain = name.replace(/’/g, "'").toLowerCase();
  const fixed = Object.entries(words.holidays).find(([key]) => key.toLowerCase() === plain)?.[1];
  const moved = Object.entries(words.easter).find(([key]) => key.toLowerCase() === plain)?.[1] ?? 0;
  return (year) => day(fixed ? `${year}-${fixed}` : plusDays(easter(year), moved));
}

export function absoluteRules(words: Times): readonly Rule[] {
  const seasons = anyOf(Object.keys(words.seasons));
  const holidays = anyOf([...Object.keys(words.holidays), ...Object.keys(words.easter)]);
  const whichYear = `(?:(?<year>${YEAR})|(?<deictic>(?:last|this|next) year))`;
  const seasonOf = ({ season = '' }: Groups) => {
    const from = words.seasons[season.toLowerCase()] ?? 1;
    return (year: number): Reach => months(year, from, from + 2, 'year');
  };
  return [
    {
      pattern: new RegExp(
        `\\b(?<name>${holidays})(?:(?:,? of|,)? ${whichYear}\\b)?(?! (?:agreement|accord|deal))`,
        'gi',
      ),
      read: (groups, today) => {
        const year = yearIn(groups, today);
        const make = holidayIn(words, groups['name'] ?? '');
        if (year) return make(year);
        return today === null ? null : around(today, make);
      },
    },
    {
      pattern: new RegExp(`\\b(?:the )?(?<season>${seasons})(?: of|,)? ${whichYear}\\b`, 'gi'),
      read: (groups, today) => {
        const year = yearIn(groups, today);
        return year ? seasonOf(groups)(year) : null;
      },
    },
    {
      pattern: new RegExp(`\\b(?<which>last|this|next) (?<season>${seasons})\\b`, 'gi'),
      read: onDay((groups, today) => seasonBy((groups['which'] ?? '').toLowerCase(), today, seasonOf(groups))),
    },
    {
      pattern: new RegExp(`\\bQ(?<quarter>[1-4]) (?:of )?${whichYear}\\b`, 'g'),
      read: (groups, today) => {
        const [year, last] = [yearIn(groups, today), 3 * Number(groups['quarter'])];
        return year ? months(year, last - 2, last, 'year') : null;
      },
    },
    {
      pattern: /(?:\bthe )?(?:\b(?<century>1[5-9]|20)|['’])?(?<ten>\d)0s\b/g,
      stated: true,
      read: ({ century: of = '19', ten }) => decade(Number(`${of}${ten}0`)),
    },
    {
      pattern: new RegExp(
        `\\b(?:the )?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${anyOf(words.centuries)}))[- ]century\\b`,
        'gi',
      ),
      stated: true,
      read: ({ number, word = '' }) =>
        century(number ? Number(number) : words.centuries.indexOf(word.toLowerCase()) + 16),
    },
    {
      pattern: new RegExp(`(?<![\\d.,:/-])(?<from>${YEAR}) ?[-–—/] ?(?<to>${YEAR}|\\d\\d)(?![\\d:/-]|[.,]\\d)`, 'g'),
      stated: true,
      read: run,
    },
    {
      pattern: new RegExp(`(?<![\\d.,:/-])(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<of>[0-2]\\d|3[01])\\b`, 'g'),
      stated: true,
      read: ({ year, month, of }) => day(dayOf(Number(year), Number(month), Number(of))),
    },
  ];
}
