// Windows, rows and batches: what the network is given at once, so that memory stays bounded and little of it is padding.

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

/** Windows side by side; none of them sees the others. */
export type Row = readonly Window[];
export type Batch = readonly Row[];

/** The network saw no longer ones in training. */
const LONGEST = 256;
/** Rows are filled up to this: longer ones cost more than the padding that they save. */
const FULL = 64;
/** Padding counted. More at once is no faster, and leaves the second worker without work at the end. */
const MOST_PIECES = 1200;
/** Word pairs of a batch: each has a score, and these take most of the memory. */
const MOST_PAIRS = 200_000;
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

export const piecesIn = (row: Row): number => row.reduce((sum, { length }) => sum + length, 0);
/** Each window's root counts as a word. */
export const wordsIn = (row: Row): number => row.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** The longest first, each into the first row that has room for it. */
function rowsOf(windows: readonly Window[]): readonly Row[] {
  const sorted = [...windows].sort((a, b) => b.length - a.length || a.sentence - b.sentence || a.from - b.from);
  const rows: { readonly row: Window[]; room: number }[] = [];
  for (const window of sorted) {
    const free = rows.find(({ room }) => room >= window.length);
    if (free) {
      free.row.push(window);
      free.room -= window.length;
    } else rows.push({ row: [window], room: FULL - window.length });
  }
  return rows.map(({ row }) => row).sort((a, b) => piecesIn(b) - piecesIn(a));
}

/**
 * Rows of like length together, so that padding and batches together cost least. Give it the windows of one article: 8-bit
 * numbers are scaled by what stands in the batch, and an article must be read the same in any company.
 */
export function batchesOf(windows: readonly Window[]): readonly Batch[] {
  const rows = rowsOf(windows);
  /** The least cost of all rows from i on, and where their first batch ends; the last row's stands first. */
  const best: { readonly cost: number; readonly end: number }[] = [{ cost: 0, end: rows.length }];
  const at = (i: number) => best[rows.length - i] ?? { cost: 0, end: rows.length };
  for (let i = rows.length - 1; i >= 0; i--) best.push(cheapest(rows, i, (end) => at(end).cost));
  const batches: Batch[] = [];
  for (let i = 0; i < rows.length; i = at(i).end) batches.push(rows.slice(i, at(i).end));
  return batches;
}

function cheapest(rows: readonly Row[], from: number, after: (end: number) => number) {
  const longest = piecesIn(rows[from] ?? []);
  let [found, words] = [{ cost: Number.POSITIVE_INFINITY, end: from + 1 }, 0];
  for (let end = from + 1; end <= rows.length; end++) {
    const count = end - from;
    words = Math.max(words, wordsIn(rows[end - 1] ?? []));
    if (count > 1 && (longest * count > MOST_PIECES || words * words * count > MOST_PAIRS)) break;
    const cost = OVERHEAD + longest * count + after(end);
    if (cost < found.cost) found = { cost, end };
  }
  return found;
}
