// Windows and batches: what the network is given at once, so that memory stays bounded and little of it is padding.

/** A sentence as numbers: for each word the ids of its pieces, its shape and its gazetteer feature. */
export interface Encoded {
  readonly pieces: readonly (readonly number[])[];
  readonly shapes: readonly number[];
  readonly features: readonly number[];
  /** How many words of a dateline stand before it: they are read apart. */
  readonly dateline: number;
}

/** Words from … to-1 of the sentence that stands at `sentence`. */
export interface Window {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Pieces, with the two marks that BERT puts around them. */
  readonly length: number;
}

/** The network saw no longer ones in training. */
const LONGEST = 256;
/** Padding counted. More at once is no faster, and leaves the second worker without work at the end. */
const MOST_PIECES = 1200;
/** Word pairs of a batch: every pair has a score for every relation, and these take most of the memory. */
const MOST_PAIRS = 120_000;
/** What a batch costs besides its pieces, in pieces: below that, padding is cheaper than another batch. */
const OVERHEAD = 40;

/** A sentence in windows of at most 256 pieces: nearly every sentence is one, and a dateline is one of its own. */
export function windowsOf({ pieces, dateline }: Encoded, sentence: number): readonly Window[] {
  const found: Window[] = [];
  let [from, length] = [0, 2];
  pieces.forEach((ids, i) => {
    if (i > from && (length + ids.length > LONGEST || i === dateline)) {
      found.push({ sentence, from, to: i, length });
      [from, length] = [i, 2];
    }
    length += ids.length;
  });
  if (pieces.length > from) found.push({ sentence, from, to: pieces.length, length });
  return found;
}

/**
 * Windows of like length together, the longest first, so that padding and batches together cost least. Give it the windows
 * of one article: 8-bit numbers are scaled by what stands in the batch, and an article must be read the same in any company.
 */
export function batchesOf(windows: readonly Window[]): readonly (readonly Window[])[] {
  const sorted = [...windows].sort((a, b) => b.length - a.length || a.sentence - b.sentence || a.from - b.from);
  /** The least cost of all windows from i on, and where their first batch ends. */
  const best: { readonly cost: number; readonly end: number }[] = [{ cost: 0, end: sorted.length }];
  const at = (i: number): { readonly cost: number; readonly end: number } =>
    best[sorted.length - i] ?? { cost: 0, end: sorted.length };
  for (let i = sorted.length - 1; i >= 0; i--) best.push(cheapest(sorted, i, (end) => at(end).cost));
  const batches: (readonly Window[])[] = [];
  for (let i = 0; i < sorted.length; i = at(i).end) batches.push(sorted.slice(i, at(i).end));
  return batches;
}

function cheapest(sorted: readonly Window[], from: number, after: (end: number) => number) {
  const longest = sorted[from]?.length ?? 0;
  let [found, words] = [{ cost: Number.POSITIVE_INFINITY, end: from + 1 }, 0];
  for (let end = from + 1; end <= sorted.length; end++) {
    const [rows, last] = [end - from, sorted[end - 1]];
    words = Math.max(words, (last?.to ?? 0) - (last?.from ?? 0));
    if (rows > 1 && (longest * rows > MOST_PIECES || words * (words + 1) * rows > MOST_PAIRS)) break;
    const cost = OVERHEAD + longest * rows + after(end);
    if (cost < found.cost) found = { cost, end };
  }
  return found;
}
