// What stands before the body of a .txt article: "date 2019-03-05 CITY – …", "Title: …" lines, or a headline and a blank line.
import { dateLine, datelineDay } from './dates';

export interface Metadata {
  readonly id: string | null;
  readonly title: string | null;
  /** As written; an ISO day where it was found without a `Date:` line. */
  readonly date: string | null;
  /** Line of `Date:`, from 1. */
  readonly dateAt: number;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** Offset of the body, which runs to the end. */
  readonly body: number;
}

type Key = 'id' | 'title' | 'date' | 'outlet' | 'url' | 'author' | 'other';
const KEYS: ReadonlyMap<string, Key> = new Map([
  ...(['id', 'title', 'date', 'outlet', 'url', 'author'] as const).map((key): [string, Key] => [key, key]),
  ['headline', 'title'],
  ['published', 'date'],
  ['source', 'outlet'],
  ['publisher', 'outlet'],
  ['link', 'url'],
  ['byline', 'author'],
  ...['section', 'language'].map((key): [string, Key] => [key, 'other']),
]);

/** Longest headline; more is a paragraph. */
const LONGEST_TITLE = 150;

interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The line that begins at an offset; `end` is where the next one begins. */
function lineAt(raw: string, start: number): Cut | null {
  if (start >= raw.length) return null;
  const end = raw.indexOf('\n', start);
  const stop = end < 0 ? raw.length : end;
  return { text: raw.slice(start, stop).replace(/\r$/, ''), start, end: end < 0 ? stop : stop + 1 };
}

const skipBlank = (raw: string, start: number): number => start + (/^\s*/.exec(raw.slice(start))?.[0].length ?? 0);
const numberAt = (raw: string, offset: number): number => raw.slice(0, offset).split('\n').length;

/** "Title: …" lines at the very beginning; blank lines may stand between them. */
function keyLines(raw: string): Metadata {
  const found: { -readonly [K in keyof Metadata]: Metadata[K] } = {
    id: null,
    title: null,
    date: null,
    dateAt: 1,
    outlet: null,
    url: null,
    author: null,
    body: 0,
  };
  for (let line = lineAt(raw, skipBlank(raw, 0)); line; line = lineAt(raw, skipBlank(raw, line.end))) {
    const match = /^([A-Za-z]+)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$/.exec(line.text.trim());
    const key = KEYS.get(match?.[1]?.toLowerCase() ?? '');
    if (!key) break;
    found.body = skipBlank(raw, line.end);
    const value = match?.[2]?.trim() ?? '';
    if (key === 'date') found.dateAt = numberAt(raw, line.start);
    if (key !== 'other' && value !== '') found[key] ??= value;
  }
  return found;
}

/** A short line without full stop, followed by a blank line and more: "Minister visits border town". */
function headline(raw: string, from: number): Cut | null {
  const line = lineAt(raw, skipBlank(raw, from));
  const next = line && lineAt(raw, line.end);
  if (!line || !next || next.text.trim() !== '' || skipBlank(raw, line.end) >= raw.length) return null;
  const title = line.text.trim();
  return title.length <= LONGEST_TITLE && !/[.…:;,]["'”’»)]*$/.test(title) ? line : null;
}

/** A line of its own that is nothing but a date. */
function ownDate(raw: string, from: number): { readonly day: string; readonly end: number } | null {
  const line = lineAt(raw, skipBlank(raw, from));
  const day = line && skipBlank(raw, line.end) < raw.length ? dateLine(line.text) : null;
  return line && day !== null ? { day, end: line.end } : null;
}

/** Metadata of a raw .txt file and where its body begins. Without any, the body is the whole file, unaltered. */
export function readMetadata(raw: string): Metadata {
  const words = /^\s*date[ \t]+(\d{4}-\d\d-\d\d)[ \t]+(?=\S)/i.exec(raw);
  const keys = keyLines(raw);
  if (words) return { ...keys, date: words[1] ?? null, body: words[0].length };
  let { title, date, body } = keys;
  const early = date === null ? ownDate(raw, body) : null;
  if (early) [date, body] = [early.day, skipBlank(raw, early.end)];
  const head = title === null ? headline(raw, body) : null;
  if (head) [title, body] = [head.text.trim(), skipBlank(raw, head.end)];
  const late = date === null ? ownDate(raw, body) : null;
  if (late) [date, body] = [late.day, skipBlank(raw, late.end)];
  date ??= datelineDay(raw.slice(body, body + 300));
  return { ...keys, title, date, body };
}
