// Finds the tokens that fill a frame's slots, seen from its anchor.
import { isRel } from '../core/tree';
import type { Slot } from '../data/frames';
import { doersOf, isPassive, objectsOf, subjectsOf } from './clauses';
import { modifiersOf, nearest } from './ends';
import type { Scene } from './scene';
import { behind, behindWords, setOff } from './surface';
import { hasCase, isVerb, isWord, verbPhrase, withConjuncts } from './words';

const NONE: readonly number[] = [];

const spread = (scene: Scene, tokens: readonly number[]): readonly number[] =>
  tokens.flatMap((at) => withConjuncts(scene.tree, at));

const phrases = (scene: Scene, at: number, words: readonly string[], ...deprels: readonly string[]) =>
  spread(
    scene,
    scene.tree
      .find(at, ...deprels)
      .filter((child) => hasCase(scene.tree, child, words))
      .map((child) => nearest(scene, child)),
  );

/** Phrases that hang on another phrase of the noun, as parsers like to have it: "the siege of Darayya by the army". */
const deepPhrases = (scene: Scene, noun: number, words: readonly string[]): readonly number[] =>
  scene.tree
    .find(noun, 'nmod')
    .filter((at) => at > noun)
    .flatMap((at) => phrases(scene, at, words, 'nmod'));

/** "carried out hundreds of strikes in recent years against": some prepositions reach far. */
function farPhrases(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const { tree, article } = scene;
  const far = words.filter((word) => article.wording.farPrepositions.includes(word));
  if (far.length === 0) return NONE;
  const below = tree.subtree(anchor, (token) => isRel(token, 'nsubj', 'acl', 'ccomp', 'conj', 'parataxis'));
  return spread(
    scene,
    below.filter((at) => at > anchor && hasCase(tree, at, far)),
  );
}

/** The verb of which a noun is the object or (passive) subject, if it says no more than that the noun happens: "pay a visit". */
export function lightVerb(scene: Scene, noun: number): number | null {
  const { tree, article } = scene;
  const token = tree.tokens[noun];
  if (!token || !isRel(token, 'obj', 'nsubj:pass', 'nsubj', 'obl') || !isVerb(tree.tokens[token.head])) return null;
  const { head } = token;
  if (isRel(token, 'obl'))
    return hasCase(tree, noun, ['on', 'for', 'to', 'in']) && isWord(tree, head, article.wording.lightVerbs)
      ? head
      : null;
  const passive = isPassive(tree, head);
  if (token.deprel === 'nsubj' && !passive) return null;
  return article.wording.lightVerbs.includes(verbPhrase(tree, head)) ? head : null;
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

function doersOfNoun(scene: Scene, noun: number, { occasion: mayBeOccasion, ofDoer }: DoerRules): readonly number[] {
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
