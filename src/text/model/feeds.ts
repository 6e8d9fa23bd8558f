// A batch as the network's inputs: word pieces, what is known of their words, and where the words' pieces stand.
import { type Batch, type Encoded, piecesIn, type Window, wordsIn } from './batches';

/** Matrices of 32-bit integers, a row for each row of the batch; zeros where it is shorter. */
export interface Feeds {
  readonly rows: number;
  /** Pieces of the longest row, [CLS] and [SEP] counted. */
  readonly pieces: number;
  /** Words of the row with the most; each window's root, which stands before its words, is one. */
  readonly words: number;
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
  readonly features: Int32Array;
  /** A piece's place in its window. */
  readonly places: Int32Array;
  /** Its window's number in the row, from 1. */
  readonly sentences: Int32Array;
  /** Where a word's first and last piece stand in the row. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The word's window's number in the row, from 1. */
  readonly owners: Int32Array;
  /** For each window, row by row: which row, and which word of it is its root. */
  readonly roots: readonly { readonly row: number; readonly root: number; readonly window: Window }[];
}

const [CLS, SEP] = [101, 102];

/** The windows' sentences, found by `Window.sentence`, as numbers. */
export function feedsOf(batch: Batch, sentences: readonly Encoded[]): Feeds {
  const rows = batch.length;
  const [pieces, words] = [Math.max(...batch.map(piecesIn)), Math.max(...batch.map(wordsIn))];
  const matrix = (columns: number): Int32Array => new Int32Array(rows * columns);
  const feeds = {
    ...{ rows, pieces, words, ids: matrix(pieces), shapes: matrix(pieces), features: matrix(pieces) },
    ...{ places: matrix(pieces), sentences: matrix(pieces) },
    ...{ first: matrix(words), last: matrix(words), owners: matrix(words) },
  };
  const roots = batch.flatMap((windows, row) => {
    let [piece, word] = [0, 0];
    return windows.map((window, i) => {
      const root = word;
      fill(feeds, row, { piece, word, number: i + 1 }, window, sentences[window.sentence]);
      piece += window.length;
      word += window.to - window.from + 1;
      return { row, root, window };
    });
  });
  return { ...feeds, roots };
}

interface Begin {
  readonly piece: number;
  readonly word: number;
  readonly number: number;
}

/** Writes one window into its row, from where the one before it ended. */
function fill(feeds: Omit<Feeds, 'roots'>, row: number, begin: Begin, window: Window, of: Encoded | undefined): void {
  const [rowPieces, rowWords] = [row * feeds.pieces, row * feeds.words];
  let piece = begin.piece;
  let word = begin.word;
  const put = (id: number, shape: number, feature: number): void => {
    feeds.ids[rowPieces + piece] = id;
    feeds.shapes[rowPieces + piece] = shape;
    feeds.features[rowPieces + piece] = feature;
    feeds.places[rowPieces + piece] = piece - begin.piece;
    feeds.sentences[rowPieces + piece] = begin.number;
    piece++;
  };
  const putWord = (ids: readonly number[], shape: number, feature: number): void => {
    feeds.first[rowWords + word] = piece;
    for (const id of ids) put(id, shape, feature);
    feeds.last[rowWords + word] = piece - 1;
    feeds.owners[rowWords + word] = begin.number;
    word++;
  };
  putWord([CLS], 0, 0);
  for (let i = window.from; i < window.to; i++) putWord(of?.pieces[i] ?? [], of?.shapes[i] ?? 0, of?.features[i] ?? 0);
  put(SEP, 0, 0);
}
