// Parts and runs of times: "early 2020", "the end of June", "since May", "from 3 to 5 May", "Saturday and Sunday".
import type { Span } from '../core/model';
import type { TimePart, Times } from '../data/times';
import { dayOf, inYear, lengthOf, monthOf, plusDays, type Reach, yearOf } from './calendar';
import type { Pair } from './candidate';
import { anyOf } from './patterns';

/** A time with what it may mean. */
export interface Read extends Span, Pair {
  readonly stated: boolean;
}
type Change = (reach: Reach) => Reach | null;

const changed = (time: Read, change: Change, span: Partial<Span>): Read => {
  const [past, ahead] = [change(time.past), change(time.ahead)];
  return past && ahead ? { ...time, ...span, past, ahead } : time;
};

/** What a time has parts by; days, seasons and parts themselves have none. */
function measureOf(reach: Reach): 'decade' | 'year' | 'month' | 'week' | null {
  const days = lengthOf(reach);
  if (reach.grain === 'week') return 'week';
  if (reach.grain === 'month') return days >= 28 && days <= 31 ? 'month' : null;
  if (reach.grain === 'day') return null;
  return days === 365 || days === 366 ? 'year' : days > 3600 && days < 3700 ? 'decade' : null;
}

/** Years of a decade, months of a year, days of a month or week. */
function partOf(reach: Reach, part: TimePart): Reach | null {
  const { first, last, grain } = reach;
  const measure = measureOf(reach);
  const range = measure && part[measure];
  if (!measure || !range) return null;
  const [y, m, d] = [yearOf(first), monthOf(first), Number(first.slice(8))];
  const [from, to] = {
    decade: [dayOf(y + range[0], 1, 1), dayOf(y + range[1], 12, 31)],
    year: [dayOf(y, range[0], 1), dayOf(y, range[1] + 1, 0)],
    month: [dayOf(y, m, range[0]), dayOf(y, m, range[1])],
    week: [dayOf(y, m, d + range[0] - 1), dayOf(y, m, d + range[1] - 1)],
  }[measure];
  return from && to ? { first: from, last: to < last ? to : last, grain } : null;
}

/** "4, 5 and 9 May": the days that stand before the last one. */
const DAYS_BEFORE = /(?<![\d.,:$€£])\b(?<from>\d{1,2})(?:(?:, \d{1,2})*,? (?:and|or) | ?[-–—] ?)$/;
const SINCE = /\bsince (?:the )?$/i;

function sinceDays(time: Read, left: string): Read {
  const from = Number(DAYS_BEFORE.exec(left)?.groups?.['from'] ?? 0);
  if (from < 1 || from > 31) return time;
  const change: Change = ({ first, last, grain }) => {
    const start = `${first.slice(0, 8)}${String(from).padStart(2, '0')}`;
    return grain === 'day' && start < first ? { first: start, last, grain } : null;
  };
  return changed(time, change, { start: DAYS_BEFORE.exec(left)?.index ?? time.start });
}

/** Makes what reads the words before each time. */
export function partsOf(words: Times): (time: Read, text: string, today: string | null) => Read {
  const parts = words.parts.map((part) => ({
    part,
    pattern: new RegExp(`(?<![\\p{L}])(?:the )?${anyOf(part.words)}(?:-| (?:in )?)?(?:the )?$`, 'iu'),
  }));
  return (time, text, today) => {
    const left = text.slice(0, time.start);
    // "on 3 May" has its preposition inside
    const found = parts
      .map(({ part, pattern }) => ({ part, at: pattern.exec(left)?.index }))
      .find(({ at }) => at !== undefined);
    const own = found ? changed(time, (reach) => partOf(reach, found.part), { start: found.at ?? time.start }) : time;
    const since = SINCE.exec(text.slice(0, own.start));
    if (since && today)
      return changed(
        { ...own, ahead: own.past },
        (reach) => (reach.first <= today ? { ...reach, last: today } : null),
        {
          start: since.index,
        },
      );
    return /^\d/.test(text.slice(time.start)) ? sinceDays(own, left) : own;
  };
}

const BETWEEN = /\bbetween (?:the )?$/i;
const FROM = /\bfrom (?:the )?$/i;
const JOINT = /^(?:\s*[-–—]\s*| (?:to|until|till|through) (?:the )?)$/i;

/** "May and July 2012": the first has the year of the second. */
function toward(a: Read, b: Read, pick: 'past' | 'ahead'): Reach | null {
  const [from, to] = [a[pick], b[pick]];
  const alike = !a.stated && (b.stated || from.first > to.first) && from.grain !== 'week';
  const start = alike ? inYear(from, yearOf(to.first)) : from;
  const first = alike && start.first > to.first ? inYear(from, yearOf(to.first) - 1) : start;
  return first.first <= to.last ? { first: first.first, last: to.last, grain: first.grain } : null;
}

function joined(a: Read, b: Read, text: string): Read | null {
  const [left, middle] = [text.slice(0, a.start), text.slice(a.end, b.start)];
  const lead = BETWEEN.exec(left) ?? FROM.exec(left);
  const and = /^ and (?:on )?$/i.test(middle);
  const nextDay =
    b.past.grain === 'day' && plusDays(a.past.last, 1) === b.past.first && plusDays(a.ahead.last, 1) === b.ahead.first;
  if (!JOINT.test(middle) && !(and && (BETWEEN.test(left) || nextDay))) return null;
  const [past, ahead] = [toward(a, b, 'past'), toward(a, b, 'ahead')];
  const start = lead && !(and && nextDay) ? lead.index : a.start;
  return past && ahead ? { start, end: b.end, stated: a.stated || b.stated, past, ahead } : null;
}

/** Two times that are the ends of one. */
export function runs(times: readonly Read[], text: string): readonly Read[] {
  const done: Read[] = [];
  for (const time of times) {
    const before = done.at(-1);
    const one = before ? joined(before, time, text) : null;
    if (one) done.pop();
    done.push(one ?? time);
  }
  return done;
}
