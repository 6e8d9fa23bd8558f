// How a predicate is meant by what stands at it: denied, to come, or a mere case that nobody asserts.
import { isRel } from '../core/tree';
import { formAt, lemmaAt, type Scene } from './scene';

export interface Mood {
  readonly negated: boolean;
  readonly ahead: boolean;
}
export const PLAIN: Mood = { negated: false, ahead: false };

/** "no weapons", "none of the money", "nobody": a noun phrase that denies its predicate. */
export const deniesBy = (scene: Scene, noun: number): boolean =>
  scene.words.nobody.has(formAt(scene, noun)) ||
  (formAt(scene, noun) === 'no' && formAt(scene, noun + 1) === 'one') ||
  scene.tree
    .find(noun, 'det', 'advmod')
    .some((i) => i < noun && /^(no|not|never|neither)$/.test(formAt(scene, i)) && formAt(scene, i + 1) !== 'only') ||
  scene.tree.find(noun, 'nmod').some((i) => i < noun && scene.words.nobody.has(formAt(scene, i)));

/** "did not", "never", "neither … nor": an adverb at the predicate. "not only" denies nothing. */
function hasNegation(scene: Scene, at: number): boolean {
  const { wording } = scene.words;
  const own = scene.tree
    .find(at, 'advmod', 'cc', 'aux', 'mark', 'det')
    .filter((i) => i < at || formAt(scene, i) === 'not');
  return own.some((i) => {
    const word = formAt(scene, i);
    if (word === 'no' || word === 'without') return false;
    return (wording.negators.includes(word) || word === 'cannot') && !/^(only|just|least)$/.test(formAt(scene, i + 1));
  });
}

/** What the words at a predicate make of the mood above it; null where it is not asserted: "may have", "if it did". */
export function moodAt(scene: Scene, at: number, above: Mood): Mood | null {
  const { tree, words } = scene;
  const negated = hasNegation(scene, at);
  const auxiliaries = tree.find(at, 'aux').map((i) => formAt(scene, i));
  const has = tree.find(at, 'aux').some((i) => lemmaAt(scene, i) === 'have');
  const could = auxiliaries.some((word) => /^(could|can|ca)$/.test(word)) && negated;
  const hedged =
    auxiliaries.some((word) => words.hedges.has(word)) ||
    tree.find(at, 'advmod').some((i) => words.hedges.has(lemmaAt(scene, i)));
  if (hedged && !could) return null;
  // "would have paid": it did not come to that.
  if (has && auxiliaries.some((word) => /^(would|'d|’d)$/.test(word)) && !auxiliaries.includes('had')) return null;
  if (tree.find(at, 'mark').some((i) => words.wording.hypothetical.includes(formAt(scene, i)))) return null;
  const objects = tree.find(at, 'nsubj', 'obj').some((i) => deniesBy(scene, i));
  const going = formAt(scene, at - 1) === 'to' && formAt(scene, at - 2) === 'going';
  return {
    negated: (negated || objects) !== above.negated,
    ahead: above.ahead || going || (auxiliaries.some((word) => words.ahead.has(word)) && !has),
  };
}

/** What a verb makes of its complement: "failed to pay" denies it, "plans to pay" is to come. */
export function governed(scene: Scene, verb: number, mood: Mood): Mood {
  const { wording } = scene.words;
  const particle = scene.tree.find(verb, 'compound:prt')[0];
  const word = particle === undefined ? lemmaAt(scene, verb) : `${lemmaAt(scene, verb)} ${formAt(scene, particle)}`;
  if (wording.negatingVerbs.includes(word)) return { ...mood, negated: !mood.negated };
  return wording.plannedVerbs.includes(word) ? { ...mood, ahead: true } : mood;
}

/** "Did it rain?": nothing is said. */
export const isQuestion = ({ tree }: Scene, at: number): boolean => {
  const end = tree.tokens.find((token, i) => i > at && /^[.?!]$/.test(token.form));
  return end?.form === '?' && !isRel(tree.tokens[at], 'acl');
};
