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
export interface Index {
  readonly verbs: ReadonlyMap<string, readonly Entry[]>;
  readonly nouns: ReadonlyMap<string, readonly Entry[]>;
  readonly ties: readonly Entry[];
}

const headWord = (frame: Frame, lemma: string): string => {
  const words = lemma.split(' ');
  return (frame.kind === 'verbs' ? words[0] : words.at(-1)) ?? lemma;
};

const headWords = (frame: Frame): readonly string[] => [
  ...new Set(frame.anchor.map((lemma) => headWord(frame, lemma))),
];

function byWord(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const word of headWords(entry.frame)) {
      const has = map.get(word);
      if (has) has.push(entry);
      else map.set(word, [entry]);
    }
  return map;
}

/** Made once for all articles. */
export function indexFrames(types: readonly RelationType[]): Index {
  const entries = types.flatMap((type) => type.frames.map((frame): Entry => ({ type, frame })));
  const of = (kind: Frame['kind']) => entries.filter((entry) => entry.frame.kind === kind);
  return { verbs: byWord(of('verbs')), nouns: byWord(of('nouns')), ties: of('ties') };
}

/** The words before a noun that belong to its lemma: "prime" of "prime minister". */
export function isNoun(scene: Scene, at: number, lemma: string): boolean {
  const words = lemma.split(' ');
  return words.every((word, i) => {
    const token = at - (words.length - 1 - i);
    return lemmaOf(scene.tree, token) === word || formOf(scene.tree, token) === word;
  });
}

/** The lemma of the frame's anchor that stands here, if any. */
function anchorAt(scene: Scene, at: number, frame: Frame): string | undefined {
  const { tree } = scene;
  if (frame.kind === 'nouns') return frame.anchor.find((lemma) => isNoun(scene, at, lemma));
  // A bare "attack" takes no particle; another frame may name one: "carry out", "shoot dead".
  const bare = tree.find(at, 'compound:prt').length === 0;
  return frame.anchor.find((lemma) => {
    const [verb, particle] = lemma.split(' ');
    return verb === lemmaOf(tree, at) && (particle === undefined ? bare : hasParticle(tree, at, particle));
  });
}

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
export function fitting(scene: Scene, at: number, index: Index): readonly Entry[] {
  const { tree } = scene;
  const verb = isVerb(tree.tokens[at]);
  const keys = new Set(verb ? [lemmaOf(tree, at)] : [lemmaOf(tree, at), formOf(tree, at)]);
  const entries = [...keys].flatMap((key) => (verb ? index.verbs : index.nouns).get(key) ?? []);
  const anchored = entries.flatMap((entry) => {
    const lemma = anchorAt(scene, at, entry.frame);
    return lemma !== undefined && isComplete(scene, at, entry.frame) ? [{ entry, long: lemma.includes(' ') }] : [];
  });
  // "shot dead" is no mere "shot".
  const longer = verb && anchored.some(({ long }) => long);
  return anchored.filter(({ long }) => long || !longer).map(({ entry }) => entry);
}
