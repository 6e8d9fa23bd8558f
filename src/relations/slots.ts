// Finds the tokens that fill a frame's slots, seen from its anchor.
import { isPlural, isRel } from '../core/tree';
import type { Slot } from '../data/frames';
import { doersOf, objectsOf } from './clauses';
import { type DoerRules, doersOfNoun, eventVerb } from './doers';
import { modifiersOf } from './ends';
import { deepPhrases, farPhrases, phrases, spread } from './phrases';
import type { Scene } from './scene';
import { behind, behindWords, setOff } from './surface';
import { casesOf, hasCase, isVerb, isWord } from './words';

const NONE: readonly number[] = [];

/** Phrases with one of these prepositions, at the anchor or where a parser may hang them: at its object, or at its light verb. */
function complements(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
  const listed = spread(scene, behindWords(scene, anchor, words));
  if (listed.length > 0) return listed;
  const own = phrases(scene, anchor, words, 'obl', 'nmod', 'advcl');
  if (own.some((at) => namesSomeone(scene, at))) return own;
  const others = besides(scene, anchor, words);
  return others.length > 0 ? others : own;
}

/** Of a phrase that names somebody, or stands for whom it names: not "in line with" of "halted aid to Oslo in line with …". */
const namesSomeone = (scene: Scene, at: number): boolean =>
  scene.tree.subtree(at).some((below) => scene.direct(below).length > 0);

function besides(scene: Scene, anchor: number, words: readonly string[]): readonly number[] {
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
    // "held a round of talks with"
    const counted = objects
      .filter((at) => isWord(tree, at, scene.article.wording.quantities))
      .flatMap((at) => deepPhrases(scene, at, words));
    return [...[...objects, ...times].flatMap((at) => phrases(scene, at, words, 'nmod')), ...counted];
  }
  const verb = eventVerb(scene, anchor);
  if (verb === null) return NONE;
  const own = phrases(scene, verb, words, 'obl');
  // "took place between"
  return own.length > 0 ? own : tree.find(verb, 'obj').flatMap((at) => phrases(scene, at, words, 'nmod'));
}

/** Prepositions of whose something is: "the request of the mayor", "an offer from Oslo". */
const OWNING = ['of', 'from', 'by'];

/** "Afghan ambassador to Iran Ali", "director of the firm Ali": a name right behind the phrase, wherever a parser hangs it. */
function nextName({ tree }: Scene, noun: number): readonly number[] {
  const token = tree.tokens[noun];
  const isName = (at: number) => tree.tokens[at]?.upos === 'PROPN' && casesOf(tree, at).length === 0;
  const isNext = (at: number) => tree.tokens[(tree.subtree(at)[0] ?? at) - 1]?.upos !== 'PUNCT';
  const below = tree.find(noun, 'nmod').filter((at) => at > noun && isName(at) && isNext(at));
  const end = (tree.subtree(noun).at(-1) ?? noun) + 1;
  const beside = tree.tokens[end];
  const twin = beside && token && beside.deprel === token.deprel && beside.head === token.head && isRel(token, 'nsubj');
  return twin && isName(end) ? [...below, end] : below;
}

/** "defectors including Ali and Omar": members of a plural, also where the phrase hangs on another below it. */
function membersOf(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  if (!isPlural(tree.tokens[noun])) return NONE;
  const below = tree.subtree(noun, (token) => isRel(token, 'acl', 'conj'));
  return spread(
    scene,
    below.filter((at) => at > noun && hasCase(tree, at, ['including', 'such as'])),
  );
}

/** The noun itself and what it is said of: apposition, title before a name, "is". */
export function selves(scene: Scene, noun: number): readonly number[] {
  const { tree } = scene;
  const token = tree.tokens[noun];
  if (!token) return NONE;
  const found = [noun, ...tree.find(noun, 'appos', 'flat'), ...nextName(scene, noun), ...membersOf(scene, noun)];
  const before = isRel(token, 'compound', 'flat') && tree.tokens[token.head]?.upos === 'PROPN';
  if (token.head >= 0 && (before || isRel(token, 'appos', 'nmod:desc'))) {
    found.push(token.head);
    // "The secretary general of the league, Ali": both hang on "secretary".
    if (isRel(token, 'appos') && scene.direct(token.head).length === 0) found.push(...tree.find(token.head, 'appos'));
  }
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

/** Whose an object is: "the French offer", "the plan of the Danes". */
function ownersOf(scene: Scene, verb: number, nouns: readonly string[]): readonly number[] {
  const { tree, article } = scene;
  const objects = objectsOf(tree, verb, article.wording);
  return objects
    .filter((at) => nouns.includes('*') || isWord(tree, at, nouns))
    .flatMap((at) => [...modifiersOf(scene, at), ...phrases(scene, at, OWNING, 'nmod')]);
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
    case 'owner':
      return ownersOf(scene, anchor, slot.nouns);
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
