// The shared types: what an article becomes, layer by layer, and the graph that is made of it.
//
// Glossary
//   Article   a text with title, date, outlet, url             Reading   all that was found in one article
//   Sentence, Token, Span   as in Universal Dependencies       Mention   a span that refers: name, nominal, pronoun
//   Entity    what mentions refer to                           Link      why a mention is taken to mean an entity
//   Claim     somebody's speech act with its content           Relation  something that happens or holds between entities
//   Evidence  where it was read, and the rule that read it     Outlet    who publishes
//   Issue     trouble in one article that does not stop the work   Judgement whether two entities are one
//   Profile   what all articles say of an entity              Appearance what one of them says
//   Proposition what a claim says to be so, as predicate and terms   Statement all reports of a claim
import type { CodedEvent } from './event';

export type { ApartTellings, CodedEvent, Coding, Happening, Telling } from './event';

/** Half-open, UTF-16 code units into Article.text: `text.slice(start, end)` is what was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  /** As given by the input (JSONL), else `article:` and a hash of url or text. */
  readonly id: string;
  /** Never edited once read; all spans point into it. */
  readonly text: string;
  readonly title: string | null;
  /** ISO date (YYYY-MM-DD), the anchor of "last Tuesday". */
  readonly published: string | null;
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

/** Where something was read. Nothing enters the graph without it. */
export interface Evidence extends Span {
  /** Index of the sentence that `start` stands in. */
  readonly sentence: number;
  /** File and entry of the rule: `relations/visited#2`, `claims/reported#clause`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
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
export interface Related extends Attributed {
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

/** What both stores can hold: flat scalars and lists of strings. */
export type Value = string | number | boolean | readonly string[];
export type Props = Readonly<Record<string, Value>>;
export interface Node {
  readonly id: string;
  /** The first is its kind: `Article`, `Sentence`, `Entity`, `Claim`, `Fact`; an Entity has its type second. */
  readonly labels: readonly string[];
  readonly props: Props;
}
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Props;
}
export interface Graph {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly edges: ReadonlyMap<string, Edge>;
}
