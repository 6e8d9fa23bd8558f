// The rows of a table as they come, one in memory at a time, whatever stands between the cells: comma, semicolon or tab.
import { pipeline, Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import { MAX_ARTICLE_BYTES, type Source } from './kind';

/** Cells as bytes, since what is no UTF-8 must not be read wrongly in silence. `line` is where the row ends, from 1. */
export interface Row {
  readonly cells: readonly Buffer[];
  readonly line: number;
}
/** What is no row. */
export interface BadRow {
  readonly line: number;
  readonly problem: string;
}

/** Longest row: an article, and what other columns hold. */
const LONGEST_ROW = 2 * MAX_ARTICLE_BYTES;
const DELIMITERS = ['\t', ';', ','] as const;

/** What parts the names of the header: whatever stands most often in its first line, outside quotation marks. */
export function delimiterOf(header: string): string {
  const bare = (header.split(/\r?\n/)[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => bare.split(delimiter).length;
  return DELIMITERS.reduce<string>((best, one) => (count(one) > count(best) ? one : best), ',');
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const HEADER_BYTES = 64_000;

/** The first bytes without their byte order mark, enough for the header, and the rest. */
async function headOf(source: Source): Promise<{ readonly head: Buffer; readonly rest: AsyncIterator<Uint8Array> }> {
  const rest = source.bytes()[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (!head.includes(0x0a) && head.length < HEADER_BYTES) {
    const { value, done } = await rest.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return { head: head.subarray(0, 3).equals(BOM) ? head.subarray(3) : head, rest };
}

async function* joined(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncIterable<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield Buffer.from(next.value);
}

const lineIn = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);

function problemOf({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quotation mark is opened and never closed: the rest of the file is one cell';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return 'a row is too long for an article (is a quotation mark not closed?); the rest of the file is left out';
  return `is no row (${code})`;
}

interface Parsed {
  readonly record: readonly Buffer[];
  readonly info: Info;
}

/** Rows in order; blank lines are passed over. What is no row is told, and the next one is read. */
export async function* rowsOf(source: Source): AsyncIterable<Row | BadRow> {
  const { head, rest } = await headOf(source);
  const bad: BadRow[] = [];
  const parser = parse({
    ...{ encoding: null, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    ...{ delimiter: delimiterOf(head.toString('latin1')), max_record_size: LONGEST_ROW, skip_records_with_error: true },
    on_skip: (error) => {
      if (error) bad.push({ line: lineIn(error), problem: problemOf(error) });
      return undefined;
    },
  });
  // The loop sees what goes wrong; the callback only keeps it from being thrown twice.
  const rows: AsyncIterable<Parsed> = pipeline(Readable.from(joined(head, rest)), parser, () => undefined);
  try {
    for await (const { record, info } of rows) {
      yield* bad.splice(0);
      yield { cells: record, line: info.lines };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    bad.push({ line: lineIn(cause), problem: problemOf(cause) });
  }
  yield* bad;
}
