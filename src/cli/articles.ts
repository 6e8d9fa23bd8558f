// Articles of inputs in batches, and outcomes sorted: a bad article never stops the others.
import type { DatelineError } from '../core/errors';
import type { Outcome } from '../core/pipeline';
import { type How, readInputs } from '../input';
import { type Batch, batches } from '../jobs/batches';

export { oneLine } from '../jobs/read';

/** Articles in batches, in order, with what could not be read in between. */
export const batchesOf = (inputs: readonly string[], how: How = {}): AsyncIterable<Batch> =>
  batches(readInputs(inputs, how));

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
