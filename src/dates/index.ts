// Times in a sentence, with their precision and last day: "last week", "on Friday", "on 3-4 May", "in 2006".
import type { ParsedComponents, ParsedResult } from 'chrono-node';
import type { Span, When } from '../core/model';

/** A time as written. Which Friday or May is meant depends on whether the clause looks ahead. */
export interface Time extends Span {
  readonly past: When;
  readonly ahead: When;
}

/** Loaded only where there is something to read; loading takes 0.15 s. */
const chrono = (): typeof import('chrono-node') => require('chrono-node');

/** Most sentences name no time; this spares them the parser. */
const HINT =
  /\d|day|week|month|year|yesterday|tomorrow|tonight|morning|evening|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const YEAR = /(?<![\d.,:/-])(1[89]\d\d|20\d\d)(?![\d:/]|-\d|[.,]\d)/g;
const DAY_MS = 86_400_000;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

const ofDay = (date: Date, end = date): When => ({ date: isoDay(date), end: isoDay(end), precision: 'day' });
const ofMonth = (year: number, month: number): When => ({
  date: `${pad(year, 4)}-${pad(month)}`,
  end: isoDay(utc(year, month + 1, 0)),
  precision: 'month',
});
const ofYear = (year: number): When => ({ date: pad(year, 4), end: `${pad(year, 4)}-12-31`, precision: 'year' });

/** The month that holds most of the week is its Thursday's; it ends on Sunday. */
function ofWeek(date: Date): When {
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  const thursday = new Date(monday + 3 * DAY_MS);
  return { date: isoDay(thursday).slice(0, 7), end: isoDay(new Date(monday + 6 * DAY_MS)), precision: 'week' };
}

const dateOf = (parts: ParsedComponents): Date =>
  utc(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);

/** "for twelve years", "over two weeks" say how long, not when. */
const DURATION = /^(for |over |within |about )?(\S+ )?(years?|months?|weeks?|days?|hours?|minutes?)$/i;
const POINT = /^(last|this|next|past|coming|previous|same|that)\b/i;

/** "last week" is known to the week, "two years ago" to the year, whatever the parser fills in. */
function read({ text, start, end }: ParsedResult, shift: (date: Date) => Date): When | null {
  // "until the last day of the contract"
  if (/^(last|first|next|final) days?$/i.test(text)) return null;
  const date = shift(dateOf(start));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  if (DURATION.test(text) && !POINT.test(text)) return null;
  if (/\bweek(s|end)?\b/i.test(text)) return ofWeek(date);
  if (/\byears?\b/i.test(text)) return ofYear(year);
  if (/\bmonths?\b/i.test(text)) return ofMonth(year, month);
  if (start.isCertain('day') || start.isCertain('weekday')) return ofDay(date, end ? shift(dateOf(end)) : date);
  if (start.isCertain('month')) return ofMonth(year, month);
  return start.isCertain('year') ? ofYear(year) : null;
}

/** Where the text leaves the year or the week open, the parser guesses the nearest; news look back unless they look ahead. */
function shifts({ start }: ParsedResult, anchor: Date): { past: (date: Date) => Date; ahead: (date: Date) => Date } {
  const still = (date: Date) => date;
  const weekday = start.isCertain('weekday') && !start.isCertain('day');
  if (!weekday && start.isCertain('year')) return { past: still, ahead: still };
  const move = (date: Date, sign: number) =>
    weekday
      ? new Date(date.getTime() + sign * 7 * DAY_MS)
      : utc(date.getUTCFullYear() + sign, date.getUTCMonth() + 1, date.getUTCDate());
  return {
    past: (date) => (date > anchor ? move(date, -1) : date),
    ahead: (date) => (date < anchor ? move(date, 1) : date),
  };
}

/** Finds the times of a text; `published` is an ISO day or null. Offsets are the text's plus `offset`. */
export function findTimes(text: string, published: string | null, offset = 0): readonly Time[] {
  if (!HINT.test(text)) return [];
  const found: Time[] = [];
  const anchor = published === null ? null : new Date(`${published}T12:00:00Z`);
  const instant = anchor ?? new Date(0);
  for (const result of chrono().en.parse(text, { instant, timezone: 0 })) {
    const open = anchor === null && !/\b\d{4}\b/.test(result.text);
    const shift = shifts(result, instant);
    const past = open ? null : read(result, shift.past);
    const ahead = open ? null : read(result, shift.ahead);
    const start = offset + result.index;
    if (past && ahead) found.push({ start, end: start + result.text.length, past, ahead });
  }
  for (const match of text.matchAll(YEAR)) {
    const start = offset + match.index;
    const when = ofYear(Number(match[0]));
    if (!found.some((time) => time.start <= start && start < time.end))
      found.push({ start, end: start + match[0].length, past: when, ahead: when });
  }
  return found.sort((a, b) => a.start - b.start);
}
