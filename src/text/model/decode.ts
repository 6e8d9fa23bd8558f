// From the network's scores for one window to its tags, lemma scripts, tree and names.
import type { ReaderModel } from '../../data/reader-model';
import { type NameSpan, nameSpans } from './spans';
import { treeOf } from './tree';

/** What was read in a sentence, word by word; numbers are indices into the model's label lists. */
export interface Analysis {
  readonly tags: readonly number[];
  readonly lemmas: readonly number[];
  /** As in Token.head: -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  /** How likely each head is right, 0 to 1. */
  readonly certainty: readonly number[];
  readonly names: readonly NameSpan[];
}

/** The network's outputs for a batch, row by row. */
export interface Scores {
  /** Words of the window with the most: the width of a row. */
  readonly words: number;
  /** [row, word] index of the tag, of the lemma script. */
  readonly tags: Int32Array;
  readonly lemmas: Int32Array;
  /** [row, word, head] score; head 0 is the root, head i the i-th word. */
  readonly arcs: Float32Array;
  /** [row, word, head] index of the relation. */
  readonly relations: Int32Array;
  /** [row, word, label] score. */
  readonly names: Float32Array;
}

type Labels = Pick<ReaderModel, 'labels' | 'temperature'>;

/** Words of the window in this row: 0 … words-1. */
export function decode(scores: Scores, row: number, words: number, { labels, temperature }: Labels): Analysis {
  const width = scores.words + 1;
  const rowAt = row * scores.words;
  const arc = (dependent: number, head: number): number => scores.arcs[(rowAt + dependent) * width + head + 1] ?? 0;
  const name = (word: number, label: number): number => scores.names[(rowAt + word) * labels.names.length + label] ?? 0;
  const heads = treeOf(arc, words);
  return {
    tags: [...scores.tags.subarray(rowAt, rowAt + words)],
    lemmas: [...scores.lemmas.subarray(rowAt, rowAt + words)],
    heads,
    relations: heads.map((head, dependent) => scores.relations[(rowAt + dependent) * width + head + 1] ?? 0),
    certainty: heads.map((head, dependent) => share(arc, dependent, head, words, temperature.arc)),
    names: nameSpans(name, words, labels.names, temperature.name),
  };
}

/** Softmax over all heads that the word could have. */
function share(
  arc: (dependent: number, head: number) => number,
  dependent: number,
  chosen: number,
  words: number,
  temperature: number,
): number {
  const of = arc(dependent, chosen);
  let sum = 0;
  for (let head = -1; head < words; head++)
    if (head !== dependent) sum += Math.exp((arc(dependent, head) - of) / temperature);
  return 1 / sum;
}
