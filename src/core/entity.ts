// What an article speaks of: mentions, the things that they mean, and why.
import type { Span } from './article';

export const ENTITY_TYPES = ['Person', 'State', 'Place', 'Organization', 'Outlet', 'Group', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** A predicate says of its subject what it is: "a friend of Berg" in "Roe was a friend of Berg". It refers to nothing new. */
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'predicate';

/** A stretch that refers: "Putin", "the ministry spokesman", "he". */
export interface Mention extends Span {
  /** `start-end`, unique in its article. */
  readonly id: string;
  readonly sentence: number;
  readonly form: MentionForm;
  /** Index of its head token in the sentence. */
  readonly head: number;
  /** Its type where the mention alone tells it; null where only its antecedent can. */
  readonly type: EntityType | null;
}

/** A thing in the world. The same id in every run, and in every article that means the same thing. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form, without title. */
  readonly name: string;
  /** Names by which the article calls it, sorted, each once. */
  readonly aliases: readonly string[];
  /** True where it stands in data/ (state, outlet, office holder …), so that its id is canonical. */
  readonly known: boolean;
  readonly wikidata: string | null;
  /** What the article calls a person besides the name, with the id of whom it is held in, if any: "mayor|place:velden", "footballer|". */
  readonly roles: readonly string[];
}

/** Why a mention is taken to mean an entity. A plural ("both leaders") has one link for each. */
export interface Link {
  /** Mention.id */
  readonly mention: string;
  /** Entity.id */
  readonly entity: string;
  /** 0 to 1. */
  readonly score: number;
  /** Which rule: `entities/title#office-holder`. */
  readonly rule: string;
  /** For a person: "Israeli leader: Netanyahu held the office of prime minister of Israel on 2019-03-05". */
  readonly reason: string;
}
