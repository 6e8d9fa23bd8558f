// The article of a web page: main text in paragraphs, and who published it when, under which title and address.
import { bounded } from './bounds';
import { asText } from './charset';
import { documentOf } from './dom';
import { mainText, type TextBy } from './main-text';
import { byless, metadataOf } from './metadata';

export type { TextBy } from './main-text';

/** What is known of a page beside its bytes. */
export interface PageOptions {
  /** Where it was fetched from; null for a file. */
  readonly url?: string | null;
  /** Of the Content-Type header: "windows-1252". Only asked where bytes are given. */
  readonly charset?: string | null;
}

/** What a page says of its article; where each comes from: metadata.ts. */
export interface Page {
  /** Paragraphs, a blank line between them; '' where the page holds no text. */
  readonly text: string;
  readonly by: TextBy;
  /** Whether the page was too large, and its end is missing. */
  readonly partial: boolean;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly date: string | null;
  /** When it was last changed, as written. */
  readonly modified: string | null;
  readonly outlet: string | null;
  /** The canonical address without fragment; else `url`. */
  readonly url: string | null;
  /** As the page declares it: "en-GB". */
  readonly language: string | null;
}

/** The article of a page. Runs no script, fetches nothing; never throws for what the page holds; seconds at most. */
export function articleFromHtml(html: string | Uint8Array, { url = null, charset = null }: PageOptions = {}): Page {
  const page = bounded(asText(html, charset));
  const document = documentOf(page);
  const { told, title, authors, ...known } = metadataOf(document, url, page.language);
  const main = mainText(document, page, title, told);
  return {
    ...known,
    text: main.text,
    by: main.by,
    partial: page.cut,
    title: title ?? main.title,
    authors: authors.length > 0 || main.byline === null ? authors : [byless(main.byline.trim())],
  };
}
