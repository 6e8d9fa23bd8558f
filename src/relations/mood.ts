// How a predicate is meant: denied, planned, only said, or a mere case that is no fact at all ("if they attack").
import type { Modality, Polarity } from '../core/model';
import { isRel, type Tree } from '../core/tree';
import type { Wording } from '../data/wording';
import { objectsOf, planBefore } from './clauses';
import { lightVerb } from './doers';
import { child, infinitive, isAsked, isBarred, isPast, isUnreal } from './forms';
import type { Scene } from './scene';
import { hasCase, isVerb, isWord, verbPhrase } from './words';

export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** False where nothing is asserted: conditions, questions, what would have been. */
  readonly real: boolean;
  /** True where its own verb is in a past tense: what was done is not promised. */
  readonly past: boolean;
}

/** Said plainly. */
export const ACTUAL: Mood = { polarity: 'asserted', modality: 'actual', real: true, past: false };

interface Draft {
  negated: boolean;
  planned: boolean;
  alleged: boolean;
  real: boolean;
}

/** What a verb's own words say: "not", "will", "allegedly", "no official". */
function ownWords(tree: Tree, verb: number, wording: Wording, draft: Draft): void {
  if (child(tree, verb, wording.negators, 'advmod', 'det', 'aux', 'neg', 'mark', 'cc')) draft.negated = !draft.negated;
  if (tree.find(verb, 'nsubj').some((at) => child(tree, at, ['no'], 'det') || isWord(tree, at, ['none', 'nobody'])))
    draft.negated = !draft.negated;
  if (child(tree, verb, wording.futureAuxiliaries, 'aux')) draft.planned = true;
  if (infinitive(tree, verb) && child(tree, verb, ['be'], 'aux')) draft.planned = true;
  if (child(tree, verb, wording.allegedAdverbs, 'advmod')) draft.alleged = true;
  if (child(tree, verb, wording.hypothetical, 'mark', 'advmod') || isUnreal(tree, verb, wording)) draft.real = false;
}

/** The verb alone, or with its particle: "hold off". */
const isHead = (tree: Tree, at: number, words: readonly string[]): boolean =>
  isWord(tree, at, words) || words.includes(verbPhrase(tree, at));

/** "plans to", "failed to", "is accused of", "is believed to": what the governing verb or adjective says of its complement. */
function governor(tree: Tree, at: number, wording: Wording, draft: Draft, complement: boolean): void {
  if (isHead(tree, at, wording.negatingVerbs)) draft.negated = !draft.negated;
  if (isWord(tree, at, wording.allegedVerbs)) draft.alleged = true;
  const plans = isVerb(tree.tokens[at])
    ? isHead(tree, at, wording.plannedVerbs)
    : isWord(tree, at, [...wording.plannedAdjectives, ...wording.plannedNouns]);
  if (plans && complement) draft.planned = true;
}

function adverbial(tree: Tree, at: number, head: number, wording: Wording, draft: Draft): void {
  const gerund =
    tree.tokens[at]?.xpos === 'VBG' && child(tree, at, ['of', 'for', 'from', 'with', 'to', 'on'], 'mark', 'case');
  if (infinitive(tree, at)) draft.planned = true;
  if (gerund) governor(tree, head, wording, draft, false);
}

/** The complement of another verb: "plans to visit", "said that they visited". */
function ofComplement(tree: Tree, verb: number, head: number, wording: Wording, draft: Draft, depth: number): void {
  const token = tree.tokens[verb];
  const open = isRel(token, 'xcomp');
  const meant = infinitive(tree, verb) || token?.xpos === (open ? 'VBG' : 'VB');
  governor(tree, head, wording, draft, meant);
  if (open) climb(tree, head, wording, draft, depth + 1);
}

/** "will meet Putin and visit Kyiv": the auxiliary of the first holds for the second. */
function ofConjunct(tree: Tree, verb: number, head: number, wording: Wording, draft: Draft, depth: number): void {
  // "If they are armed and they attack us": one condition.
  if (child(tree, head, wording.hypothetical, 'mark')) draft.real = false;
  const own = tree.find(verb, 'nsubj', 'aux', 'mark').length > 0;
  if (isVerb(tree.tokens[head]) && !own) climb(tree, head, wording, draft, depth + 1);
}

