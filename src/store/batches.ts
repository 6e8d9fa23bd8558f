// Cuts what is to be written into statements and transactions of bearable size.
import { TooLargeError } from '../core/errors';

/** Rows per statement: larger ones are no faster, and need more memory. */
export const ROWS = 1000;
/** Nodes and edges per transaction. A graph up to this size is written whole or not at all. */
export const WHOLE = 20_000;

/** The least that a transaction is cut down to. */
const LEAST = 500;
/** So many transactions in a row without trouble, and more is tried. */
const CALM = 20;

/** How much goes into a transaction: half where the server has too little memory or time for it, slowly more again. */
export interface Sizer {
  whole(): number;
  /** Half. False where it is as little as can be. */
  less(): boolean;
  /** One went well. */
  more(): void;
}

/** One for each store that is open. */
export function sizer(most = WHOLE): Sizer {
  let [size, calm] = [most, 0];
  return {
    whole: () => size,
    less: () => {
      if (size <= LEAST) return false;
      [size, calm] = [Math.max(LEAST, Math.floor(size / 2)), 0];
      return true;
    },
    more: () => {
      calm++;
      if (calm >= CALM) [size, calm] = [Math.min(most, Math.ceil(size * 1.25)), 0];
    },
  };
}

/** Writes a list piece by piece, each as large as goes. @param share of a transaction that one of the list takes */
export async function inPieces<T>(
  list: readonly T[],
  sizes: Sizer,
  write: (piece: readonly T[]) => Promise<void>,
  share = 1,
): Promise<void> {
  for (let from = 0; from < list.length; ) {
    const piece = list.slice(from, from + Math.ceil(sizes.whole() / share));
    try {
      await write(piece);
      from += piece.length;
      sizes.more();
    } catch (error) {
      if (!(error instanceof TooLargeError) || !sizes.less()) throw error;
    }
  }
}

export function slices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const cut: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += size) cut.push(list.slice(from, from + size));
  return cut;
}

/** Those of one key together, in their order. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
