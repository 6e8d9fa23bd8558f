// Web pages (.html, .htm, .xhtml): one article a file.
import { InputError } from '../core/errors';
import { hasEnding, type InputKind } from './kind';
import { wholeBytes } from './markup/whole';
import { itemOfPage } from './page-item';

export { articleFromHtml, type Page, type PageOptions, type TextBy } from './markup/page';

/** With scripts and pictures as text; articles have 0.3 MB. */
const MAX_PAGE_BYTES = 10_000_000;

export const html: InputKind = {
  name: 'html',
  accepts: hasEnding('.html', '.htm', '.xhtml'),
  async *read(source) {
    try {
      yield itemOfPage(await wholeBytes(source, MAX_PAGE_BYTES, 'a page'), {}, source.name);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { ok: false, error };
    }
  },
};
