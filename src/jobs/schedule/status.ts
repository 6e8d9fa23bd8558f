// How runs of a schedule end, and how its sources stand.
/** What came of one run. */
export interface Ran {
  readonly read: number;
  readonly failed: number;
  readonly passed: number;
  readonly stages: ReadonlyMap<string, number>;
}

export type Ending =
  | { readonly how: 'well' | 'with failures'; readonly ran: Ran }
  /** Busy: another process has the store; it is tried again. */
  | { readonly how: 'error' | 'busy'; readonly error: unknown };

export interface SourceStatus {
  readonly name: string;
  readonly next: Date | null;
  readonly waiting: number;
  readonly running: boolean;
  /** When a run last read or knew at least one article, or found nothing wrong. */
  readonly lastSuccess: Date | null;
  /** How the last run ended; null before the first. */
  readonly last: Ending['how'] | null;
  readonly problem: string | null;
}
