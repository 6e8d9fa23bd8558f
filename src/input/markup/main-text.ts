// The main text of a page: what Readability finds, else the article of JSON-LD, else the body without menus.
import type { Bounded } from './bounds';
import { documentOf, textOfPiece } from './dom';
import { paragraphsOf, textOf } from './paragraphs';

/** Which of the ways to the main text found it. */
export type TextBy = 'readability' | 'json-ld' | 'body';

export interface MainText {
  /** Paragraphs, a blank line between them. */
  readonly text: string;
  readonly by: TextBy;
  /** As Readability found it above the text: "By Ada Byron". */
  readonly byline: string | null;
  /** Of the title element, without the site's name. */
  readonly title: string | null;
}

/** Readability looks at each element's text again and again: more than this takes longer than a second. */
const MAX_ELEMENTS = 10_000;
const MAX_LENGTH = 2_000_000;
const MAX_WORK = 20_000_000;

interface Found {
  readonly element: Element | null;
  readonly byline: string | null;
  readonly title: string | null;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isLarge = ({ elements, pieces, depth, html }: Bounded): boolean =>
  elements + pieces > MAX_ELEMENTS || html.length > MAX_LENGTH || depth * html.length > MAX_WORK;

/** Edits the document. A page that the library stumbles over is read by its body. */
function readable(document: Document): Found | null {
  const { Readability }: typeof import('@mozilla/readability') = require('@mozilla/readability');
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node };
    const found = new Readability(document, options).parse();
    const element = found?.content && isElement(found.content) ? found.content : null;
    return { element, byline: found?.byline ?? null, title: found?.title ?? null };
  } catch {
    return null;
  }
}

/** The innermost thing that is marked as the article; a page of several has none. */
function marked(body: Element): Element {
  for (const mark of ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]']) {
    const found = body.querySelectorAll(mark);
    if (found.length === 1 && found[0]) return found[0];
  }
  return body;
}

function ofBody({ body }: Document, title: string | null): string {
  const bare = textOf(paragraphsOf(marked(body), true), title);
  return bare === '' ? textOf(paragraphsOf(body), title) : bare;
}

/** JSON-LD has plain lines or HTML. */
const ofJson = (body: string): string =>
  /<\/?(?:p|br|div)\b/i.test(body)
    ? textOfPiece(body)
    : body
        .split('\n')
        .map((line) => textOfPiece(line).trim())
        .filter((line) => line !== '')
        .join('\n\n');

/** @param document of the page; it is edited @param told articleBody of JSON-LD: taken where the page shows less than half of it */
export function mainText(document: Document, page: Bounded, title: string | null, told: string | null): MainText {
  const large = isLarge(page);
  const found = large ? null : readable(document);
  const { byline = null, title: own = null } = found ?? {};
  const text = found?.element ? textOf(paragraphsOf(found.element), title) : '';
  const json = told === null ? '' : ofJson(told);
  if (json !== '' && json.length > 2 * text.length) return { text: json, by: 'json-ld', byline, title: own };
  if (text !== '') return { text, by: 'readability', byline, title: own };
  return { text: ofBody(large ? document : documentOf(page), title), by: 'body', byline, title: own };
}
