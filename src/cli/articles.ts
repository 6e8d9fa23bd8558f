// Runs articles through the reader in batches, and counts what failed: a bad article never stops the others.
import type { DatelineError } from '../core/errors';
import type { Article } from '../core/model';
import type { Outcome } from '../core/pipeline';
import { readInputs } from '../input';

/** A batch is closed at either: large enough for a model, small enough to keep memory flat. */
const BATCH_ARTICLES = 32;
const BATCH_CHARACTERS = 200_000;

export interface Batch {
  readonly articles: readonly Article[];
  /** What could not be read while it was filled. */
  readonly failures: readonly DatelineError[];
}

/** Articles in batches, in order, with what could not be read in between. */
export async function* batchesOf(
  inputs: readonly string[],
  watch: (bytes: number) => void = () => undefined,
): AsyncIterable<Batch> {
  let articles: Article[] = [];
  let failures: DatelineError[] = [];
  let characters = 0;
  for await (const item of readInputs(inputs, { watch })) {
    if (item.ok) {
      articles.push(item.article);
      characters += item.article.text.length;
    } else failures.push(item.error);
    if (articles.length < BATCH_ARTICLES && characters < BATCH_CHARACTERS) continue;
    yield { articles, failures };
    [articles, failures, characters] = [[], [], 0];
  }
  if (articles.length + failures.length > 0) yield { articles, failures };
}

/** The finished ones, and why the others are not. */
export function sort<Out>(outcomes: readonly Outcome<Out>[]): {
  readonly done: readonly Out[];
  readonly failures: readonly DatelineError[];
} {
  const done: Out[] = [];
  const failures: DatelineError[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) done.push(outcome.doc);
    else failures.push(outcome.error);
  }
  return { done, failures };
}

export const oneLine = (error: DatelineError): string => error.message.replace(/\s*\n\s*/g, ' ');
