// How shares are written, and where to.
export type Print = (lines: readonly string[]) => void;

/** "43.0 (43 of 100)" */
export const percent = (part: number, all: number): string =>
  `${((100 * part) / Math.max(1, all)).toFixed(1)} (${part} of ${all})`;
