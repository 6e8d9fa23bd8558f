// Events in the codes of event data: as one article tells them, and as one over all that tell it.
import type { Span } from './article';
import type { Modality, Polarity, When } from './said';

/** What a happening is in PLOVER and CAMEO. */
export interface Coding {
  /** PLOVER event type: "CONSULT". */
  readonly type: string;
  /** PLOVER mode: "visit". */
  readonly mode: string | null;
  /** CAMEO root, "04"; null where the relation type has none. */
  readonly cameo: string | null;
}

/** Who did what to whom, told at one word of an article: all pairs of "met Putin and Lavrov" are one event. */
export interface CodedEvent extends Coding {
  /** Entity.ids, sorted; both ends of what is symmetric. */
  readonly actors: readonly string[];
  /** Entity.ids, sorted; none of the actors. */
  readonly recipients: readonly string[];
  /** Entity.id */
  readonly place: string | null;
  readonly when: When | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The word that tells it: the anchor of a relation or deed, the cue of a claim. */
  readonly at: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Relation.type, or Claim.stance. */
  readonly from: string;
  /** Relation.ids, Deed.ids, Claim.ids that tell it, sorted. */
  readonly of: readonly string[];
}

/** The same as a store has it: ids of entities are those that they go by. */
export interface Telling extends Coding {
  /** Made of sentence, word and type. */
  readonly id: string;
  /** Article.id */
  readonly article: string;
  /** Id of the sentence's node. */
  readonly sentence: string;
  /** ISO day on which the article was published, or null. */
  readonly published: string | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  readonly when: When | null;
  readonly modality: Modality;
  /** Ids of facts and claims, sorted. */
  readonly of: readonly string[];
  /** Versions of an article stand on one page; null or nothing where it has none of its own. */
  readonly page?: string | null;
  /** What the report is known by: wire copies share one. */
  readonly prints: readonly string[];
  /** The words of the sentence. */
  readonly quote: string;
}

/** One event, however many sentences and articles tell it. */
export interface Happening extends Coding {
  readonly id: string;
  /** By which it is found again: ISO day, month or year; where nothing is said of time, the day of publication. */
  readonly day: string;
  readonly when: When | null;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly place: string | null;
  /** `actual` where any article says that it was. */
  readonly modality: Modality;
  /** ISO days of the earliest and the latest report, or null. */
  readonly reported: string | null;
  readonly lastReported: string | null;
  /** Articles. */
  readonly support: number;
  /** The same with wire copies as one. */
  readonly independent: number;
  /** The earliest sentence that tells it. */
  readonly quote: string;
  /** Ids of facts and claims that tell it, sorted. */
  readonly of: readonly string[];
  /** Ids of the sentences that tell it, sorted. */
  readonly sentences: readonly string[];
}

/** What PLOVER says of a type and mode. */
export interface Scale {
  readonly quad: string | null;
  /** From -10, conflict, to 10, cooperation. */
  readonly score: number | null;
}
/** As it stands in a store. */
export interface Scaled extends Happening, Scale {}

/** Two articles that a person says tell of different happenings of one type; a < b. */
export interface ApartTellings {
  readonly type: string;
  /** Article.ids */
  readonly a: string;
  readonly b: string;
}

/** The same with who says it, and why. */
export interface ToldApart extends ApartTellings {
  readonly by: string;
  readonly reason: string;
}
