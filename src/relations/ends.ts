// From tokens to entities of the wanted types: mentions first, then whom a relative pronoun or a mere carrier noun stands for.
import type { EntityType } from '../core/model';
import { isRel } from '../core/tree';
import type { Frame } from '../data/relations';
import type { End, Scene } from './scene';
import { casesOf, hasCase, isWord, withConjuncts } from './words';

/** What is left of the certainty after going through another noun: "Russian jets" → Russia. */
const THROUGH = 0.8;

const weaker = (ends: readonly End[]): readonly End[] => ends.map((end) => ({ ...end, score: end.score * THROUGH }));

/** "the rebels who attacked": the noun that the relative clause hangs on. */
function antecedent(scene: Scene, at: number): number | null {
  const { tree } = scene;
  if (!isWord(tree, at, scene.article.wording.relativePronouns)) return null;
  const clause = tree.ancestors(at).find((up) => isRel(tree.tokens[up], 'acl'));
  if (clause === undefined || tree.tokens[at]?.upos === 'SCONJ') return null;
  return tree.tokens[clause]?.head ?? null;
}

/** "Clearwater" of "Clearwater, Florida", which hangs on Florida with a comma of its own. */
const isInAddress = ({ tree }: Scene, at: number): boolean =>
  isRel(tree.tokens[at], 'compound') && tree.children(at).some((i) => i > at && tree.tokens[i]?.form === ',');

/** Of "in Clearwater, Florida" the nearest place, Clearwater. */
export function nearest(scene: Scene, at: number): number {
  return scene.tree.find(at, 'compound').find((child) => isInAddress(scene, child)) ?? at;
}

/** Genitives, compounds and adjectives: "Hezbollah's targets", "Hezbollah targets", "Iranian targets". */
export function modifiersOf(scene: Scene, at: number): readonly number[] {
  const { tree } = scene;
  const before = tree.find(at, 'nmod:poss', 'compound', 'amod', 'nmod:desc', 'nmod:unmarked');
  return before
    .filter((child) => casesOf(tree, child).length === 0 && !isInAddress(scene, child))
    .flatMap((child) => withConjuncts(tree, child));
}

/** "Russian strikes killed": the strikes are an event, but the actor is named. */
const isDeed = (own: readonly End[], types: readonly EntityType[]): boolean =>
  types.includes('State') && own.every(({ entity }) => entity.type === 'Event');

/** The ends a token names, of one of these types. */
export function endsAt(scene: Scene, at: number, types: readonly EntityType[], depth = 0): readonly End[] {
  const own = scene.direct(at).filter((end) => types.includes(end.entity.type));
  if ((own.length > 0 && !isDeed(own, types)) || depth > 3) return own;
  const far = endsBeyond(scene, at, types, depth);
  return far.length > 0 ? far : own;
}

/** Whom a token stands for that is no end itself. */
function endsBeyond(scene: Scene, at: number, types: readonly EntityType[], depth: number): readonly End[] {
  const { tree, article } = scene;
  const right = (end: End) => types.includes(end.entity.type);
  // "The founder of the firm, Ali, met": a title before a name is no mention.
  const apposed = scene.direct(at).length > 0 ? [] : tree.find(at, 'appos').flatMap((child) => scene.direct(child));
  if (apposed.some(right)) return apposed.filter(right);
  const referred = antecedent(scene, at);
  if (referred !== null) return withConjuncts(tree, referred).flatMap((up) => endsAt(scene, up, types, depth + 1));
  if (scene.direct(at).length > 0 && tree.tokens[at]?.upos === 'PROPN') return [];
  if (isWord(tree, at, article.wording.quantities)) {
    const of = tree.find(at, 'nmod').filter((child) => hasCase(tree, child, ['of']));
    const parts = of.flatMap((child) => withConjuncts(tree, child)).flatMap((i) => endsAt(scene, i, types, depth + 1));
    if (parts.length > 0) return weaker(parts);
  }
  if (!isWord(tree, at, article.wording.transparent)) return [];
  const near = modifiersOf(scene, at)
    .flatMap((child) => scene.direct(child))
    .filter(right);
  if (near.length > 0) return weaker(near);
  const of = tree.find(at, 'nmod').filter((child) => hasCase(tree, child, ['of', 'from', 'by']));
  return weaker(of.flatMap((child) => scene.direct(child)).filter(right));
}

/** The same for several tokens; each entity once. */
export function endsOf(scene: Scene, tokens: readonly number[], types: readonly EntityType[]): readonly End[] {
  const all = tokens.flatMap((at) => endsAt(scene, at, types));
  if (all.length < 2) return all;
  const found = new Map<string, End>();
  for (const end of all) {
    const has = found.get(end.entity.id);
    if (!has || has.score < end.score) found.set(end.entity.id, end);
  }
  return [...found.values()];
}

/** What may stand in a place of the frame. */
export const typesOf = (frame: Frame, role: Frame['places'][number]['role']): Frame['subject'] =>
  role === 'O' ? frame.object : frame.subject;

/** False where the sentence has nothing of a type that a place of the frame wants. */
export const mayFill = ({ types }: Scene, frame: Frame): boolean =>
  frame.places.every(({ role }) => typesOf(frame, role).some((type) => types.has(type)));
