// An article and what a reader makes of its text: sentences, words, names.
/** Half-open, UTF-16 code units into Article.text: `text.slice(start, end)` is what was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  /** As given by the input (JSONL), else `article:` and a hash of the text, and of the url where there is one: a page whose text changed is another article. */
  readonly id: string;
  /** Never edited once read; all spans point into it. */
  readonly text: string;
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD), the anchor of "last Tuesday". */
  readonly published: string | null;
  /** When its text was last changed, an ISO time in UTC, where the input says so: it tells versions of one day apart. */
  readonly modified?: string | null;
  /** Who wrote it, as the input says; several names parted by commas. Absent or null where it does not say. */
  readonly author?: string | null;
  /** The outlet's name as the input gives it. */
  readonly outlet: string | null;
  readonly url: string | null;
}

/** A word of Universal Dependencies. `don't` is two: `do`, `n't`. */
export interface Token extends Span {
  readonly form: string;
  readonly lemma: string;
  /** Universal tag: NOUN, PROPN, VERB, AUX … */
  readonly upos: string;
  /** Penn tag: NN, NNP, VBD … */
  readonly xpos: string;
  /** Index of the head in the same sentence, -1 for the root. */
  readonly head: number;
  /** Universal relation: nsubj, nsubj:pass, obj, obl, nmod:poss, appos … */
  readonly deprel: string;
  /** How likely the head is right, 0 to 1; absent where the reader cannot tell. */
  readonly certainty?: number;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

export const NAME_TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'GROUP', 'EVENT'] as const;
/** What a reader calls a name. GPE: state, city, region. GROUP: nationality, faith, party adherents; adjectives too. */
export type NameType = (typeof NAME_TYPES)[number];

/** A name as a reader found it, without article, title and genitive ending. */
export interface Name extends Span {
  readonly type: NameType;
  /** Index of its sentence. */
  readonly sentence: number;
  /** 0 to 1. */
  readonly score: number;
}
