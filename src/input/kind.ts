// What a kind of input is: a way from bytes to articles, one at a time. A new kind is one file here and one line in kinds.ts.
import type { InputError } from '../core/errors';
import type { Article } from '../core/model';
import type { Fetcher } from '../fetch';
import type { Columns } from './columns';

/** Where bytes come from: a file, the standard input. Read once, in pieces. */
export interface Source {
  /** For messages: the path as the user gave it, `stdin`. */
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** An article, or why there is none: the rest of the batch goes on. */
export type Item =
  | {
      readonly ok: true;
      readonly article: Article;
      /** Only a summary or the beginning was there: a teaser of a feed, a page that is too large. */
      readonly partial?: boolean;
      /** For what was fetched: to be called when the article is safely loaded, not before. Then it is not fetched again unless it changed. */
      readonly loaded?: () => Promise<void>;
    }
  | { readonly ok: false; readonly error: InputError };

/** What a kind may need beside the bytes. What is not given: columns by their usual names, nothing fetched. */
export interface How {
  /** Which columns of a table hold what. */
  readonly columns?: Columns;
  /** Made when the first URL is met. */
  readonly fetcher?: () => Fetcher;
  /** Told of each URL that is as it was when it was last loaded: it gives no item. */
  readonly unchanged?: (url: string) => void;
}

export interface InputKind {
  /** For messages and docs: `text`, `jsonl`. */
  readonly name: string;
  /** Whether a file of this path is of this kind; by its ending, without opening it. */
  accepts(path: string): boolean;
  /** Its articles, in order; never more than one in memory. What cannot be read is an item with an error, not a throw. */
  read(source: Source, how?: How): AsyncIterable<Item>;
}

/** Beyond this an article is no article: a database dump, a log, a missing line break. */
export const MAX_ARTICLE_BYTES = 2_000_000;

export const hasEnding =
  (...endings: readonly string[]) =>
  (path: string): boolean =>
    endings.some((ending) => path.toLowerCase().endsWith(ending));
