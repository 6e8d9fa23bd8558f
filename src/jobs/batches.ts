// Articles in batches: large enough for a model and a transaction, small enough to keep memory flat.
import type { InputError } from '../core/errors';
import type { Article } from '../core/model';
import type { Item } from '../input';

/** A batch is closed at either. */
export const BATCH_ARTICLES = 32;
const BATCH_CHARACTERS = 200_000;

export interface Batch {
  readonly articles: readonly Article[];
  /** What could not be read while it was filled. */
  readonly failures: readonly InputError[];
  /** Of how many articles the input had only a summary or the beginning. */
  readonly partial: number;
}

/** In order, with what could not be read in between. Never more than one batch in memory. */
export async function* batches(items: AsyncIterable<Item>, most = BATCH_ARTICLES): AsyncGenerator<Batch, void> {
  let articles: Article[] = [];
  let failures: InputError[] = [];
  let [characters, partial] = [0, 0];
  for await (const item of items) {
    if (item.ok) {
      articles.push(item.article);
      characters += item.article.text.length;
      partial += item.partial ? 1 : 0;
    } else failures.push(item.error);
    if (articles.length + failures.length < most && characters < BATCH_CHARACTERS) continue;
    yield { articles, failures, partial };
    [articles, failures, characters, partial] = [[], [], 0, 0];
  }
  if (articles.length + failures.length > 0) yield { articles, failures, partial };
}
