// Dates, weekdays and "two days ago" as chrono-node finds them, each with the interval that its words tell.
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { day, dayOf, month, monthOf, months, plusDays, type Reach, week, weekdayOf, yearOf, years } from './calendar';
import type { Ask, Candidate, Pair } from './candidate';

/** Loaded only where there is something to read; loading takes 0.15 s. */
const chrono = (): typeof import('chrono-node') => require('chrono-node');

type Shift = (day: string) => string;

const dateOf = (parts: ParsedComponents): string =>
  dayOf(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);

/** "for twelve years", "over two weeks" say how long, not when. */
const DURATION = /^(for |over |within |about |the )*(\S+ )?(years?|months?|weeks?|days?|hours?|minutes?)$/i;
const POINT = /^(last|this|next|past|coming|previous|same|that)\b/i;
const NEAR_DAYS = 62;

function monthsTo(first: string, end: ParsedComponents | null | undefined, shift: Shift): Reach {
  const last = end ? shift(dateOf(end)) : first;
  const by = 12 * (yearOf(last) - yearOf(first)) + monthOf(last) - monthOf(first);
  return by > 0 ? months(yearOf(first), monthOf(first), monthOf(first) + by, 'month') : month(first);
}

/** Beside durations: "until the last day of the contract", "the hours before the vote", "36 hours ago". */
const isNone = (text: string): boolean =>
  (DURATION.test(text) && !POINT.test(text)) ||
  /^(last|first|next|final) days?$/i.test(text) ||
  /^in (?:an?|the) \p{Lu}$/u.test(text) ||
  (/\b(hours?|minutes?|seconds?)\b/.test(text) && !/\p{Lu}/u.test(text));

/** "last week" is known to the week, "two years ago" to the year, whatever the parser fills in. */
function read({ text, start, end }: ParsedResult, shift: Shift): Reach | null {
  if (isNone(text)) return null;
  const first = shift(dateOf(start));
  if (/\bweeks?\b/i.test(text)) return week(first);
  if (/\byears?\b/i.test(text)) return years(yearOf(first));
  if (/\bmonths?\b/i.test(text)) return month(first);
  if (start.isCertain('day') || start.isCertain('weekday')) {
    const last = end ? shift(dateOf(end)) : first;
    return day(first, last < first ? first : last);
  }
  if (start.isCertain('month')) return monthsTo(first, end, shift);
  return start.isCertain('year') ? years(yearOf(first)) : null;
}

const isWeekday = ({ start }: ParsedResult): boolean => start.isCertain('weekday') && !start.isCertain('day');
const withYear = ({ text }: ParsedResult): boolean => /\b\d{4}\b/.test(text);
/** "in May", "on 3 May": the year is open. */
const isOpen = (result: ParsedResult): boolean =>
  !isWeekday(result) && !result.start.isCertain('year') && result.start.isCertain('month') && !withYear(result);

const turned = (of: string, sign: number): string => dayOf(yearOf(of) + sign, monthOf(of), Number(of.slice(8)));

/** Where the text leaves the year or the week open, the parser guesses the nearest; news look back unless they look ahead. */
function shifts(result: ParsedResult, anchor: string): { readonly past: Shift; readonly ahead: Shift } {
  const { start } = result;
  const still: Shift = (of) => of;
  const weekday = isWeekday(result);
  if (!weekday && start.isCertain('year')) return { past: still, ahead: still };
  // "next Friday" is that of the next week, "last Friday" that of the last, "this Friday" that of this one
  const which = /\b(last|next|this)\b/i.exec(result.text)?.[1]?.toLowerCase();
  if (weekday && which) {
    const by = { last: -1, next: 1, this: 0 }[which] ?? 0;
    const fixed: Shift = (of) => plusDays(week(anchor, by).first, weekdayOf(of));
    return { past: fixed, ahead: fixed };
  }
  const move = (of: string, sign: number): string => (weekday ? plusDays(of, 7 * sign) : turned(of, sign));
  const began = start.isCertain('day') || weekday ? anchor : `${anchor.slice(0, 7)}-01`;
  const of = dateOf(start);
  const past = of > anchor ? -1 : 0;
  // what is to come today is told as "today" or "tonight": "will meet on Tuesday", of a Tuesday, is in a week
  const ahead = of < began || (weekday && of === anchor) ? 1 : 0;
  return { past: (one) => (past ? move(one, past) : one), ahead: (one) => (ahead ? move(one, ahead) : one) };
}

const pairOf = (result: ParsedResult, anchor: string): Pair | null => {
  const { past: back, ahead: on } = shifts(result, anchor);
  const [past, ahead] = [read(result, back), read(result, on)];
  return past && ahead ? { past, ahead } : null;
};

/** "On 13 May 2015 … On 20 May": the story goes on, in the year that it is in. */
function goesOn(result: ParsedResult, ask: Ask, today: string | null): Pair | null {
  const before = isOpen(result) ? ask() : null;
  if (!before?.stated) return null;
  const { first } = before.reach;
  const of = dateOf(result.start);
  const here = turned(of, yearOf(first) - yearOf(of));
  const next = here < `${first.slice(0, 7)}-01` ? turned(here, 1) : here;
  const near = Date.parse(next) - Date.parse(first) <= NEAR_DAYS * 86_400_000 && before.reach.grain !== 'year';
  if (today !== null && !near) return null;
  const by = yearOf(next) - yearOf(of);
  const reach = read(result, (one) => turned(one, by));
  return reach && { past: reach, ahead: reach };
}

/** What chrono-node finds in a text from which all else is taken away. */
export function chronoIn(whole: string, today: string | null): readonly Candidate[] {
  // it would read "the end of June" as the last day
  const text = whole.replace(/\b(?:end|start|beginning|middle) of (?:the )?/gi, (found) => '·'.repeat(found.length));
  const instant = new Date(`${today ?? '1970-01-01'}T12:00:00Z`);
  return chrono()
    .en.parse(text, { instant, timezone: 0 })
    .map((result) => {
      const [start, stated] = [result.index, withYear(result)];
      const end = start + result.text.replace(/[,\s]+$/, '').length;
      return {
        ...{ start, end, stated },
        read: (before) =>
          goesOn(result, before, today) ?? (today || stated ? pairOf(result, today ?? '1970-01-01') : null),
      };
    });
}
