// What an article becomes, layer by layer, and the trouble met on the way.
import type { Article, Name, Sentence } from './article';
import type { Entity, Link, Mention } from './entity';
import type { CodedEvent } from './event';
import type { Answer, Claim, Deed, Proposition, Relation, Time } from './said';

/** Trouble that does not stop the work; counted in the report. */
export type Issue =
  | { readonly code: 'EMPTY_TEXT' }
  | { readonly code: 'LONG_SENTENCE'; readonly sentence: number; readonly length: number }
  | { readonly code: 'NO_DATE' };

// What an article becomes. Each stage adds its layer; none removes or edits one.
export interface Parsed extends Article {
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly issues: readonly Issue[];
}
export interface Mentioned extends Parsed {
  readonly mentions: readonly Mention[];
}
export interface Resolved extends Mentioned {
  readonly entities: readonly Entity[];
  readonly links: readonly Link[];
}
export interface Attributed extends Resolved {
  readonly claims: readonly Claim[];
}
export interface Dated extends Attributed {
  /** By Sentence.index, the times that it names, in its order. */
  readonly times: readonly (readonly Time[])[];
}
export interface Related extends Dated {
  readonly relations: readonly Relation[];
  readonly deeds: readonly Deed[];
}
export interface Proposed extends Related {
  readonly propositions: readonly Proposition[];
  readonly answers: readonly Answer[];
}
export interface Reading extends Proposed {
  readonly events: readonly CodedEvent[];
}
