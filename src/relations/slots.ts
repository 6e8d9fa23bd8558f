// Finds the tokens that fill a frame's slots, seen from its anchor.
import { isRel } from '../core/tree';
import type { Slot } from '../data/frames';
import { doersOf, isPassive, objectsOf, subjectsOf } from './clauses';
import { modifiersOf, nearest } from './ends';
import type { Scene } from './scene';
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

function doersOfNoun(scene: Scene, noun: number): readonly number[] {
  const { tree, article } = scene;
  // "is in contact with", "is critical of": the doer is the subject.
  if (tree.find(noun, 'cop').length > 0) return spread(scene, tree.find(noun, 'nsubj'));
  const before = modifiersOf(scene, noun);
  if (before.some((at) => scene.direct(at).length > 0)) return before;
  const by = phrases(scene, noun, ['by'], 'nmod', 'obl');
  if (by.length > 0) return by;
  const light = lightVerb(scene, noun);
  if (light !== null) {
    const doers = doersOf(tree, light, article.wording);
    if (doers.length > 0) return doers;
  }
  const of = phrases(scene, noun, ['of', 'from'], 'nmod');
  if (of.length > 0) return of;
  const verb = occasion(scene, noun);
  return verb === null ? before : subjectsOf(tree, verb, article.wording);
}

/** Phrases with one of these prepositions, at the anchor or where a parser may hang them: at its object, or at its light verb. */
function complements(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const own = phrases(scene, anchor, words, 'obl', 'nmod', 'advcl');
  if (own.length > 0) return own;
  const { tree } = scene;
  if (isVerb(tree.tokens[anchor])) {
    const objects = tree
      .find(anchor, 'obj', 'obl')
      .filter((at) => !scene.direct(at).some((end) => end.entity.type === 'Person'));
    return objects.flatMap((at) => phrases(scene, at, words, 'nmod'));
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
  if (isRel(token, 'appos', 'nmod:desc', 'compound', 'flat') && token.head >= 0) found.push(token.head);
  if (tree.find(noun, 'cop').length > 0) found.push(...spread(scene, tree.find(noun, 'nsubj')));
  return found;
}

/** What stands right behind a mention after a comma or an opening bracket: "Gaziantep, Turkey". */
function behind(scene: Scene, anchor: number, mark: string): readonly number[] {
  const { tree, mentions } = scene;
  const end = scene.direct(anchor)[0]?.end;
  if (end === undefined) return NONE;
  const at = tree.tokens.findIndex((token) => token.start >= end);
  if (tree.tokens[at]?.form !== mark) return NONE;
  const start = tree.tokens[at + 1]?.start;
  const next = mentions.find((mention) => mention.start === start && mention.form === 'name');
  if (!next) return NONE;
  const after = tree.tokens.findIndex((token) => token.start >= next.end);
  const follows = tree.tokens[after]?.form;
  const listed = tree.tokens[after + 1]?.upos === 'CCONJ' || tree.tokens[after]?.upos === 'CCONJ';
  return listed && mark === ',' && follows !== undefined ? NONE : [next.head];
}

/** True where one of these words stands before the noun: "state" of "state-run media". */
export function modifiersIn(scene: Scene, noun: number, words: readonly string[]): boolean {
  const { tree } = scene;
  const before = tree.subtree(noun).filter((at) => at < noun && noun - at < 8);
  return before.some((at) => isWord(tree, at, words));
}

/** All tokens that fill a slot. */
export function fill(scene: Scene, anchor: number, slot: Slot): readonly number[] {
  const { tree, article } = scene;
  switch (slot.kind) {
    case 'subject':
      return doersOf(tree, anchor, article.wording);
    case 'object':
      return objectsOf(tree, anchor, article.wording);
    case 'doer':
      return doersOfNoun(scene, anchor);
    case 'genitive':
      return modifiersOf(scene, anchor);
    case 'self':
      return selves(scene, anchor);
    case 'comma':
      return behind(scene, anchor, ',');
    case 'bracket':
      return behind(scene, anchor, '(');
    case 'prep':
      return complements(scene, anchor, slot.words);
  }
}
