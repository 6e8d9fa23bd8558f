// An Article from what an input gives, with an id made from its content where it has none.
import { InputError } from '../core/errors';
import { hash } from '../core/ids';
import type { Article } from '../core/model';
import { readDate } from './dates';
import type { Item } from './kind';

/** What a kind found, before it is checked. Empty strings count as absent. */
export interface Found {
  readonly id: string | null;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** When the text was last changed: an ISO time; what is none counts as absent. */
  readonly modified?: string | null;
  /** Who wrote it. */
  readonly author?: string | null;
}

/** A byline as long as a paragraph is none. */
const LONGEST_AUTHOR = 500;

/** Several authors in one: "Ada Byron, Ben Cole"; null where there is none. "By Ada Byron" is Ada Byron. */
export function authorOf(names: readonly string[]): string | null {
  const plain = names.map((name) =>
    name
      .replace(/\s+/g, ' ')
      .replace(/^ ?by:? /i, '')
      .trim(),
  );
  const joined = [...new Set(plain.filter((name) => name !== ''))].join(', ');
  return joined === '' || joined.length > LONGEST_AUTHOR ? null : joined;
}

const utc = (time: string): string | null => {
  const ms = Date.parse(time);
  return /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(ms) ? new Date(ms).toISOString() : null;
};
const given = (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim());

/** The item of one article, or of what is wrong with it. `line` is where it stands, `dateLine` where its date does. */
export function toItem(found: Found, file: string, line: number | null, dateLine: number | null = line): Item {
  const fail = (at: number | null, problem: string): Item => ({ ok: false, error: new InputError(file, at, problem) });
  if (found.text.trim() === '') return fail(line, 'has no text');
  const date = readDate(found.date ?? '');
  if (!date.ok) return fail(dateLine, date.problem);
  const url = given(found.url);
  const modified = utc(found.modified ?? '');
  const author = authorOf([found.author ?? '']);
  const article: Article = {
    id:
      found.id === null || found.id === ''
        ? `article:${url === null ? hash(found.text) : hash(url, found.text)}`
        : found.id,
    text: found.text,
    title: given(found.title),
    published: date.day,
    outlet: given(found.outlet),
    url,
    ...(modified === null ? {} : { modified }),
    ...(author === null ? {} : { author }),
  };
  return { ok: true, article };
}
