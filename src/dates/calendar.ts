// Days of the calendar as ISO strings, and intervals of them: a week, a month, a season.
import { DAY_MS, plusDays } from '../core/days';
import type { Precision, When } from '../core/model';

/** An interval: ISO days, both included, and how finely the words tell it. */
export interface Reach {
  readonly first: string;
  readonly last: string;
  readonly grain: Precision;
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Months and days may lie outside their range: month 13 is the next January. */
export const dayOf = (year: number, month: number, day: number): string => iso(Date.UTC(year, month - 1, day));
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));
/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

export const lengthOf = ({ first, last }: Reach): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;

export const day = (first: string, last = first): Reach => ({ first, last, grain: 'day' });
/** From Monday to Sunday. */
export function week(of: string, weeks = 0): Reach {
  const first = plusDays(of, 7 * weeks - weekdayOf(of));
  return { first, last: plusDays(first, 6), grain: 'week' };
}
export const months = (year: number, from: number, to: number, grain: Precision): Reach => ({
  ...{ first: dayOf(year, from, 1), last: dayOf(year, to + 1, 0), grain },
});
export const month = (of: string, by = 0): Reach => {
  const at = monthOf(of) + by;
  return months(yearOf(of), at, at, 'month');
};
export const years = (from: number, to = from): Reach => ({
  ...{ first: `${from}-01-01`, last: `${to}-12-31`, grain: 'year' },
});

/** Another year, month, week or day than that of an ISO day: the unit `by` units on. */
export function unit(name: string, of: string, by: number): Reach | null {
  const year = yearOf(of);
  switch (name) {
    case 'day':
      return day(plusDays(of, by));
    case 'week':
      return week(of, by);
    case 'weekend':
      return day(plusDays(week(of, by).first, 5), plusDays(week(of, by).first, 6));
    case 'month':
      return month(of, by);
    case 'quarter': {
      const from = 3 * (Math.floor((monthOf(of) - 1) / 3) + by) + 1;
      return months(year, from, from + 2, 'year');
    }
    case 'year':
      return years(year + by);
    case 'decade':
      return years(10 * (Math.floor(year / 10) + by), 10 * (Math.floor(year / 10) + by) + 9);
    case 'century':
      return years(100 * (Math.floor((year - 1) / 100) + by) + 1, 100 * (Math.floor((year - 1) / 100) + by) + 100);
    default:
      return null;
  }
}

/** The same interval in another year. */
export const inYear = ({ first, last, grain }: Reach, year: number): Reach => {
  const by = year - yearOf(first);
  // 29 February becomes 1 March; the last day of a month stays the last
  const moved = (of: string): string => dayOf(yearOf(of) + by, monthOf(of), Number(of.slice(8)));
  return grain === 'month' && lengthOf({ first, last, grain }) > 27
    ? { first: moved(first), last: dayOf(yearOf(last) + by, monthOf(last) + 1, 0), grain }
    : { first: moved(first), last: moved(last), grain };
};

/** The latest that is over by `today` or on it, and the first to come. `make` gives the one of a year. */
export function around(today: string, make: (year: number) => Reach): { readonly past: Reach; readonly ahead: Reach } {
  const near = [-2, -1, 0, 1, 2].map((by) => make(yearOf(today) + by));
  const past = near.findLast(({ first }) => first <= today) ?? make(yearOf(today));
  const ahead = near.find(({ last }) => last >= today) ?? make(yearOf(today));
  return { past, ahead };
}

/** Sunday of Easter by the Gregorian reckoning (Butcher's). */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const at = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, at, (h + l - 7 * m + 33 * at + 19) % 32);
}

/** A week counts for the month that holds most of it. */
export function whenOf(reach: Reach): When {
  const { first, last, grain } = reach;
  const middle = plusDays(first, Math.floor(lengthOf(reach) / 2));
  const date = { day: first, week: middle.slice(0, 7), month: first.slice(0, 7), year: first.slice(0, 4) }[grain];
  return { date, end: last, precision: grain };
}

export { plusDays };
