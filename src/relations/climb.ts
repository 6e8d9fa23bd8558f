// Goes up from a predicate through the clauses that govern it, and gathers what they say of it: "is reported to have tried to".
import { isRel, type Tree } from '../core/tree';
import type { Wording } from '../data/wording';
import { planBefore } from './clauses';
import { child, infinitive, isBarred, isUnreal } from './forms';
import {
  attempts,
  continues,
  type Draft,
  draftOf,
  govern,
  governAll,
  isFulfilled,
  isGoverned,
  isMeant,
  isParticiple,
  share,
} from './governors';
import { isVerb, isWord } from './words';

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

/** "sent fighters to support", "to visit", "striking the town", "committed to visiting". */
function adverbial(tree: Tree, at: number, head: number, wording: Wording, draft: Draft, depth: number): void {
  if (isFulfilled(tree, at, head, wording)) climb(tree, head, wording, draft, depth + 1);
  else if (infinitive(tree, at)) draft.planned = true;
  else if (isGoverned(tree, at)) govern(tree, head, wording, draft, isMeant(tree, at));
  else if (isParticiple(tree, at)) {
    const above = draftOf(draft.attempted);
    climb(tree, head, wording, above, depth + 1);
    share(draft, above);
  }
}

/** Goes on above a verb. What they plan to continue is there; what they "will continue" is also to come. */
export function above(tree: Tree, head: number, wording: Wording, draft: Draft, depth: number): void {
  const { planned } = draft;
  climb(tree, head, wording, draft, depth + 1);
  if (continues(tree, head, wording)) draft.planned = planned || child(tree, head, wording.futureAuxiliaries, 'aux');
}

/** The complement of another verb: "plans to visit", "said that they visited". */
function ofComplement(tree: Tree, verb: number, head: number, wording: Wording, draft: Draft, depth: number): void {
  const token = tree.tokens[verb];
  const open = isRel(token, 'xcomp');
  const meant = infinitive(tree, verb) || token?.xpos === (open ? 'VBG' : 'VB');
  governAll(tree, verb, head, wording, draft, meant);
  if (open) above(tree, head, wording, draft, depth);
}

/** "will meet Putin and visit Kyiv": the auxiliary of the first holds for the second. */
function ofConjunct(tree: Tree, verb: number, head: number, wording: Wording, draft: Draft, depth: number): void {
  // "If they are armed and they attack us": one condition.
  if (child(tree, head, wording.hypothetical, 'mark')) draft.real = false;
  const own = tree.find(verb, 'nsubj', 'aux', 'mark').length > 0;
  if (isVerb(tree.tokens[head]) && !own) climb(tree, head, wording, draft, depth + 1);
}

/** "a decision to visit", "the offensive to retake", "the chance of beating": what the noun says that the clause hangs on. */
function ofContent(tree: Tree, verb: number, noun: number, wording: Wording, draft: Draft, depth: number): void {
  if (infinitive(tree, verb)) {
    const up = tree.tokens[noun]?.head ?? -1;
    if (attempts(tree, noun, wording, draft)) {
      nounWords(tree, noun, wording, draft);
      if (isVerb(tree.tokens[up])) {
        govern(tree, up, wording, draft, true);
        climb(tree, up, wording, draft, depth + 1);
      }
      return;
    }
    draft.planned = true;
    if (isWord(tree, noun, wording.negatingNouns)) draft.negated = !draft.negated;
  } else if (tree.tokens[verb]?.xpos === 'VBG' && isWord(tree, noun, wording.plannedNouns)) draft.planned = true;
}

/** Goes up from a verb through those that govern it. */
export function climb(tree: Tree, verb: number, wording: Wording, draft: Draft, depth = 0): void {
  const token = tree.tokens[verb];
  if (!token || depth > 8) return;
  ownWords(tree, verb, wording, draft);
  const { head } = token;
  if (head < 0) return;
  if (depth === 0 && isBarred(tree, verb, wording)) draft.real = false;
  if (planBefore(tree, verb, wording) !== null) draft.planned = true;
  if (isRel(token, 'xcomp', 'ccomp')) ofComplement(tree, verb, head, wording, draft, depth);
  else if (isRel(token, 'conj')) ofConjunct(tree, verb, head, wording, draft, depth);
  else if (isRel(token, 'acl')) ofContent(tree, verb, head, wording, draft, depth);
  else if (isRel(token, 'advcl', 'obl')) adverbial(tree, verb, head, wording, draft, depth);
}

/** What a noun's own modifiers say: "no talks", "the planned visit", "the alleged attack". */
export function nounWords(tree: Tree, noun: number, wording: Wording, draft: Draft): void {
  if (child(tree, noun, ['no'], 'det')) draft.negated = true;
  if (child(tree, noun, wording.plannedAdjectives, 'amod')) draft.planned = true;
  if (child(tree, noun, wording.allegedAdjectives, 'amod')) draft.alleged = true;
}
