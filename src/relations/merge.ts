// From matches to relations: mood, claim, time and place are added; what is said twice in the same way becomes one.
import { hash } from '../core/ids';
import type { Polarity, Relation } from '../core/model';
import { cover } from '../core/spans';
import type { Time } from '../dates';
import { granted, isGranted, isPresupposed, modalityOf, type Said, sayerOf } from './certainty';
import { placeOf, whenOf } from './circumstances';
import type { Match } from './match';
import { type Mood, moodOf } from './mood';
import { roleWords } from './roles';
import type { Scene } from './scene';
import { isWord } from './words';

const polarity = (match: Match, mood: Mood): Polarity =>
  (mood.polarity === 'negated') !== (match.frame.polarity === 'negated') ? 'negated' : 'asserted';

const isFormer = ({ tree, article }: Scene, anchor: number): boolean =>
  tree.find(anchor, 'amod', 'compound').some((at) => isWord(tree, at, article.wording.formerAdjectives));

/** The relation a match says, or null where it is only supposed. */
export function relationOf(scene: Scene, match: Match, said: readonly Said[], times: readonly Time[]): Relation | null {
  const presupposed = isPresupposed(scene, match);
  if (!match.type.former && isFormer(scene, match.anchor)) return null;
  const mood = presupposed
    ? granted(scene, match)
    : moodOf(scene, match.anchor, match.frame.noun, match.type.attempted);
  if (!mood.real) return null;
  const anchor = scene.tree.tokens[match.anchor];
  const span = cover([match.subject, match.object, ...(anchor ? [anchor] : [])]) ?? match.subject;
  const sayer = sayerOf(scene, match.anchor, said, span);
  // What a claim merely presupposes is the article's own wording, and no part of what is denied.
  const claim = presupposed || isGranted(scene, match.anchor, mood, sayer) ? null : sayer;
  const means = modalityOf(match, mood, claim);
  const sorted = [match.subject.entity.id, match.object.entity.id];
  if (match.type.symmetric) sorted.sort();
  const [subject = '', object = ''] = sorted;
  const relation = {
    type: match.type.type,
    subject,
    object,
    place: match.type.standing ? null : placeOf(scene, match),
    with: [],
    when: match.type.standing ? null : whenOf(scene, match.anchor, times, means === 'planned'),
    polarity: polarity(match, mood),
    modality: means,
    role: match.type.role && match.frame.kind === 'nouns' ? roleWords(scene, match) : null,
    claim: claim?.claim.id ?? null,
    evidence: {
      start: span.start,
      end: span.end,
      sentence: scene.sentence.index,
      rule: match.frame.rule,
      score: Number((match.frame.score * match.subject.score * match.object.score).toFixed(3)),
    },
  };
  return { id: idOf(relation), ...relation };
}

const idOf = (relation: Omit<Relation, 'id'>): string => {
  const { type, subject, object, when, polarity: sign, modality: means } = relation;
  return `relation:${hash(type, subject, object, when, sign, means)}`;
};

/** The surer wins; then the fuller role; then the earlier. */
const better = (a: Relation, b: Relation): Relation => {
  const [fullA, fullB] = [a.role?.length ?? 0, b.role?.length ?? 0];
  if (fullA !== fullB) return fullA > fullB ? a : b;
  if (a.evidence.score !== b.evidence.score) return a.evidence.score > b.evidence.score ? a : b;
  return a.evidence.start <= b.evidence.start ? a : b;
};

/** All but the time: an event told again without its time is the one that has it. */
const happening = ({ type, subject, object, polarity: sign, modality: means }: Relation): string =>
  JSON.stringify([type, subject, object, sign, means]);

/** "He met Putin on Monday. … After the meeting with Putin": the undated is the dated one, where there is only one. */
function dated(relations: readonly Relation[]): readonly Relation[] {
  const times = new Map<string, Map<string, Relation>>();
  for (const relation of relations) {
    if (!relation.when) continue;
    const of = times.get(happening(relation)) ?? new Map<string, Relation>();
    times.set(happening(relation), of.set(relation.when.date, relation));
  }
  return relations.map((relation) => {
    const of = times.get(happening(relation));
    const [only] = of?.size === 1 ? of.values() : [];
    if (relation.when || !only) return relation;
    return { ...relation, id: only.id, when: only.when, place: relation.place ?? only.place };
  });
}

/** One relation per type, ends, time, polarity and modality, in reading order. */
export function merge(relations: readonly Relation[]): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const relation of dated(relations)) {
    const has = found.get(relation.id);
    const best = has ? better(has, relation) : relation;
    found.set(relation.id, { ...best, place: best.place ?? has?.place ?? relation.place });
  }
  return [...found.values()].sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
}
