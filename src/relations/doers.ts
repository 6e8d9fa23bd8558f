// Who does what a noun says: "Putin's visit", "a visit by Putin", "Putin paid a visit", "on a visit, Putin …".
import { isRel } from '../core/tree';
import { doersOf, isPassive, subjectsOf } from './clauses';
import { modifiersOf } from './ends';
import { deepPhrases, phrases, spread } from './phrases';
import type { Scene } from './scene';
import { hasCase, isVerb, isWord, verbPhrase } from './words';

const NONE: readonly number[] = [];

/** The noun that stands for it in the clause: "a series" of "a series of meetings", the first of several joined nouns. */
export function carrierOf({ tree, article }: Scene, noun: number): number {
  let top = noun;
  for (let at = tree.tokens[top]; at && at.head >= 0; at = tree.tokens[top]) {
    const counted =
      isRel(at, 'nmod') && hasCase(tree, top, ['of']) && isWord(tree, at.head, article.wording.quantities);
    if (!counted && !(isRel(at, 'conj') && tree.tokens[at.head]?.upos === 'NOUN')) break;
    top = at.head;
  }
  return top;
}

/** The verb of which a noun is the object or (passive) subject, if it says no more than that the noun happens: "pay a visit". */
export function lightVerb(scene: Scene, noun: number): number | null {
  const { tree, article } = scene;
  const top = carrierOf(scene, noun);
  const token = tree.tokens[top];
  if (!token || !isRel(token, 'obj', 'nsubj:pass', 'nsubj', 'obl') || !isVerb(tree.tokens[token.head])) return null;
  const { head } = token;
  if (isRel(token, 'obl'))
    return hasCase(tree, top, ['on', 'for', 'to', 'in']) && isWord(tree, head, article.wording.lightVerbs)
      ? head
      : null;
  const passive = isPassive(tree, head);
  if (token.deprel === 'nsubj' && !passive) return null;
  return article.wording.lightVerbs.includes(verbPhrase(tree, head)) ? head : null;
}

/** The same, or the verb that says that the noun happens: "talks will take place". */
export function eventVerb(scene: Scene, noun: number): number | null {
  const { tree, article } = scene;
  const token = tree.tokens[carrierOf(scene, noun)];
  const happens = token && isRel(token, 'nsubj') && isWord(tree, token.head, article.wording.happenVerbs);
  return happens ? token.head : lightVerb(scene, noun);
}

/** "On a visit to Kyiv, Merkel promised": the event is the occasion of what somebody does. */
function occasion(scene: Scene, noun: number): number | null {
  const { tree, article } = scene;
  const token = tree.tokens[noun];
  if (!token || !isRel(token, 'obl', 'nmod') || !hasCase(tree, noun, article.wording.occasions)) return null;
  const verb = [noun, ...tree.ancestors(noun)].find((up) => isVerb(tree.tokens[up]));
  return verb ?? null;
}

/** Where a type's nouns may find their doer, beyond "Putin's visit". */
export interface DoerRules {
  readonly occasion: boolean;
  readonly ofDoer: boolean;
}

export function doersOfNoun(
  scene: Scene,
  noun: number,
  { occasion: mayBeOccasion, ofDoer }: DoerRules,
): readonly number[] {
  const { tree, article } = scene;
  // "is in contact with", "is critical of": the doer is the subject.
  if (tree.find(noun, 'cop').length > 0) return spread(scene, tree.find(noun, 'nsubj'));
  const before = modifiersOf(scene, noun);
  if (before.some((at) => scene.direct(at).length > 0)) return before;
  const near = phrases(scene, noun, ['by'], 'nmod', 'obl');
  const by = near.length > 0 ? near : deepPhrases(scene, noun, ['by']);
  if (by.length > 0) return by;
  const light = lightVerb(scene, noun);
  if (light !== null) {
    const doers = doersOf(tree, light, article.wording);
    if (doers.length > 0) return doers;
  }
  const of = ofDoer ? phrases(scene, noun, ['of'], 'nmod') : NONE;
  if (of.length > 0) return of;
  const verb = mayBeOccasion ? occasion(scene, noun) : null;
  return verb === null ? before : subjectsOf(tree, verb, article.wording);
}
