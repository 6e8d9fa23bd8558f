// Counts what was written, and the characters that a form cannot hold.

export interface Counts {
  readonly nodes: number;
  readonly edges: number;
  /** Characters that were dropped. */
  readonly dropped: number;
}

export interface Tally {
  wrote(nodes: number, edges: number): void;
  dropped(characters: number): void;
  counts(): Counts;
}

export function tally(): Tally {
  let [nodes, edges, dropped] = [0, 0, 0];
  return {
    wrote: (some, others) => {
      nodes += some;
      edges += others;
    },
    dropped: (characters) => {
      dropped += characters;
    },
    counts: () => ({ nodes, edges, dropped }),
  };
}

/** The text without what a pattern finds, counted. @param pattern with the flag g */
export const without = (pattern: RegExp, text: string, counted: Pick<Tally, 'dropped'>): string =>
  text.replace(pattern, (found) => {
    counted.dropped([...found].length);
    return '';
  });
