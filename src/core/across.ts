// What is known across articles: who is who, who appears where, and what holds between claims.
import type { EntityType } from './entity';
import type { Modality, Polarity, Proposition, When } from './said';

export const VERDICTS = ['positive', 'negative', 'unsure'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether two entities are one: data that can be overruled and taken back. */
export interface Judgement {
  /** Entity.ids as readings have them, a < b. */
  readonly a: string;
  readonly b: string;
  readonly judgement: Verdict;
  /** 0 to 1: how sure the author is that they are one. */
  readonly score: number;
  /** For a person: "one name spelled two ways; both foreign minister of Iran". */
  readonly reason: string;
  /** `dateline`, or the name of the person who decided. */
  readonly by: string;
}

/** What one article says of an entity that it names. */
export interface Appearance {
  /** Article.id */
  readonly article: string;
  /** ISO date or null. */
  readonly published: string | null;
  /** Names by which the article calls it, sorted. */
  readonly names: readonly string[];
  /** Lower case, with the raw id of whom it is held in: "foreign minister|state:IRN". */
  readonly roles: readonly string[];
  /** Ids of named entities most often in the same sentence. */
  readonly near: readonly string[];
  /** Null where no "he" or "she" means it, or both do. */
  readonly gender: 'm' | 'f' | null;
}

/** All that is known of an entity across articles: what identity is judged by. */
export interface Profile {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly known: boolean;
  /** The first ones by date and article, no more than the caller asks for. */
  readonly appearances: readonly Appearance[];
}

/** A fact that a claim says to be so or not. */
export interface Asserted {
  /** The same for one fact with whatever date, polarity and modality. */
  readonly proposition: string;
  /** "Anna Berg MET Tom Roe (2019-02-27)" */
  readonly name: string;
  /** As the speaker has it. */
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly when: When | null;
}

/** All that is known of a claim across articles: what claims are compared by. Ids of entities are those that they go by. */
export interface Statement {
  readonly id: string;
  readonly stance: string;
  readonly speaker: string;
  readonly text: string;
  /** ISO date of the earliest report, or null. */
  readonly published: string | null;
  /** Article.ids of its reports, sorted. */
  readonly articles: readonly string[];
  /** Ids of what its articles name, sorted; of states, places, persons … that have a name. */
  readonly context: readonly string[];
  /** Ids of claims in whose content it stands. */
  readonly inside: readonly string[];
  readonly propositions: readonly Omit<Proposition, 'claim'>[];
  readonly facts: readonly Asserted[];
}

/** What holds between two claims. */
export interface ClaimLink {
  readonly type: 'CONTRADICTS' | 'REPEATS';
  /** Id of the later one; of the one that denies. */
  readonly from: string;
  readonly to: string;
  /** 0 to 1 */
  readonly score: number;
  /** For a person: "one says, the other denies: cross, subject troops, object border". */
  readonly reason: string;
}