/** Goes up from a verb through those that govern it. */
function climb(tree: Tree, verb: number, wording: Wording, draft: Draft, depth = 0): void {
  const token = tree.tokens[verb];
  if (!token || depth > 8) return;
  ownWords(tree, verb, wording, draft);
  const { head } = token;
  if (head < 0) return;
  if (depth === 0 && isBarred(tree, verb, wording)) draft.real = false;
  if (planBefore(tree, verb, wording) !== null) draft.planned = true;
  if (isRel(token, 'xcomp', 'ccomp')) ofComplement(tree, verb, head, wording, draft, depth);
  else if (isRel(token, 'conj')) ofConjunct(tree, verb, head, wording, draft, depth);
  else if (isRel(token, 'acl') && infinitive(tree, verb)) {
    draft.planned = true;
    if (isWord(tree, head, wording.negatingNouns)) draft.negated = !draft.negated;
  } else if (isRel(token, 'acl') && token.xpos === 'VBG' && isWord(tree, head, wording.plannedNouns)) {
    // "the chance of beating him"
    draft.planned = true;
  } else if (isRel(token, 'advcl', 'obl')) adverbial(tree, verb, head, wording, draft);
}

/** What a noun's own modifiers say: "no talks", "the planned visit", "the alleged attack". */
function nounWords(tree: Tree, noun: number, wording: Wording, draft: Draft): void {
  if (child(tree, noun, ['no'], 'det')) draft.negated = true;
  if (child(tree, noun, wording.plannedAdjectives, 'amod')) draft.planned = true;
  if (child(tree, noun, wording.allegedAdjectives, 'amod')) draft.alleged = true;
}

/** A noun with its verb: "will pay a visit", "cancelled a visit", "called for talks", "talks will take place". */
function ofNoun(scene: Scene, noun: number, draft: Draft): void {
  const { tree, article } = scene;
  const { wording } = article;
  nounWords(tree, noun, wording, draft);
  const token = tree.tokens[noun];
  const head = token?.head ?? -1;
  if (!token || head < 0) return;
  const verb = isVerb(tree.tokens[head]);
  const happens = isRel(token, 'nsubj') && isWord(tree, head, wording.happenVerbs);
  if (happens || lightVerb(scene, noun) !== null) {
    governor(tree, head, wording, draft, true);
    climb(tree, head, wording, draft);
  } else if (isRel(token, 'obj') || hasCase(tree, noun, ['for', 'to', 'on', 'of'])) {
    const meant = !verb || !isWord(tree, head, wording.doneVerbs) || hasCase(tree, noun, ['for']);
    governor(tree, head, wording, draft, meant);
    if (verb && isRel(token, 'obj')) climb(tree, head, wording, draft);
  }
}

/** A verb, with what is said of the object noun it needs: "paid no visit", "lifted sanctions". */
function ofVerb({ tree, article }: Scene, verb: number, nouns: readonly string[], draft: Draft): void {
  const { wording } = article;
  climb(tree, verb, wording, draft);
  if (nouns.length === 0) return;
  for (const noun of objectsOf(tree, verb, wording))
    if (isWord(tree, noun, nouns)) nounWords(tree, noun, wording, draft);
  if (isWord(tree, verb, wording.negatingVerbs)) draft.negated = !draft.negated;
}

const modalityOf = ({ planned, alleged }: Draft): Modality => (planned ? 'planned' : alleged ? 'alleged' : 'actual');

/** The mood of a predicate, verb or noun; `nouns`: lemmas of the object noun that a verb needs ("paid no visit"). */
export function moodOf(scene: Scene, anchor: number, nouns: readonly string[] = []): Mood {
  const draft: Draft = { negated: false, planned: false, alleged: false, real: true };
  const { tree, article } = scene;
  if (isRel(tree.tokens[anchor], 'amod')) return ACTUAL;
  if (isAsked(tree, anchor)) draft.real = false;
  if (isVerb(tree.tokens[anchor])) ofVerb(scene, anchor, nouns, draft);
  else ofNoun(scene, anchor, draft);
  if (tree.find(anchor, 'cop').length > 0) climb(tree, anchor, article.wording, draft);
  return {
    polarity: draft.negated ? 'negated' : 'asserted',
    modality: modalityOf(draft),
    real: draft.real,
    past: isVerb(tree.tokens[anchor]) && isPast(tree, anchor, article.wording),
  };
}
