// Tables (.csv, .tsv): one article a row, the first row names the columns.
import { InputError } from '../core/errors';
import { toItem } from './article';
import { decode, problemOf, tooLong } from './bytes';
import { type Columns, FIELDS, type Field, type Places, placesOf } from './columns';
import { hasEnding, type InputKind, type Item, MAX_ARTICLE_BYTES, type Source } from './kind';
import { type Row, rowsOf } from './rows';

const NOT_UTF8 = 'is not valid UTF-8; save it as UTF-8';

/** Whole text of cells; null where one is no UTF-8. A byte order mark before the first cell falls. */
function textsOf(cells: readonly Buffer[]): readonly string[] | null {
  const texts = cells.map(decode);
  return texts.every((text) => text !== null) ? texts.map((text) => text.replace(/^\uFEFF/, '')) : null;
}

function itemOf({ cells, line }: Row, places: Places, file: string): Item {
  const fail = (problem: string): Item => ({ ok: false, error: new InputError(file, line, problem) });
  const wanted = FIELDS.map((field) => cells[places[field]] ?? Buffer.alloc(0));
  const length = wanted.reduce((sum, cell) => sum + cell.length, 0);
  if (length > MAX_ARTICLE_BYTES) return { ok: false, error: tooLong(file, line, length) };
  const wrong = problemOf(Buffer.concat(wanted));
  const texts = wrong ? null : textsOf(wanted);
  if (texts === null) return fail(wrong?.problem ?? NOT_UTF8);
  const of = (field: Field): string | null => texts[FIELDS.indexOf(field)] || null;
  const found = { id: of('id'), text: of('text') ?? '', title: of('title'), date: of('date'), outlet: of('outlet') };
  return toItem({ ...found, author: of('author'), url: of('url') }, file, line);
}

/** What the header means. @throws InputError */
function headerOf({ cells, line }: Row, columns: Columns, file: string): Places {
  const names = textsOf(cells);
  const wrong = problemOf(Buffer.concat(cells))?.problem;
  if (names === null || wrong !== undefined) throw new InputError(file, line, wrong ?? NOT_UTF8);
  const found = placesOf(names, columns);
  if (!found.ok) throw new InputError(file, line, found.problem);
  return found.places;
}

async function* readTable(source: Source, columns: Columns): AsyncIterable<Item> {
  let places: Places | null = null;
  let any = false;
  for await (const row of rowsOf(source)) {
    const header = places === null && !('problem' in row);
    if ('problem' in row) yield { ok: false, error: new InputError(source.name, row.line, row.problem) };
    else if (places) yield itemOf(row, places, source.name);
    else places = headerOf(row, columns, source.name);
    any ||= !header;
  }
  if (!any) throw new InputError(source.name, null, places ? 'has no rows' : 'is empty');
}

export const csv: InputKind = {
  name: 'csv',
  accepts: hasEnding('.csv', '.tsv'),
  async *read(source, how) {
    try {
      yield* readTable(source, how?.columns ?? {});
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  },
};
