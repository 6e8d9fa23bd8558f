// What a kind of input is: a way from bytes to articles, one at a time. A new kind is one file here and one line in kinds.ts.
import type { InputError } from '../core/errors';
import type { Article } from '../core/model';

/** Where bytes come from: a file, the standard input. Read once, in pieces. */
export interface Source {
  /** For messages: the path as the user gave it, `stdin`. */
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** An article, or why there is none: the rest of the batch goes on. */
export type Item =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly error: InputError };

export interface InputKind {
  /** For messages and docs: `text`, `jsonl`. */
  readonly name: string;
  /** Whether a file of this path is of this kind; by its ending, without opening it. */
  accepts(path: string): boolean;
  /** Its articles, in order; never more than one in memory. What cannot be read is an item with an error, not a throw. */
  read(source: Source): AsyncIterable<Item>;
}

/** Beyond this an article is no article: a database dump, a log, a missing line break. */
export const MAX_ARTICLE_BYTES = 2_000_000;

export const hasEnding =
  (...endings: readonly string[]) =>
  (path: string): boolean =>
    endings.some((ending) => path.toLowerCase().endsWith(ending));
