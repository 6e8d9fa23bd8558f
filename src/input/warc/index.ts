// Web archives (.warc, .warc.gz): one article for each page that was answered with 200.
import { InputError } from '../../core/errors';
import { typeOf } from '../../fetch';
import { hasEnding, type InputKind, type Item, type Source } from '../kind';
import { itemOfPage } from '../page-item';
import { warcFile } from './file';
import { bodyOf, responseOf } from './http';
import type { WarcHead } from './record';

/** Of a page with its headers, packed or not. */
const LONGEST_PAGE = 10_000_000;

const PAGES = new Set(['text/html', 'application/xhtml+xml']);
const isResponse = (head: WarcHead): boolean =>
  head.get('warc-type')?.toLowerCase() === 'response' && /^<?https?:/i.test(head.get('warc-target-uri') ?? '');

/** The article of a response; null where it is no page. */
function itemOf(block: Buffer, url: string): Item | null {
  const fail = (problem: string): Item => ({ ok: false, error: new InputError(url, null, problem) });
  const response = responseOf(block);
  if (response === null) return fail('the response has no HTTP header');
  const { type, charset } = typeOf(response.header('content-type'));
  if (response.status !== 200 || type === null || !PAGES.has(type)) return null;
  const html = bodyOf(response, LONGEST_PAGE);
  return html === null ? fail('the body cannot be unpacked') : itemOfPage(html, { url, charset }, url);
}

async function* readArchive(source: Source): AsyncIterable<Item> {
  const fail = (at: number, problem: string): Item => ({
    ok: false,
    error: new InputError(source.name, null, `byte ${at}: ${problem}`),
  });
  let any = false;
  for await (const record of warcFile(source.bytes(), { wanted: isResponse, limit: LONGEST_PAGE })) {
    if (!record.ok) yield fail(record.at, record.problem);
    else {
      const item = itemOf(record.block, (record.head.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''));
      if (item === null) continue;
      yield item.ok ? item : fail(record.at, item.error.message);
    }
    any = true;
  }
  if (!any)
    yield { ok: false, error: new InputError(source.name, null, 'holds no page (no response of type text/html)') };
}

export const warc: InputKind = {
  name: 'warc',
  accepts: hasEnding('.warc', '.warc.gz'),
  read: (source) => readArchive(source),
};
