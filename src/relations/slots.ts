// Finds the tokens that fill a frame's slots, seen from its anchor.
import { isRel } from '../core/tree';
import type { Slot } from '../data/frames';
import { doersOf, objectsOf } from './clauses';
import { type DoerRules, doersOfNoun, lightVerb } from './doers';
import { modifiersOf } from './ends';
import { deepPhrases, farPhrases, phrases, spread } from './phrases';
import type { Scene } from './scene';
import { behind, behindWords, setOff } from './surface';
import { isVerb, isWord } from './words';

const NONE: readonly number[] = [];

/** Phrases with one of these prepositions, at the anchor or where a parser may hang them: at its object, or at its light verb. */
function complements(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const listed = spread(scene, behindWords(scene, anchor, words));
  if (listed.length > 0) return listed;
  const own = phrases(scene, anchor, words, 'obl', 'nmod', 'advcl');
  if (own.length > 0) return own;
  const { tree } = scene;
  if (tree.tokens[anchor]?.upos === 'NOUN') {
    const deep = deepPhrases(scene, anchor, words);
    if (deep.length > 0) return deep;
  }
  const far = farPhrases(scene, anchor, words);
  if (far.length > 0) return far;
  if (isVerb(tree.tokens[anchor])) {
    // "delivered a message to Kyiv", "flew on Monday to Kyiv"; but not "spoke after talks with".
    const objects = tree
      .find(anchor, 'obj')
      .filter((at) => !scene.direct(at).some((end) => end.entity.type === 'Person'));
    const times = tree.find(anchor, 'obl').filter((at) => scene.direct(at).length === 0);
    return [...objects, ...times].flatMap((at) => phrases(scene, at, words, 'nmod'));
  }
  const light = lightVerb(scene, anchor);
  return light === null ? NONE : phrases(scene, light, words, 'obl');
}

/** The noun itself and what it is said of: apposition, title before a name, "is". */
export function selves(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const token = tree.tokens[noun];
  if (!token) return NONE;
  const found = [noun, ...tree.find(noun, 'appos', 'flat')];
  const before = isRel(token, 'compound', 'flat') && tree.tokens[token.head]?.upos === 'PROPN';
  if (token.head >= 0 && (before || isRel(token, 'appos', 'nmod:desc'))) found.push(token.head);
  if (tree.find(noun, 'cop').length > 0) found.push(...spread(scene, tree.find(noun, 'nsubj')));
  return found;
}

/** "Russian" of "Russian President Putin" where it hangs on the name, as the title does. */
function beforeTitle(scene: Scene, title: number): readonly number[] {
  const token = scene.tree.tokens[title];
  if (!isRel(token, 'nmod:desc', 'compound', 'flat') || !token) return NONE;
  return modifiersOf(scene, token.head).filter((at) => at < title);
}

/** True where one of these words stands before the noun: "state" of "state-run media". */
export function modifiersIn(scene: Scene, noun: number, words: readonly string[]): boolean {
  const { tree } = scene;
  const before = tree.subtree(noun).filter((at) => at < noun && noun - at < 8);
  return before.some((at) => isWord(tree, at, words));
}

/** All tokens that fill a slot. */
export function fill(scene: Scene, anchor: number, slot: Slot, rules: DoerRules): readonly number[] {
  const { tree, article } = scene;
  switch (slot.kind) {
    case 'subject':
      return doersOf(tree, anchor, article.wording);
    case 'object':
      return objectsOf(tree, anchor, article.wording);
    case 'doer':
      return doersOfNoun(scene, anchor, rules);
    case 'genitive':
      return [...modifiersOf(scene, anchor), ...beforeTitle(scene, anchor)];
    case 'self':
      return selves(scene, anchor);
    case 'comma':
      return behind(scene, anchor, ',');
    case 'bracket':
      return behind(scene, anchor, '(');
    case 'prep':
      return [
        ...complements(scene, anchor, slot.words),
        ...(slot.words.includes('from') ? setOff(scene, anchor, slot.words) : []),
      ];
  }
}
