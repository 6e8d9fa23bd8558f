// Which column of a table holds what: by the usual names, or as the user says ("text=body,title=headline").
import { UsageError } from '../core/errors';

export const FIELDS = ['id', 'text', 'title', 'author', 'date', 'outlet', 'url'] as const;
export type Field = (typeof FIELDS)[number];

/** For each field the name of its column, as the header has it. */
export type Columns = Readonly<Partial<Record<Field, string>>>;

/** Names that headers use, the likeliest first; compared without case, blanks and underscores. */
const USUAL: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'articleid', 'docid', 'documentid', 'uuid', 'guid'],
  text: ['text', 'body', 'maintext', 'content', 'fulltext', 'articletext', 'bodytext', 'article', 'articlebody'],
  title: ['title', 'headline', 'heading'],
  author: ['author', 'authors', 'byline', 'creator', 'writer'],
  date: [
    'date',
    'published',
    'publisheddate',
    'datepublish',
    'datepublished',
    'publishdate',
    'publicationdate',
    'publishedat',
    'pubdate',
    'timestamp',
  ],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'sourcename', 'sourcedomain', 'newspaper', 'medium'],
  url: ['url', 'link', 'href', 'permalink', 'sourceurl', 'webpage'],
};

const isField = (word: string): word is Field => FIELDS.some((field) => field === word);
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** "text=body,title=headline" → { text: 'body', title: 'headline' }. A comma in a name is written `\,`. @throws UsageError */
export function columnsOf(given: string): Columns {
  const columns: { -readonly [K in keyof Columns]: Columns[K] } = {};
  for (const part of given.split(/(?<!\\),/)) {
    const [, field = '', name = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/s.exec(part) ?? [];
    if (!isField(field) || name === '')
      throw new UsageError(
        `--columns ${part.trim()}: write ${FIELDS.join('|')}=COLUMN, such as text=body,title=headline`,
      );
    columns[field] = name.replaceAll('\\,', ',');
  }
  return columns;
}

/** Where each field stands in a row; -1 where the table does not have it. */
export type Places = Readonly<Record<Field, number>>;

/** What the header of a table means, or what it lacks. */
export function placesOf(
  header: readonly string[],
  columns: Columns,
): { readonly ok: true; readonly places: Places } | { readonly ok: false; readonly problem: string } {
  const names = header.map((name) => name.trim());
  const at = (field: Field): number => {
    const asked = columns[field];
    if (asked !== undefined) return names.indexOf(asked);
    const plainNames = names.map(plain);
    return USUAL[field].map((name) => plainNames.indexOf(name)).find((place) => place >= 0) ?? -1;
  };
  const missing = FIELDS.find((field) => columns[field] !== undefined && at(field) < 0);
  const has = `it has ${names.slice(0, 12).join(', ').slice(0, 120)}`;
  if (missing) return { ok: false, problem: `has no column "${columns[missing]}" (${has})` };
  if (at('text') < 0)
    return { ok: false, problem: `no column holds the text; say which: --columns text=COLUMN (${has})` };
  const places = {
    id: at('id'),
    text: at('text'),
    title: at('title'),
    author: at('author'),
    date: at('date'),
    outlet: at('outlet'),
    url: at('url'),
  };
  return { ok: true, places };
}
