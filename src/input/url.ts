// URLs as inputs: named by the user, or listed in a file, one a line.
import { InputError } from '../core/errors';
import { fetcher } from '../fetch';
import { decode, type Line, lines, problemOf } from './bytes';
import { type How, hasEnding, type InputKind, type Item, type Source } from './kind';
import { UNTOLD } from './page-item';
import { inParallel } from './parallel';
import { readVisit, type Trip } from './visit';

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

/** Longest URL that is tried. */
const LONGEST_URL = 8_192;

const tripOf = ({ fetcher: given, unchanged = () => undefined }: How): Trip => ({
  fetcher: (given ?? fetcher)(),
  unchanged,
  met: new Set(),
});

const visit = (url: string, trip: Trip): AsyncIterable<Item> =>
  readVisit({ url, depth: 0, changed: null, foretold: UNTOLD, loaded: async () => undefined }, trip);

/** The articles of one URL: a page, or all that a feed or sitemap names. */
export const readUrl = (url: string, how: How = {}): AsyncIterable<Item> => visit(url, tripOf(how));

async function* one(item: Item): AsyncIterable<Item> {
  yield item;
}

/** The URL of a line, '' where there is none: what follows a # at the beginning of a word is passed over. @throws InputError */
function urlIn({ number, bytes }: Line, file: string): string {
  const wrong = bytes === null ? 'is too long for a URL' : problemOf(bytes)?.problem;
  if (bytes === null || wrong !== undefined) throw new InputError(file, number, wrong ?? '');
  const url = (decode(bytes) ?? '')
    .replace(/^\uFEFF/, '')
    .replace(/(?:^|\s)#.*$/, '')
    .trim();
  if (url !== '' && !isUrl(url)) throw new InputError(file, number, `is no URL: ${url.slice(0, 80)}`);
  return url;
}

/** What each line leads to. */
async function* visits(source: Source, trip: Trip): AsyncGenerator<AsyncIterable<Item>, void> {
  let any = false;
  for await (const line of lines(source, LONGEST_URL)) {
    try {
      const url = urlIn(line, source.name);
      if (url === '') continue;
      yield visit(url, trip);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield one({ ok: false, error });
    }
    any = true;
  }
  if (!any) yield one({ ok: false, error: new InputError(source.name, null, 'holds no URL') });
}

/** In the order in which the hosts answer. */
async function* readList(source: Source, how: How): AsyncIterable<Item> {
  const trip = tripOf(how);
  yield* inParallel(visits(source, trip), 2 * trip.fetcher.hosts);
}

export const urls: InputKind = {
  name: 'urls',
  accepts: hasEnding('.urls'),
  read: (source, how) => readList(source, how ?? {}),
};
