// Prepositional phrases below a word, near and far.
import { isRel } from '../core/tree';
import { nearest } from './ends';
import type { Scene } from './scene';
import { hasCase, withConjuncts } from './words';

const NONE: readonly number[] = [];

export const spread = (scene: Scene, tokens: readonly number[]): readonly number[] =>
  tokens.flatMap((at) => withConjuncts(scene.tree, at));

export const phrases = (scene: Scene, at: number, words: readonly string[], ...deprels: readonly string[]) =>
  spread(
    scene,
    scene.tree
      .find(at, ...deprels)
      .filter((child) => hasCase(scene.tree, child, words))
      .map((child) => nearest(scene, child)),
  );

/** Phrases that hang on another phrase of the noun, as parsers like to have it: "the siege of Darayya by the army". */
export const deepPhrases = (scene: Scene, noun: number, words: readonly string[]): readonly number[] =>
  scene.tree
    .find(noun, 'nmod')
    .filter((at) => at > noun)
    .flatMap((at) => phrases(scene, at, words, 'nmod'));

/** "carried out hundreds of strikes in recent years against": some prepositions reach far. */
export function farPhrases(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const { tree, article } = scene;
  const far = words.filter((word) => article.wording.farPrepositions.includes(word));
  if (far.length === 0) return NONE;
  const below = tree.subtree(anchor, (token) => isRel(token, 'nsubj', 'acl', 'ccomp', 'conj', 'parataxis'));
  return spread(
    scene,
    below.filter((at) => at > anchor && hasCase(tree, at, far)),
  );
}
