// What ties two ends without a word of its own: they must stand close, and belong to each other alone.
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import type { Frame } from '../data/relations';
import type { Entry, Index } from './anchors';
import { typesOf } from './ends';
import type { End, Scene } from './scene';
import { isWord } from './words';

/** Preposition, article and one more word: "in the northern". */
const CLOSE = 3;

/** "Istanbul" of "its Istanbul consulate": a word before another noun, which is what the genitive belongs to. */
function isModifier({ tree }: Scene, end: End): boolean {
  const token = tree.tokens[end.token];
  const head = token && tree.tokens[token.head];
  return (
    isRel(token, 'compound', 'amod', 'nmod:poss', 'nmod:desc', 'nmod:unmarked') &&
    head !== undefined &&
    head.start >= end.end &&
    head.upos === 'NOUN'
  );
}

/** "Paris-Brussels": two names, none the other's. */
const isJoined = ({ tree }: Scene, { end }: End): boolean =>
  tree.tokens.some((token) => token.start === end && /^[-–]/.test(token.form));

/** Tokens of the sentence between two ends. */
const between = ({ tree }: Scene, a: End, b: End): number =>
  tree.tokens.filter((token) => token.start >= a.end && token.end <= b.start).length;

/**
 * "Moscow responsible for the poisoning in Salisbury" ties nothing: a name has its place right behind it. A nominal may be
 * longer: "the attack on civilians in Idlib".
 */
export function isTied(scene: Scene, at: number, frame: Frame, subject: End, object: End): boolean {
  const self = subject.token === at ? subject : object;
  const other = self === subject ? object : subject;
  if (frame.places.some(({ slot }) => slot.kind === 'genitive'))
    return contains(self, other) || !(isModifier(scene, self) || isJoined(scene, other));
  if (self.form !== 'name' || contains(self, other)) return true;
  // "Ali, a teacher from Haifa"
  const { head } = scene.tree.tokens[other.token] ?? { head: -1 };
  if (scene.tree.find(self.token, 'appos').includes(head)) return true;
  return other.start >= self.end && between(scene, self, other) <= CLOSE;
}

/** The frames without a word of their own that may begin at this token, by what it means: no state is BASED_IN a place. */
export function tiesAt(scene: Scene, at: number, { ties }: Index): readonly Entry[] {
  const meant = scene.direct(at).map(({ entity }) => entity.type);
  if (meant.length === 0) return [];
  // "the rebels who": they are what it stands for
  if (isWord(scene.tree, at, scene.article.wording.relativePronouns)) return ties;
  return ties.filter(({ frame }) =>
    frame.places.some(
      ({ role, slot }) => slot.kind === 'self' && typesOf(frame, role).some((type) => meant.includes(type)),
    ),
  );
}
