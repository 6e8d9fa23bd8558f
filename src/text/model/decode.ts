// From the network's scores for one window to its tags, tree and names.
import type { ReaderModel } from '../../data/reader-model';
import { type NameSpan, nameSpans } from './spans';
import { treeOf } from './tree';

/** What was read in a sentence, word by word; numbers are indices into the model's label lists. */
export interface Analysis {
  readonly tags: readonly number[];
  /** As in Token.head: -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  /** How likely each head is right, 0 to 1. */
  readonly certainty: readonly number[];
  readonly names: readonly NameSpan[];
}

/** The network's outputs for a batch. A window's root is the word before its first. */
export interface Scores {
  /** Words of the row with the most: the width of a row. */
  readonly words: number;
  /** [row, word] index of the tag. */
  readonly tags: Int32Array;
  /** [row, word, word] score of the second as the head of the first. */
  readonly arcs: Float32Array;
  /** [row, word, try] the likeliest heads, and with each the index of its relation. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
  /** [row, word, label] score. */
  readonly names: Float32Array;
}

type Labels = Pick<ReaderModel, 'labels' | 'temperature'>;

/** The window with so many words whose root is word `root` of the row. */
export function decode(
  scores: Scores,
  row: number,
  root: number,
  words: number,
  { labels, temperature }: Labels,
): Analysis {
  const first = row * scores.words + root + 1;
  const arc = (dependent: number, head: number): number =>
    scores.arcs[(first + dependent) * scores.words + root + 1 + head] ?? 0;
  const name = (word: number, label: number): number => scores.names[(first + word) * labels.names.length + label] ?? 0;
  const heads = treeOf(arc, words);
  const tries = scores.heads.length / (scores.tags.length || 1);
  return {
    tags: [...scores.tags.subarray(first, first + words)],
    heads,
    relations: heads.map((head, dependent) => {
      const from = (first + dependent) * tries;
      // A tree may need a head that was not tried: then the relation of the likeliest must do.
      const tried = scores.heads.subarray(from, from + tries).indexOf(root + 1 + head);
      return scores.relations[from + Math.max(tried, 0)] ?? 0;
    }),
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
