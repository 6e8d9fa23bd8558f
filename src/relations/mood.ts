// How a predicate is meant: denied, planned, only said, or a mere case that is no fact at all ("if they attack").
import type { Modality, Polarity } from '../core/model';
import { isRel } from '../core/tree';
import { objectsOf } from './clauses';
import { above, climb, nounWords } from './climb';
import { carrierOf, eventVerb } from './doers';
import { child, isAsked, isPast } from './forms';
import { continues, type Draft, draftOf, govern, isGiven } from './governors';
import type { Scene } from './scene';
import { hasCase, isVerb, isWord } from './words';

export interface Mood {
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** False where nothing is asserted: conditions, questions, what would have been. */
  readonly real: boolean;
  /** True where its own verb is in a past tense: what was done is not promised. */
  readonly past: boolean;
  /** True where whoever speaks takes it for granted: "after he left". */
  readonly given: boolean;
}

/** Said plainly. */
export const ACTUAL: Mood = { polarity: 'asserted', modality: 'actual', real: true, past: false, given: false };

/** A noun with its verb: "will pay a visit", "cancelled a visit", "called for talks", "talks will take place". */
function ofNoun(scene: Scene, noun: number, draft: Draft): void {
  const { tree, article } = scene;
  const { wording } = article;
  nounWords(tree, noun, wording, draft);
  const top = carrierOf(scene, noun);
  const token = tree.tokens[top];
  const head = token?.head ?? -1;
  if (!token || head < 0) return;
  const verb = isVerb(tree.tokens[head]);
  if (eventVerb(scene, noun) !== null) {
    // "had talks": no plan, as "had to" is
    const meant = !isWord(tree, head, wording.doneVerbs);
    if (!continues(tree, head, wording)) govern(tree, head, wording, draft, meant);
    // "No talks took place": the verb counts its subject's "no" itself
    if (isRel(token, 'nsubj') && child(tree, top, ['no'], 'det')) draft.negated = false;
    above(tree, head, wording, draft, 0);
  } else if (isRel(token, 'obj') || hasCase(tree, top, ['for', 'to', 'on', 'of'])) {
    const meant = !verb || !isWord(tree, head, wording.doneVerbs) || hasCase(tree, top, ['for']);
    govern(tree, head, wording, draft, meant);
    if (verb && isRel(token, 'obj')) above(tree, head, wording, draft, 0);
  }
}

/** A verb, with what is said of the object noun it needs: "paid no visit", "lifted sanctions". */
function ofVerb({ tree, article }: Scene, verb: number, nouns: readonly string[], draft: Draft): void {
  const { wording } = article;
  climb(tree, verb, wording, draft);
  if (nouns.length === 0) return;
  for (const noun of objectsOf(tree, verb, wording))
    if (isWord(tree, noun, nouns)) {
      // what is cancelled was planned, its cancellation is not: "cancelled a planned visit"
      const { planned } = draft;
      nounWords(tree, noun, wording, draft);
      draft.planned = planned;
    }
}

const modalityOf = ({ planned, alleged }: Draft): Modality => (planned ? 'planned' : alleged ? 'alleged' : 'actual');

/** The mood of a predicate, verb or noun; `nouns`: lemmas of the object noun that a verb needs ("paid no visit"). */
export function moodOf(scene: Scene, anchor: number, nouns: readonly string[] = [], attempted = false): Mood {
  const draft = draftOf(attempted);
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
    given: isGiven(tree, anchor, article.wording),
  };
}
