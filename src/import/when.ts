// The time of an event record: its first and last day as a time of ours.
import type { Precision, When } from '../core/model';
import type { PloverEvent } from '../input/plover';

const DAY = 86_400_000;
const WEEK = 7;

const LENGTH: Readonly<Record<Precision, number>> = { day: 10, week: 10, month: 7, year: 4 };

const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** "2019-02-01" to "2019-02-28" is a month; up to seven days are a week; what is longer, but in one month or year, is dated by that. */
function interval(first: string, last: string): When {
  const [year = '', month = ''] = first.split('-');
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  const monthEnd = lastOf(Number(year), Number(month));
  if (days <= WEEK) return { date: first, end: last, precision: 'week' };
  if (last <= monthEnd) return { date: `${year}-${month}`, end: monthEnd, precision: 'month' };
  if (last.startsWith(year)) return { date: year, end: `${year}-12-31`, precision: 'year' };
  return { date: first, end: first, precision: 'day' };
}

/** Null where the record has no date, or only that of its report. An end before the beginning is none; a record of our own says what it was. */
export function whenOf({ date, enddate, own }: Pick<PloverEvent, 'date' | 'enddate' | 'own'>): When | null {
  if (date === null || own?.precision === null) return null;
  const [first, last] = [date.slice(0, 10), enddate?.slice(0, 10) ?? ''];
  if (own) return { date: first.slice(0, LENGTH[own.precision]), end: last || first, precision: own.precision };
  return last > first ? interval(first, last) : { date: first, end: first, precision: 'day' };
}
