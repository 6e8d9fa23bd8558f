// How a speaker stands to what is said.
import type { Polarity, Span } from '../../core/model';

/** The stance (DENIED …), what it is about, and how the speaker stands to that as it is written. */
export interface Stand {
  readonly stance: string;
  readonly target: readonly Span[];
  readonly polarity: Polarity;
}

/** The stance of who says that it is not so. */
export const DENIAL = 'DENIED';
