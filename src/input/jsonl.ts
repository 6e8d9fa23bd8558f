// JSON Lines: one article a line, {"id","title","date","outlet","url","text"}; id and text are kept exactly, other keys ignored.
import { z } from 'zod';
import { InputError } from '../core/errors';
import { type HashSet, hashSet } from '../core/hashes';
import { authorOf, toItem } from './article';
import { decode, type Line, lines, problemOf, tooLong } from './bytes';
import { hasEnding, type InputKind, type Item, type Source } from './kind';

const word = z.string().nullish();
/** A name, a list of names; what is neither is no reason to refuse an article. */
export const names = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .nullish()
  .catch(null);
const Row = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  title: word,
  date: word,
  outlet: word,
  url: word,
  modified: word,
  author: names,
  authors: names,
});

const oneLine = (message: string) => message.replace(/\s+/g, ' ').slice(0, 120);

function parse(file: string, line: number, json: string): z.infer<typeof Row> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError(file, line, `is not JSON (${oneLine(cause instanceof Error ? cause.message : '')})`, cause);
  }
  const row = Row.safeParse(value);
  if (row.success) return row.data;
  const issue = row.error.issues[0];
  const key = issue?.path.join('.') ?? '';
  const problem = oneLine(issue?.message ?? 'does not fit');
  throw new InputError(file, line, key === '' ? 'is no object with "text"' : `"${key}": ${problem}`, row.error);
}

/** One line's article. Null for a blank line. @throws InputError */
function readLine(source: Source, { number, bytes, length }: Line): Item | null {
  if (bytes === null) throw tooLong(source.name, number, length);
  const wrong = problemOf(bytes);
  if (wrong) throw new InputError(source.name, number, wrong.problem);
  const json = (decode(bytes) ?? '').replace(/^\uFEFF/, '');
  if (json.trim() === '') return null;
  const {
    id = null,
    title = null,
    date = null,
    outlet = null,
    url = null,
    modified = null,
    text,
    ...by
  } = parse(source.name, number, json);
  const known = { title, date, outlet, url, modified, author: authorOf(by.author ?? by.authors ?? []) };
  return toItem({ ...known, id: id === null ? null : String(id), text }, source.name, number);
}

/** What stood above, in a few bytes a line: a file may have millions. */
interface Seen {
  readonly ids: HashSet;
  readonly texts: HashSet;
}

/** Two texts under one id would be mixed in the graph: the second is refused. The same text again does no harm. */
function refuseSecond(item: Item, line: number, file: string, { ids, texts }: Seen): Item {
  if (!item.ok) return item;
  const { id, text } = item.article;
  const both = JSON.stringify([id, text]);
  if (ids.add(id)) texts.add(both);
  return texts.has(both)
    ? item
    : { ok: false, error: new InputError(file, line, `the id "${id}" stands above with another text`) };
}

export const jsonl: InputKind = {
  name: 'jsonl',
  accepts: hasEnding('.jsonl', '.ndjson'),
  async *read(source) {
    const seen: Seen = { ids: hashSet(), texts: hashSet() };
    let any = false;
    for await (const line of lines(source)) {
      let item: Item | null;
      try {
        item = readLine(source, line);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        item = { ok: false, error };
      }
      any ||= item !== null;
      if (item) yield refuseSecond(item, line.number, source.name, seen);
    }
    if (!any) yield { ok: false, error: new InputError(source.name, null, 'is empty') };
  },
};
