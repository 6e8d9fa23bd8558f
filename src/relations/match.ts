// Matches frames against sentences: which entities fill the ends of a frame that stands there.
import { contains } from '../core/spans';
import type { Frame, RelationType } from '../data/relations';
import { type Anchored, type Entry, type Index, isCounted } from './anchors';
import { objectsOf } from './clauses';
import { endsOf, mayFill, modifiersOf, typesOf } from './ends';
import type { End, Scene } from './scene';
import { fill } from './slots';
import { isTied, tiesAt } from './ties';
import { formOf } from './words';

/** A frame found in a sentence. */
export interface Found {
  readonly type: RelationType;
  readonly frame: Frame;
  readonly anchor: number;
}
/** With one pair of ends. */
export interface Match extends Found {
  readonly subject: End;
  readonly object: End;
}
/** With one end alone: "the minister resigned". */
export interface Lone extends Found {
  readonly role: 'subject' | 'object';
  readonly end: End;
}

/** A name inside a longer name is no end of its own: "Syria" in "Syrian Democratic Forces". */
const isInside = (inner: End, outer: End): boolean => outer.form === 'name' && contains(outer, inner);

const distinct = (a: End, b: End): boolean =>
  a.entity.id !== b.entity.id && a.token !== b.token && !isInside(a, b) && !isInside(b, a);

function pairs(subjects: readonly End[], objects: readonly End[]): readonly (readonly [End, End])[] {
  return subjects.flatMap((subject) =>
    objects.filter((object) => distinct(subject, object)).map((object): readonly [End, End] => [subject, object]),
  );
}

/** "the leaders met": every two of them. A plural mention names several with one token. */
function mutual(both: readonly End[]): readonly (readonly [End, End])[] {
  return both.flatMap((one, i) => both.slice(i + 1).map((other): readonly [End, End] => [one, other]));
}

/** "of Ohio-based firms": a part of a word is no end. */
const isHyphened = ({ tree }: Scene, { end }: End): boolean =>
  tree.tokens.some((token) => token.start === end && /^[-–]/.test(token.form));

/** Nationality or not, as the frame wants its genitive. */
const suits = ({ tree, article }: Scene, { adjective }: Frame, { token }: End): boolean =>
  adjective === null || article.nationalities.has(formOf(tree, token)) === adjective;

/** The ends that fill a place of the frame, as it wants them. */
export function endsFor(
  scene: Scene,
  at: number,
  { type, frame }: Entry,
  { role, slot }: Frame['places'][number],
): readonly End[] {
  const object = role === 'O';
  const wantsName = frame.named.includes(object ? 'object' : 'subject');
  const tie = frame.kind === 'ties' && slot.kind === 'self';
  const ends = endsOf(scene, tie ? [at] : fill(scene, at, slot, type), typesOf(frame, role));
  // "Ali, an ally of Russia": Ali, whatever else the nominal may mean.
  const called = slot.kind === 'self' && ends.some(({ form, token }) => form === 'name' && token !== at);
  return (
    ends
      .filter(({ token }) => !called || token !== at)
      // "the Afghan team's coach" is the team's, not Afghanistan's; "NATO forces in Europe" are no NATO in Europe.
      .filter((end) => (slot.kind !== 'genitive' && !tie) || end.score === 1)
      .filter((end) => slot.kind !== 'genitive' || suits(scene, frame, end))
      .filter((end) => slot.kind !== 'prep' || !isHyphened(scene, end))
      .filter((end) => object || !frame.name || end.form === 'name')
      .filter((end) => !wantsName || scene.article.named.has(end.entity.id))
  );
}

/** "withdrew its troops", but not "withdrew Iranian forces" where another does it. */
function isOwn(scene: Scene, at: number, frame: Frame, subject: End): boolean {
  const nouns = objectsOf(scene.tree, at, scene.article.wording).filter((noun) => isCounted(scene, noun, frame.noun));
  const owners = nouns.flatMap((noun) => modifiersOf(scene, noun)).flatMap((owner) => scene.direct(owner));
  return owners.length === 0 || owners.some((owner) => owner.entity.id === subject.entity.id);
}

function endPairs(scene: Scene, at: number, entry: Entry): readonly (readonly [End, End])[] {
  const found = { S: [] as readonly End[], O: [] as readonly End[] };
  if (!mayFill(scene, entry.frame) || (entry.frame.alone !== null && entry.frame.places.length < 2)) return [];
  for (const place of entry.frame.places) {
    const ends = endsFor(scene, at, entry, place);
    if (ends.length === 0) return [];
    if (place.role === 'BOTH') return mutual(ends);
    found[place.role] = ends;
  }
  return pairs(found.S, found.O)
    .filter(([subject]) => !entry.frame.own || isOwn(scene, at, entry.frame, subject))
    .filter(([subject, object]) => entry.frame.kind !== 'ties' || isTied(scene, at, entry.frame, subject, object));
}

const asMatches = (scene: Scene, at: number, { type, frame }: Entry): readonly Match[] =>
  endPairs(scene, at, { type, frame }).map(([subject, object]) => ({ type, frame, anchor: at, subject, object }));

/** The one end of a frame whose other is nobody, or no entity. */
function asLone(scene: Scene, at: number, { type, frame }: Entry): readonly Lone[] {
  const role = frame.alone;
  const place = frame.places.find((one) => one.role === (role === 'object' ? 'O' : 'S'));
  if (role === null || !place) return [];
  return endsFor(scene, at, { type, frame }, place)
    .filter((end) => !frame.own || isOwn(scene, at, frame, end))
    .map((end) => ({ type, frame, anchor: at, role, end }));
}

/** What one end does or suffers where no frame of the type has two. Of several frames, the first in its file. */
export function matchLone(scene: Scene, anchored: Anchored, matches: readonly Match[]): readonly Lone[] {
  const paired = new Set(matches.map(({ type, anchor }) => `${type.type}|${anchor}`));
  const found = new Map<string, Lone>();
  for (const [at, entries] of anchored)
    for (const entry of entries) {
      if (entry.frame.alone === null || paired.has(`${entry.type.type}|${at}`)) continue;
      for (const lone of asLone(scene, at, entry)) {
        const key = [entry.type.type, at, lone.end.entity.id].join('|');
        if (!found.has(key)) found.set(key, lone);
      }
    }
  return [...found.values()];
}

/** "Iranian foreign ministry spokesman": the ministry's, and only through it Iran's. */
const isNearer = (other: Match, match: Match): boolean =>
  other.anchor === match.anchor &&
  other.type === match.type &&
  other.subject.entity === match.subject.entity &&
  contains(other.object, match.object) &&
  other.object.end > match.object.end;

/** All frames of a sentence. Of several frames of one type on one anchor and pair, the first in its file. */
export function matchScene(scene: Scene, anchored: Anchored, index: Index): readonly Match[] {
  const { tree } = scene;
  const found = new Map<string, Match>();
  const add = (match: Match) => {
    const key = [match.type.type, match.anchor, match.subject.entity.id, match.object.entity.id].join('|');
    if (!found.has(key)) found.set(key, match);
  };
  for (const [at, token] of tree.tokens.entries()) {
    anchored.get(at)?.forEach((entry) => void asMatches(scene, at, entry).forEach(add));
    if (token.upos !== 'PUNCT')
      tiesAt(scene, at, index).forEach((entry) => void asMatches(scene, at, entry).forEach(add));
  }
  const all = [...found.values()];
  return all.filter((match) => !all.some((other) => isNearer(other, match)));
}
