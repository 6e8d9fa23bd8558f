// Dates of publication: "2019-03-05T10:00Z", "Tue, 05 Mar 2019", "March 5, 2019" → 2019-03-05, as written, without change of time zone.
import type { ParsedResult } from 'chrono-node';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/;
const PARTIAL = /^\d{4}(-\d\d)?$/;
/** "05/03/2019" is March in London and May in New York. */
const AMBIGUOUS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** What a date's words mean: an ISO day; `partial` where there is no day; why it cannot be read. */
export type DateReading =
  | { readonly ok: true; readonly day: string | null }
  | { readonly ok: false; readonly problem: string };

const real = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** Loaded only where a text has a date in words: ISO dates need no parser, and it takes 0.15 s to load. */
const chrono = (): typeof import('chrono-node') => require('chrono-node');

const parse = (words: string): readonly ParsedResult[] => chrono().en.GB.parse(words, new Date(0));

function dayOf({ start }: ParsedResult): string | null {
  if (!(['year', 'month', 'day'] as const).every((part) => start.isCertain(part))) return null;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return real(iso) ? iso : null;
}

/** A date as metadata gives it. Without a day ("2019-03") it is no anchor, so null. */
export function readDate(words: string): DateReading {
  const value = words.trim();
  if (value === '' || PARTIAL.test(value)) return { ok: true, day: null };
  const iso = ISO.exec(value);
  if (iso) {
    const day = value.slice(0, 10);
    return real(day) ? { ok: true, day } : { ok: false, problem: `the date "${day}" does not exist` };
  }
  if (AMBIGUOUS.test(value)) return { ok: false, problem: `the date "${value}" may be two days; write 2019-03-05` };
  const found = parse(value)
    .map(dayOf)
    .find((day) => day !== null);
  return found
    ? { ok: true, day: found }
    : { ok: false, problem: `the date "${value.slice(0, 40)}" cannot be read; write 2019-03-05` };
}

/** A line that is nothing but a date: "5 March 2019", "Published: Tuesday, March 5, 2019 10:15 GMT". */
export function dateLine(line: string): string | null {
  const words = line.replace(/^\s*(published|updated|posted|last updated)( on| at)?\s*:?\s*/i, '').trim();
  if (words.length > 60 || !/\d{4}/.test(words)) return null;
  if (ISO.test(words) && words.length <= 30) return real(words.slice(0, 10)) ? words.slice(0, 10) : null;
  const result = parse(words)[0];
  if (result?.index !== 0) return null;
  const rest = words.slice(result.text.length).replace(/\b(gmt|utc|bst|est|edt|cet|ist|at)\b|[\d:.,|()+\s-]/gi, '');
  return rest === '' ? dayOf(result) : null;
}

/** The full date of a dateline, before its dash: "ANKARA, March 5, 2019 (Agency) — The minister …". */
export function datelineDay(text: string): string | null {
  const dateline = /^\s*([^\n]{3,110}?)(?:\s[–—-]\s|\s?--\s?|—)/.exec(text)?.[1];
  if (dateline === undefined || !/\d{4}/.test(dateline)) return null;
  return (
    parse(dateline)
      .map(dayOf)
      .find((day) => day !== null) ?? null
  );
}
