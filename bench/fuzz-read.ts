// Reads one fuzzed input as the program would, and holds what comes out to what every input must keep to.
import { InputError } from '../src/core/errors';
import type { Fetcher, Page } from '../src/fetch';
import { type Item, readRecords } from '../src/input';
import type { How } from '../src/input/kind';
import { kindOf } from '../src/input/kinds';
import { readStdin } from '../src/input/stdin';
import { readUrl } from '../src/input/url';
import { type Fuzzed, fuzzed } from './fuzz-mutate';
import { FUZZ_KINDS, type FuzzKind } from './fuzz-seeds';

/** What came of an input; `wrong` names what may not be. */
export interface Outcome {
  readonly articles: number;
  readonly failures: number;
  readonly wrong: string | null;
}

const TYPES = ['text/html', 'application/xml', 'text/plain', 'application/rss+xml', 'application/octet-stream', null];
const CHARSETS = [null, 'utf-8', 'windows-1252', 'utf-16', 'none', ''];

/** A web on which something unsound stands at every address. */
function webOf({ bytes }: Fuzzed, seed: number, i: number): Fetcher {
  let asked = 0;
  const pageAt = (url: string): Page | null => {
    const n = asked++;
    if (n > 8) throw new InputError(url, null, 'the server answers 404');
    const at = { type: TYPES[(i + n) % TYPES.length] ?? null, charset: CHARSETS[(i + n) % CHARSETS.length] ?? null };
    return {
      url,
      ...at,
      bytes: n === 0 ? bytes : fuzzed('web', seed + 1, i * 64 + n).bytes,
      keep: async () => undefined,
    };
  };
  return { hosts: 4, now: () => 0, lastKept: () => null, fetch: async (url) => pageAt(url) };
}

const FILES: Readonly<Record<Exclude<FuzzKind, 'plover' | 'stdin' | 'web'>, string>> = {
  ...{ text: 'a.txt', jsonl: 'a.jsonl', csv: 'a.csv', 'news-please': 'a.json', html: 'a.html', feed: 'a.rss' },
  ...{
    sitemap: 'a.xml',
    'xml.gz': 'a.xml.gz',
    warc: 'a.warc',
    'warc.gz': 'a.warc.gz',
    'warc.gz by record': 'a.warc.gz',
  },
  urls: 'a.urls',
};

async function* pieces({ bytes, piece }: Fuzzed): AsyncIterable<Uint8Array> {
  // Each piece of its own memory, as a file gives them: nothing may rely on what stands behind it.
  for (let at = 0; at < bytes.length; at += piece) yield new Uint8Array(bytes.subarray(at, at + piece));
}

async function* itemsOf(kind: FuzzKind, input: Fuzzed, how: How): AsyncIterable<Pick<Item, 'ok'>> {
  if (kind === 'stdin') yield* readStdin(pieces(input), how);
  else if (kind === 'web') yield* readUrl('https://post.example/', how);
  else if (kind === 'plover') for await (const { item } of readRecords(['-'], pieces(input))) yield item;
  else {
    const name = FILES[kind];
    yield* kindOf(name)?.read({ name, bytes: () => pieces(input) }, how) ?? [];
  }
}

/** What an article or a failure may not be. */
function wrongIn(item: object): string | null {
  if ('error' in item) {
    if (!(item.error instanceof InputError)) return `a failure that is no InputError: ${String(item.error)}`;
    return /[\r\n]/.test(item.error.problem)
      ? `a message of several lines: ${JSON.stringify(item.error.problem)}`
      : null;
  }
  if (!('article' in item)) return null;
  const article = JSON.parse(JSON.stringify(item.article));
  if (typeof article.text !== 'string' || article.text.trim() === '') return 'an article without text';
  if (article.published !== null && !/^\d{4}-\d\d-\d\d$/.test(article.published)) return `a date ${article.published}`;
  return article.id === '' ? 'an article without id' : null;
}

/** Reads input `i` of a row to its end. Never throws: what is thrown is wrong. @param beat called with each item */
export async function readFuzzed(
  kind: FuzzKind,
  seed: number,
  i: number,
  beat: () => Promise<void> = async () => undefined,
): Promise<Outcome> {
  const input = fuzzed(kind, seed, i);
  let [articles, failures] = [0, 0];
  const outcome = (wrong: string | null): Outcome => ({ articles, failures, wrong });
  try {
    const web = webOf(input, seed, i);
    for await (const item of itemsOf(kind, input, { fetcher: () => web })) {
      if (item.ok) articles++;
      else failures++;
      const wrong = wrongIn(item);
      if (wrong !== null) return outcome(wrong);
      await beat();
    }
  } catch (cause) {
    return outcome(`thrown: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  }
  return outcome(
    articles + failures === 0 && FUZZ_KINDS.includes(kind) && !MAY_BE_SILENT.has(kind)
      ? 'nothing, not even a failure'
      : null,
  );
}

/** A feed or sitemap from the web may hold no item; then there is nothing new, and nothing wrong. */
const MAY_BE_SILENT: ReadonlySet<FuzzKind> = new Set(['web', 'urls', 'sitemap', 'xml.gz']);
