// From matches to relations and deeds: mood, claim, time and place are added.
import { hash } from '../core/ids';
import type { Deed, Happened, Polarity, Relation, Span, Time } from '../core/model';
import { cover } from '../core/spans';
import { granted, isGranted, isPresupposed, modalityOf, type Said, sayerOf } from './certainty';
import { placeOf, whenOf } from './circumstances';
import type { Found, Lone, Match } from './match';
import { type Mood, moodOf } from './mood';
import { roleWords } from './roles';
import type { End, Scene } from './scene';
import { isWord } from './words';

const polarity = ({ frame }: Found, mood: Mood): Polarity =>
  (mood.polarity === 'negated') !== (frame.polarity === 'negated') ? 'negated' : 'asserted';

const isFormer = ({ tree, article }: Scene, anchor: number): boolean =>
  tree.find(anchor, 'amod', 'compound').some((at) => isWord(tree, at, article.wording.formerAdjectives));

/** Its own words with the object noun they need: "paid a visit". */
function anchorOf({ tree }: Scene, anchor: number): Span {
  const { start = 0, end = 0 } = tree.tokens[anchor] ?? {};
  return { start, end };
}

/** What is known of the sentence beyond its tree. */
export interface Setting {
  readonly said: readonly Said[];
  readonly times: readonly Time[];
}

/** How, when and where it happens; null where it is only supposed. */
function happened(scene: Scene, found: Found, ends: readonly End[], setting: Setting): Omit<Happened, 'id'> | null {
  const { type, frame } = found;
  const presupposed = isPresupposed(scene, found);
  if (!type.former && isFormer(scene, found.anchor)) return null;
  const mood = presupposed ? granted(scene, found, ends) : moodOf(scene, found.anchor, frame.noun, type.attempted);
  if (!mood.real) return null;
  const anchor = anchorOf(scene, found.anchor);
  const span = cover([...ends, anchor]) ?? anchor;
  const sayer = sayerOf(scene, found.anchor, setting.said, span);
  // What a claim merely presupposes is the article's own wording, and no part of what is denied.
  const claim = presupposed || isGranted(scene, found.anchor, mood, sayer) ? null : sayer;
  const modality = modalityOf(found, mood, claim);
  const score = ends.reduce((product, end) => product * end.score, frame.score);
  return {
    type: type.type,
    place: type.standing ? null : placeOf(scene, found.anchor, ends),
    when: type.standing ? null : whenOf(scene, found.anchor, setting.times, modality === 'planned'),
    polarity: polarity(found, mood),
    modality,
    claim: claim?.claim.id ?? null,
    anchor,
    evidence: { ...span, sentence: scene.sentence.index, rule: frame.rule, score: Number(score.toFixed(3)) },
  };
}

type Ends = Pick<Deed, 'subject' | 'object'>;
const idOf = (kind: 'relation' | 'deed', what: Omit<Happened, 'id'>, { subject, object }: Ends): string =>
  `${kind}:${hash(what.type, subject, object, what.when, what.polarity, what.modality)}`;

/** The relation a match says, or null where it is only supposed. */
export function relationOf(scene: Scene, match: Match, setting: Setting): Relation | null {
  const found = happened(scene, match, [match.subject, match.object], setting);
  if (!found) return null;
  const sorted = [match.subject.entity.id, match.object.entity.id];
  if (match.type.symmetric) sorted.sort();
  const [subject = '', object = ''] = sorted;
  const role = match.type.role && match.frame.kind === 'nouns' ? roleWords(scene, match) : null;
  return { id: idOf('relation', found, { subject, object }), ...found, subject, object, with: [], role };
}

/** The same for what one end does or suffers alone. */
export function deedOf(scene: Scene, lone: Lone, setting: Setting): Deed | null {
  const found = happened(scene, lone, [lone.end], setting);
  const ends = { subject: null, object: null, [lone.role]: lone.end.entity.id };
  return found && { id: idOf('deed', found, ends), ...found, ...ends };
}
