// An HTTP response as a WARC record keeps it: status, headers, and the body without chunks and packing.
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { fieldsOf } from './record';

export interface HttpResponse {
  readonly status: number;
  /** A header by its name in lower case; null where it is missing. */
  header(name: string): string | null;
  /** As it lies there. */
  readonly raw: Buffer;
}

/** Null where the block is no response. */
export function responseOf(block: Buffer): HttpResponse | null {
  const text = block.toString('latin1', 0, 65_536);
  const end = /\r?\n\r?\n/.exec(text);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(text)?.[1];
  if (end === null || status === undefined) return null;
  const fields = fieldsOf(text.slice(0, end.index));
  return {
    status: Number(status),
    header: (name) => fields.get(name) ?? null,
    raw: block.subarray(end.index + end[0].length),
  };
}

/** The body without chunk lengths; null where it has none: archives often keep it joined under the old header. */
export function dechunked(raw: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < raw.length; ) {
    const line = raw.indexOf('\n', at);
    const length = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(line < 0 ? '' : raw.toString('latin1', at, line))?.[1];
    // Broken at its very beginning it was never chunked; broken later, what came before is the page.
    if (length === undefined) return parts.length > 0 ? Buffer.concat(parts) : null;
    const bytes = Number.parseInt(length, 16);
    if (bytes === 0) break;
    parts.push(raw.subarray(line + 1, line + 1 + bytes));
    at = line + 1 + bytes;
    at += raw[at] === 0x0d ? 2 : 1;
  }
  return Buffer.concat(parts);
}

type Unpack = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer;
const UNPACK: ReadonlyMap<string, readonly Unpack[]> = new Map<string, readonly Unpack[]>([
  ['gzip', [gunzipSync]],
  ['x-gzip', [gunzipSync]],
  // Servers mean either by it.
  ['deflate', [inflateSync, inflateRawSync]],
  ['br', [brotliDecompressSync]],
]);

function unpack(bytes: Buffer, encoding: string, limit: number): Buffer | null {
  for (const way of UNPACK.get(encoding) ?? []) {
    try {
      return way(bytes, { maxOutputLength: limit });
    } catch {
      // The next way, or none.
    }
  }
  return null;
}

/** Text that was kept unpacked under the old header begins so. */
const isPlain = (bytes: Buffer): boolean => /^\s*(?:\xef\xbb\xbf)?\s*<[!?a-z]/i.test(bytes.toString('latin1', 0, 64));

/** @param limit bytes that may come out @returns null where the packing is broken, not known, or holds too much */
export function bodyOf({ header, raw }: HttpResponse, limit: number): Buffer | null {
  const chunked = /\bchunked\b/i.test(header('transfer-encoding') ?? '');
  let body = (chunked ? dechunked(raw) : null) ?? raw;
  const names = (header('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  for (const name of names.reverse()) {
    if (name === '' || name === 'identity' || isPlain(body)) continue;
    const out = unpack(body, name, limit);
    if (out === null) return null;
    body = out;
  }
  return body;
}
