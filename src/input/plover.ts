// Event records of PLOVER as they come: JSON Lines, one record a line. A bad line stops no other.
import { InputError } from '../core/errors';
import { hash } from '../core/ids';
import { type Line as Bytes, decode, lines, problemOf, tooLong } from './bytes';
import { readDate } from './dates';
import { fileSource, refusal } from './file';
import type { Source } from './kind';
import { Line } from './plover-form';
import { eventsOf, type PloverEvent } from './plover-record';

export type { Party, PloverEvent } from './plover-record';

/** The events of a line, or why there are none. */
export type PloverItem =
  | { readonly ok: true; readonly line: number; readonly events: readonly PloverEvent[] }
  | { readonly ok: false; readonly error: InputError };

const oneLine = (message: string): string => message.replace(/\s+/g, ' ').slice(0, 120);

/** What is wrong with a value, and where: of the two forms the one that it is nearer to is held against it. */
function misfit(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no event record';
  const form = Line.options['events' in value ? 0 : 1];
  const issue = form?.safeParse(value).error?.issues[0];
  const key = issue?.path.join('.') ?? '';
  return key === '' ? 'is no event record' : `"${key}": ${oneLine(issue?.message ?? 'does not fit')}`;
}

/** What PLOVER asks of a record beyond its form; null where nothing is wrong. */
function lack({ date, enddate, own, actors, recipients, types }: PloverEvent): string | null {
  for (const day of [date, enddate, own?.reported]) {
    const read = readDate(day ?? '');
    if (!read.ok) return read.problem;
  }
  if (types.length === 0) return '"event": is empty';
  const parties = [...actors, ...recipients];
  if (parties.length === 0) return 'has neither actor nor recipient';
  const nobody = parties.some(({ name, code, sector, id }) => [name, code, sector, id].every((one) => one === null));
  return nobody ? 'names an actor without name and code' : null;
}

/** @throws InputError */
function read(file: string, { number, bytes, length }: Bytes): readonly PloverEvent[] {
  const fail = (problem: string, cause?: unknown): InputError => new InputError(file, number, problem, cause);
  if (bytes === null) throw tooLong(file, number, length);
  const wrong = problemOf(bytes);
  if (wrong) throw fail(wrong.problem);
  const json = (decode(bytes) ?? '').replace(/^\uFEFF/, '');
  if (json.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw fail(`is not JSON (${oneLine(cause instanceof Error ? cause.message : '')})`, cause);
  }
  const line = Line.safeParse(value);
  if (!line.success) throw fail(misfit(value), line.error);
  const events = eventsOf(line.data, `record:${hash(json.trim())}`);
  const problem = events.map(lack).find((one) => one !== null);
  if (problem) throw fail(problem);
  return events;
}

/** Lines in order, one in memory at a time; blank ones are passed over. */
async function* readSource(source: Source): AsyncIterable<PloverItem> {
  let any = false;
  for await (const line of lines(source)) {
    try {
      const events = read(source.name, line);
      if (events.length > 0) yield { ok: true, line: line.number, events };
      any ||= events.length > 0;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      any = true;
      yield { ok: false, error };
    }
  }
  if (!any) yield { ok: false, error: new InputError(source.name, null, 'is empty') };
}

/** A line with the name of its file. */
export interface Found {
  readonly file: string;
  readonly item: PloverItem;
}

/** The records of files, or of the standard input for `-`. Never throws for what they hold: that is an item with its error. */
export async function* readRecords(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): AsyncIterable<Found> {
  for (const file of files) {
    const source = file === '-' ? { name: 'stdin', bytes: () => stdin } : fileSource(file);
    try {
      for await (const item of readSource(source)) yield { file: source.name, item };
    } catch (cause) {
      yield { file, item: { ok: false, error: refusal(file, cause) } };
    }
  }
}
