// A batch of windows as the network's inputs: word pieces, what is known of their words, and where the words' pieces stand.
import type { Encoded, Window } from './batches';

/** Matrices of 32-bit integers, row by row, a row for each window; zeros where a row is shorter. */
export interface Feeds {
  readonly rows: number;
  /** Pieces of the longest window, [CLS] and [SEP] counted. */
  readonly pieces: number;
  /** Words of the window with the most. */
  readonly words: number;
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
  readonly features: Int32Array;
  /** Where a word's first and last piece stand. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const [CLS, SEP] = [101, 102];

/** The windows' sentences, found by `Window.sentence`, as numbers. */
export function feedsOf(batch: readonly Window[], sentences: readonly Encoded[]): Feeds {
  const rows = batch.length;
  const pieces = Math.max(...batch.map(({ length }) => length));
  const words = Math.max(...batch.map(({ from, to }) => to - from));
  const matrix = (columns: number): Int32Array => new Int32Array(rows * columns);
  const [ids, shapes, features] = [matrix(pieces), matrix(pieces), matrix(pieces)];
  const [first, last] = [matrix(words), matrix(words)];
  batch.forEach(({ sentence, from, to }, row) => {
    const of = sentences[sentence];
    let at = row * pieces;
    ids[at++] = CLS;
    for (let word = from; word < to; word++) {
      first[row * words + word - from] = at - row * pieces;
      for (const id of of?.pieces[word] ?? []) {
        ids[at] = id;
        shapes[at] = of?.shapes[word] ?? 0;
        features[at++] = of?.features[word] ?? 0;
      }
      last[row * words + word - from] = at - 1 - row * pieces;
    }
    ids[at] = SEP;
  });
  return { rows, pieces, words, ids, shapes, features, first, last };
}
