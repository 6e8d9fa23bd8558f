// How sure a share is: Wilson's interval, and how many judgements weighted ones are worth. Pure.

export interface Share {
  /** 0 to 1; null where nothing was counted. */
  readonly share: number | null;
  /** Ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on each side of a normal distribution that hold 95 %. */
const Z = 1.959964;

/** Wilson's score interval. @param n how many were counted, more than 0; need not be whole */
export function wilson(share: number, n: number): Share {
  if (!(n > 0)) return { share: null, low: 0, high: 1 };
  const squared = Z * Z;
  const middle = (share + squared / (2 * n)) / (1 + squared / n);
  const half = (Z / (1 + squared / n)) * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n));
  // at 0 and 1 the end is exact; rounding must not pass it
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}

/** Of so many weighted judgements the number of equal ones that would be as sure (Kish). */
export function effective(weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const squares = weights.reduce((all, weight) => all + weight * weight, 0);
  return squares === 0 ? 0 : (sum * sum) / squares;
}
