// What an article says to be so: claims, relations, propositions, each with where it was read.
import type { Span } from './article';

/** Where something was read. Nothing enters the graph without it. */
export interface Evidence extends Span {
  /** Index of the sentence that `start` stands in. */
  readonly sentence: number;
  /** File and entry of the rule: `relations/visited#2`, `claims/reported#clause`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
}

export type Polarity = 'asserted' | 'negated';
export type Modality = 'actual' | 'planned' | 'alleged';
export type Precision = 'day' | 'week' | 'month' | 'year';

/** A time: an ISO day, month or year, and the last day of an interval. */
export interface When {
  /** `2019-02-27`, `2019-02` or `2019`. */
  readonly date: string;
  /** ISO day on which the interval ends; equals the last day of `date`. */
  readonly end: string;
  readonly precision: Precision;
}

/** A time as written. Which Friday or May is meant depends on whether the clause looks ahead. */
export interface Time extends Span {
  readonly past: When;
  readonly ahead: When;
  /** The one of the two that the words about it speak for; for who knows no better. */
  readonly meant: When;
  /** Whether the text itself gives its year. */
  readonly stated: boolean;
}

/** Somebody's speech act. Stances (STATED, DENIED …) come from data/stances.json. */
export interface Claim {
  /** Unique in its article: `claim:start-end` of the cue, and the speaker's place among several. */
  readonly id: string;
  readonly stance: string;
  /** Entity.id */
  readonly speaker: string;
  /** The span(s) that name the speaker here; null where it is only understood. */
  readonly source: readonly Span[] | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** What it is about to be so or not: of "reports that troops crossed are false" only "troops crossed"; else the content, without "that". */
  readonly target: readonly Span[];
  /**
   * How the speaker stands to the target as it is written: negated in "denied that it rained", "said reports that it rained are false";
   * asserted in "said that it did not rain", though that is a denial too.
   */
  readonly polarity: Polarity;
  /** True where any of the content stands in quotation marks. */
  readonly quoted: boolean;
  /** Entity.id */
  readonly addressee: string | null;
  /** Entity.ids that the content mentions, pronouns resolved, sorted. */
  readonly about: readonly string[];
  /** Claim.id of the claim in whose content this one stands. */
  readonly inside: string | null;
  readonly evidence: Evidence;
}

/** What every happening has: where and when, how it is meant, where it was read. */
export interface Happened {
  /** Unique in its article. */
  readonly id: string;
  /** MET, RESIGNED: of data/relations. */
  readonly type: string;
  /** Entity.id of a place or state where it happens. */
  readonly place: string | null;
  readonly when: When | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Claim.id of the innermost claim that asserts it; null where the article itself does. */
  readonly claim: string | null;
  /** The word that says it: several pairs at one word are one happening ("met Putin and Lavrov"). */
  readonly anchor: Span;
  readonly evidence: Evidence;
}

/** Something that happens or holds, n-ary. */
export interface Relation extends Happened {
  /** Entity.id */
  readonly subject: string;
  /** Entity.id */
  readonly object: string;
  /** Entity.ids of further participants, sorted. */
  readonly with: readonly string[];
  /** HOLDS_ROLE: the words of the role, "foreign minister". */
  readonly role: string | null;
}

/** What one end does or suffers alone: "the minister resigned", "three were arrested". One of the two is null. */
export interface Deed extends Happened {
  /** Entity.id */
  readonly subject: string | null;
  /** Entity.id */
  readonly object: string | null;
}

/** Who or what a proposition is of. */
export interface Term {
  /** `subject`, `object`, `of` (either: "the withdrawal of troops"), or a preposition: "in", "with". */
  readonly role: string;
  /** Lemma of its head noun; of what the article calls it for "it"; '*' for "nobody" and "anything". */
  readonly head: string;
  /** Lemmas of what describes it, sorted: "12", "eastern". */
  readonly words: readonly string[];
  /** Words by which the article calls what it means elsewhere, lower case, sorted: "mayor", "anna", "berg". */
  readonly called: readonly string[];
  /** Entity.ids that it means, sorted. */
  readonly entities: readonly string[];
  /** Entity.ids in its phrase, sorted: Iran in "Iran's navy". */
  readonly of: readonly string[];
  /** Lemmas of whose or what it is, sorted: "bank" of "the bank's servers". */
  readonly whose: readonly string[];
}

/** What a claim says to be so or not: a predicate with its terms, by which claims are compared. */
export interface Proposition {
  /** Claim.id */
  readonly claim: string;
  /** Verb, adjective or noun in base form: "withdraw" for "the withdrawal of". */
  readonly predicate: string;
  /** As the speaker has it: negated for "denied that it rained" and for "said it did not rain". */
  readonly polarity: Polarity;
  /** True for what is to come: "will leave". */
  readonly ahead: boolean;
  readonly terms: readonly Term[];
  readonly when: When | null;
  /** Proper nouns of its clause, lower case, sorted: they tell one happening from another like it. */
  readonly names: readonly string[];
  /** True where its contrary may hold as well: "did not move them because of …", "is working again". */
  readonly open: boolean;
}

/** "Iran denied the accusation": a claim that speaks of what another says. */
export interface Answer {
  /** Claim.id */
  readonly claim: string;
  /** Claim.id of an earlier one. */
  readonly to: string;
}
