// A document of a page or a piece of one, by linkedom, which runs no script and fetches nothing.
import { type Bounded, bounded } from './bounds';
import { paragraphsOf, textOf } from './paragraphs';

/** Loaded only where there is markup: it takes 0.1 s. */
export function documentOf({ html }: Bounded): Document {
  const { parseHTML }: typeof import('linkedom') = require('linkedom');
  const { document } = parseHTML(html);
  document.body.normalize(); // one text is one node for each of its entities
  return document;
}

/** The text of a piece of HTML that is all content, such as an item of a feed. */
export function textOfPiece(html: string): string {
  if (!/[<&]/.test(html)) return textOf([{ text: html.trim(), caption: false }]);
  return textOf(paragraphsOf(documentOf(bounded(html)).body));
}

/** One line: a title, a name. Null where nothing is left. "Ben &amp; Jerry" → "Ben & Jerry". */
export function lineOf(html: string | null | undefined): string | null {
  const given = (html ?? '').slice(0, 2_000);
  const text = /[<&]/.test(given) ? textOfPiece(given) : given;
  return text.replace(/\s+/g, ' ').trim() || null;
}
