// Finds the frames whose own words stand at a token. Frames are indexed by their anchor's lemma: a thousand cost as ten.
import type { Phrase } from '../data/frames';
import type { Frame, RelationType } from '../data/relations';
import { doersOf, objectsOf } from './clauses';
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

const NONE: readonly Keyed[] = [];

function byHead(entries: readonly Entry[]): ReadonlyMap<string, readonly Keyed[]> {
  const map = new Map<string, Keyed[]>();
  for (const entry of entries)
    for (const [head, lemmas] of entry.frame.heads) {
      const has = map.get(head);
      if (has) has.push({ entry, lemmas });
      else map.set(head, [{ entry, lemmas }]);
    }
  return map;
}

/** Made once for all articles. */
export function indexFrames(types: readonly RelationType[]): Index {
  const entries = types.flatMap((type) => type.frames.map((frame): Entry => ({ type, frame })));
  const of = (kind: Frame['kind']) => entries.filter((entry) => entry.frame.kind === kind);
  return { verbs: byHead(of('verbs')), nouns: byHead(of('nouns')), ties: of('ties') };
}

/** True where these words end at a token: "prime minister". */
export const isNoun = (scene: Scene, at: number, words: readonly string[]): boolean =>
  words.every((word, i) => {
    const token = at - (words.length - 1 - i);
    return lemmaOf(scene.tree, token) === word || formOf(scene.tree, token) === word;
  });

/** "strike", "hunger strike". */
const isOne = (scene: Scene, at: number, words: readonly string[]): boolean =>
  isWord(scene.tree, at, words) || words.some((word) => word.includes(' ') && isNoun(scene, at, word.split(' ')));

/** "strikes", "hundreds of strikes". */
export const isCounted = (scene: Scene, at: number, words: readonly string[]): boolean =>
  isOne(scene, at, words) ||
  (isWord(scene.tree, at, scene.article.wording.quantities) &&
    scene.tree.find(at, 'nmod').some((of) => isOne(scene, of, words)));

const takesObject = ({ slot }: Frame['places'][number]): boolean => slot.kind === 'object';

/** "put under arrest", "killed in a car bombing"; of "by" also the doer of an active verb: "a bomb killed". */
function hasPhrase(scene: Scene, verb: number, { preps, nouns }: Phrase): boolean {
  const { tree, article } = scene;
  const counts = (at: number): boolean => nouns.includes('*') || isCounted(scene, at, nouns);
  const below = tree.find(verb, 'obl', 'nmod', 'xcomp').filter((at) => hasCase(tree, at, preps));
  return below.some(counts) || (preps.includes('by') && doersOf(tree, verb, article.wording).some(counts));
}

/** What a frame asks for that is not there; null where all is. */
export type Lack = 'no object' | 'noun' | 'phrase' | 'modifier' | 'particle' | null;

/** The object noun, set phrase and modifier that a frame asks for. */
function lackOf(scene: Scene, at: number, frame: Frame): Lack {
  const { tree, article } = scene;
  const bare = frame.kind === 'verbs' && frame.noun.length === 0 && !frame.places.some(takesObject);
  // "lost to a rival" but not "lost his purse to a thief".
  if (bare && tree.find(at, 'obj').length > 0) return 'no object';
  const wanted = frame.noun.length > 0 && !frame.noun.includes('*');
  // "was granted asylum": a passive's own object besides its subject.
  const objects = () => [...objectsOf(tree, at, article.wording), ...tree.find(at, 'obj')];
  if (wanted && !objects().some((i) => isCounted(scene, i, frame.noun))) return 'noun';
  if (!frame.phrases.every((phrase) => hasPhrase(scene, at, phrase))) return 'phrase';
  return frame.modifier.length === 0 || modifiersIn(scene, at, frame.modifier) ? null : 'modifier';
}

/** The frames with such a head word: a verb's lemma, a noun's lemma or form. */
function headedBy({ tree }: Scene, at: number, index: Index, verb: boolean): readonly Keyed[] {
  const [lemma, form] = [lemmaOf(tree, at), formOf(tree, at)];
  if (verb) return index.verbs.get(lemma) ?? NONE;
  const byLemma = index.nouns.get(lemma) ?? NONE;
  const byForm = form === lemma ? NONE : (index.nouns.get(form) ?? NONE);
  return byForm.length === 0 ? byLemma : [...byLemma, ...byForm];
}

/** A frame that has this head word, and what it lacks. */
export interface Tried {
  readonly entry: Entry;
  readonly lack: Lack;
  /** True of "shot dead": of such, a mere "shot" is none. */
  readonly long: boolean;
}

/** All frames with the head word of a token. */
export function triedAt(scene: Scene, at: number, index: Index): readonly Tried[] {
  const { tree, article } = scene;
  const verb = isVerb(tree.tokens[at]);
  const keyed = headedBy(scene, at, index, verb);
  if (keyed.length === 0) return [];
  if (verb && article.wording.participlePrepositions.includes(formOf(tree, at))) return [];
  // A bare "attack" takes no particle; another frame may name one: "carry out", "shoot dead".
  const bare = !verb || tree.find(at, 'compound:prt').length === 0;
  const stands = (words: readonly string[]): boolean => {
    const particle = words[1];
    if (particle === undefined) return bare;
    return verb ? hasParticle(tree, at, particle) : isNoun(scene, at, words);
  };
  return keyed.map(({ entry, lemmas }): Tried => {
    const words = lemmas.find(stands);
    return { entry, lack: words ? lackOf(scene, at, entry.frame) : 'particle', long: (words?.length ?? 0) > 1 };
  });
}

/** The frames whose own words stand at this token. */
function fitting(scene: Scene, at: number, index: Index): readonly Entry[] {
  const anchored = triedAt(scene, at, index).filter(({ lack }) => lack === null);
  // "shot dead" is no mere "shot".
  const longer = isVerb(scene.tree.tokens[at]) && anchored.some(({ long }) => long);
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
