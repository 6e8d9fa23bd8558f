// JSON as news-please writes it (.json): an article, or a list of them; keys maintext, title, authors, date_publish, source_domain, url, language.
import { z } from 'zod';
import { InputError } from '../core/errors';
import { authorOf, toItem } from './article';
import { decode, problemOf, tooLong } from './bytes';
import { names } from './jsonl';
import { hasEnding, type InputKind, type Item, type Source } from './kind';
import { type JsonObject, objects } from './objects';

const word = z.string().nullish();
/** Keys of news-please, and those of our own JSON Lines. Others (image_url, filename …) are passed over. */
const Row = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  maintext: word,
  text: word,
  title: word,
  date_publish: word,
  date: word,
  source_domain: word,
  outlet: word,
  url: word,
  language: word,
  authors: names,
  author: names,
});

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 120);
/** "None" is how its dates and texts say that there is none. */
const some = (given: string | null | undefined): string | null => (given && given !== 'None' ? given : null);

type Fail = (problem: string, cause?: unknown) => InputError;

/** @throws InputError */
function rowOf(bytes: Buffer, fail: Fail): z.infer<typeof Row> {
  const wrong = problemOf(bytes);
  if (wrong) throw fail(wrong.problem);
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes) ?? '');
  } catch (cause) {
    throw fail(`is not JSON (${oneLine(cause instanceof Error ? cause.message : '')})`, cause);
  }
  const row = Row.safeParse(value);
  if (row.success) return row.data;
  const issue = row.error.issues[0];
  throw fail(`"${issue?.path.join('.') ?? ''}": ${oneLine(issue?.message ?? 'does not fit')}`, row.error);
}

/** @throws InputError */
function read(file: string, { line, bytes, length, cut }: JsonObject): Item {
  const fail: Fail = (problem, cause) => new InputError(file, line, problem, cause);
  if (cut) throw fail('is not JSON (the file ends within an object)');
  if (bytes === null) throw tooLong(file, line, length);
  const row = rowOf(bytes, fail);
  const tongue = some(row.language)?.toLowerCase() ?? 'en';
  if (!/^en\b|^english$/.test(tongue))
    throw fail(`is in another language (${tongue.slice(0, 20)}); only English is read`);
  const given = { title: some(row.title), url: some(row.url), text: some(row.maintext) ?? some(row.text) ?? '' };
  const when = { date: some(row.date_publish) ?? some(row.date), outlet: some(row.outlet) ?? some(row.source_domain) };
  const author = authorOf((row.authors ?? row.author ?? []).filter((name) => name !== 'None'));
  return toItem(
    { ...given, ...when, author, id: row.id === undefined || row.id === null ? null : String(row.id) },
    file,
    line,
  );
}

async function* readAll(source: Source): AsyncIterable<Item> {
  let any = false;
  for await (const object of objects(source)) {
    any = true;
    try {
      yield read(source.name, object);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  }
  if (!any) yield { ok: false, error: new InputError(source.name, null, 'holds no JSON object') };
}

export const newsPlease: InputKind = {
  name: 'news-please',
  accepts: hasEnding('.json'),
  read: (source) => readAll(source),
};
