// A speech act as it is read in one sentence, before it is known which entity speaks.
import type { Span } from '../core/model';
import type { Hit } from './cues';
import type { Entry } from './lexicon';
import type { Source } from './who/sources';

export interface Draft {
  readonly hit: Hit;
  readonly entry: Entry;
  /** What of the entry's contents was found: `clause`, `quote`, `object of` … */
  readonly kind: string;
  readonly cue: Span;
  readonly source: Source;
  readonly content: readonly Span[];
  /** Head token of the person addressed, in the cue's sentence. */
  readonly addressee: number | null;
  /** `claims/reported#clause` */
  readonly rule: string;
  readonly score: number;
}

/** A verb or adjective with its speaker. What it says may be found by the tree, by word order, or as a quotation. */
export interface Speech {
  readonly hit: Hit;
  readonly source: Source;
  readonly draft: Draft | null;
  readonly addressee: number | null;
}
