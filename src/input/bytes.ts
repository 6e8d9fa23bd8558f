// From bytes to lines and text: strict UTF-8, so that nothing is read wrongly in silence.
import { InputError } from '../core/errors';
import { MAX_ARTICLE_BYTES, type Source } from './kind';

const NEWLINE = 0x0a;
const size = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** One line without its break; `bytes` is null where it is too long to be kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
  readonly length: number;
}

/** Lines as they come; a line over the limit is measured, but not kept. */
export async function* lines(source: Source, limit = MAX_ARTICLE_BYTES): AsyncIterable<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= limit) parts.push(piece);
    else parts = [];
  };
  const take = (): Line => {
    const line = { number, bytes: length <= limit ? Buffer.concat(parts) : null, length };
    number++;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of source.bytes()) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of strict UTF-8; null where the bytes are none. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** What is wrong with bytes that should be text; null where nothing is. `line` is that of the first bad byte. */
export function problemOf(bytes: Buffer): { readonly line: number | null; readonly problem: string } | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { line: null, problem: 'is UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { line: null, problem: 'is binary (it has a zero byte), not text' };
  if (decode(bytes) !== null) return null;
  let line = 1;
  for (let from = 0; from <= bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, from);
    const until = end < 0 ? bytes.length : end;
    if (decode(bytes.subarray(from, until)) === null) break;
    from = until + 1;
  }
  return { line, problem: 'is not valid UTF-8; save it as UTF-8' };
}

export const tooLong = (file: string, line: number | null, bytes: number): InputError =>
  new InputError(file, line, `is too long for an article (${size(bytes)}; at most ${size(MAX_ARTICLE_BYTES)})`);

/** The whole text, without a byte order mark. @throws InputError with the line of what is wrong */
export async function wholeText(source: Source): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.bytes()) {
    length += chunk.length;
    if (length <= MAX_ARTICLE_BYTES) parts.push(chunk);
    else parts.length = 0;
  }
  if (length > MAX_ARTICLE_BYTES) throw tooLong(source.name, null, length);
  const bytes = Buffer.concat(parts);
  const wrong = problemOf(bytes);
  if (wrong) throw new InputError(source.name, wrong.line, wrong.problem);
  return (decode(bytes) ?? '').replace(/^\uFEFF/, '');
}
