// Finds the frames whose own words stand at a token. Frames are indexed by their anchor's lemma: a thousand cost as ten.
import type { Frame, RelationType } from '../data/relations';
import { objectsOf } from './clauses';
import type { Scene } from './scene';
import { modifiersIn } from './slots';
import { formOf, hasCase, hasParticle, isVerb, isWord, lemmaOf } from './words';

/** A frame with its type. */
export interface Entry {
  readonly type: RelationType;
  readonly frame: Frame;
}
/** A frame under one of its head words, with the lemmas that have it, word by word. */
interface Keyed {
  readonly entry: Entry;
  readonly lemmas: readonly (readonly string[])[];
}
export interface Index {
  readonly verbs: ReadonlyMap<string, readonly Keyed[]>;
  readonly nouns: ReadonlyMap<string, readonly Keyed[]>;
  readonly ties: readonly Entry[];
}

/** The verb of "carry out", the last word of "prime minister". */
const headOf = (frame: Frame, words: readonly string[]): string =>
  (frame.kind === 'verbs' ? words[0] : words.at(-1)) ?? '';

function byWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Keyed[]> {
  const map = new Map<string, Keyed[]>();
  for (const entry of entries) {
    const lemmas = entry.frame.anchor.map((lemma) => lemma.split(' '));
    for (const head of new Set(lemmas.map((words) => headOf(entry.frame, words)))) {
      const keyed = { entry, lemmas: lemmas.filter((words) => headOf(entry.frame, words) === head) };
      const has = map.get(head);
      if (has) has.push(keyed);
      else map.set(head, [keyed]);
    }
  }
  return map;
}

/** Made once for all articles. */
export function indexFrames(types: readonly RelationType[]): Index {
  const entries = types.flatMap((type) => type.frames.map((frame): Entry => ({ type, frame })));
  const of = (kind: Frame['kind']) => entries.filter((entry) => entry.frame.kind === kind);
  return { verbs: byWord(of('verbs')), nouns: byWord(of('nouns')), ties: of('ties') };
}

/** True where these words end at a token: "prime minister". */
export const isNoun = (scene: Scene, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => {
    const token = at - (words.length - 1 - i);
    return lemmaOf(scene.tree, token) === word || formOf(scene.tree, token) === word;
  });

/** A bare "attack" takes no particle; another frame may name one: "carry out", "shoot dead". */
const isVerbal = ({ tree }: Scene, at: number, [, particle]: readonly string[]): boolean =>
  particle === undefined ? tree.find(at, 'compound:prt').length === 0 : hasParticle(tree, at, particle);

/** "strikes", "hundreds of strikes". */
export const isCounted = ({ tree, article }: Scene, at: number, words: readonly string[]): boolean =>
  isWord(tree, at, words) ||
  (isWord(tree, at, article.wording.quantities) && tree.find(at, 'nmod').some((of) => isWord(tree, of, words)));

const takesObject = ({ slot }: Frame['places'][number]): boolean => slot.kind === 'object';

/** The object noun, set phrase and modifier that a frame asks for. */
function isComplete(scene: Scene, at: number, frame: Frame): boolean {
  const { tree, article } = scene;
  const bare = frame.kind === 'verbs' && frame.noun.length === 0 && !frame.places.some(takesObject);
  // "lost to a rival" but not "lost his purse to a thief".
  if (bare && tree.find(at, 'obj').length > 0) return false;
  const wanted = frame.noun.length > 0 && !frame.noun.includes('*');
  if (wanted && !objectsOf(tree, at, article.wording).some((i) => isCounted(scene, i, frame.noun))) return false;
  const { phrase } = frame;
  if (
    phrase &&
    !tree.find(at, 'obl', 'nmod', 'xcomp').some((i) => hasCase(tree, i, [phrase.prep]) && isWord(tree, i, phrase.nouns))
  )
    return false;
  return frame.modifier.length === 0 || modifiersIn(scene, at, frame.modifier);
}

/** The frames whose own words stand at this token. */
function fitting(scene: Scene, at: number, index: Index): readonly Entry[] {
  const { tree } = scene;
  const verb = isVerb(tree.tokens[at]);
  if (verb && scene.article.wording.participlePrepositions.includes(formOf(tree, at))) return [];
  const keys = new Set(verb ? [lemmaOf(tree, at)] : [lemmaOf(tree, at), formOf(tree, at)]);
  const keyed = [...keys].flatMap((key) => (verb ? index.verbs : index.nouns).get(key) ?? []);
  const anchored = keyed.flatMap(({ entry, lemmas }) => {
    const words = lemmas.find((lemma) => (verb ? isVerbal(scene, at, lemma) : isNoun(scene, at, lemma)));
    return words && isComplete(scene, at, entry.frame) ? [{ entry, long: words.length > 1 }] : [];
  });
  // "shot dead" is no mere "shot".
  const longer = verb && anchored.some(({ long }) => long);
  return anchored.filter(({ long }) => long || !longer).map(({ entry }) => entry);
}

/** By token, the frames whose own words stand there. */
export type Anchored = ReadonlyMap<number, readonly Entry[]>;

/** All frames of a sentence by the token at which their words stand, in the order of the text. */
export function anchorsOf(scene: Scene, index: Index): Anchored {
  const found = new Map<number, readonly Entry[]>();
  for (const at of scene.tree.tokens.keys()) {
    const entries = fitting(scene, at, index);
    if (entries.length > 0) found.set(at, entries);
  }
  return found;
}
