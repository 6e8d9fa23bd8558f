// When and where something happens: times and places that hang on the same predicate.
import type { Time, When } from '../core/model';
import { contains } from '../core/spans';
import { isRel, type Tree } from '../core/tree';
import { endsOf } from './ends';
import type { End, Scene } from './scene';
import { hasCase, isVerb, withConjuncts } from './words';

/** "a trip in May to Rome, where she met …": the meeting is on that trip. */
const isWhere = (tree: Tree, verb: number): boolean =>
  isRel(tree.tokens[verb], 'acl') && tree.find(verb, 'advmod', 'obl').some((at) => tree.tokens[at]?.xpos === 'WRB');

/** The predicate and those that govern it without a clause of their own between: "agreed to visit", "on a visit … met". */
function clause(tree: Tree, anchor: number): readonly number[] {
  const chain = [anchor];
  for (const up of tree.ancestors(anchor)) {
    const below = tree.tokens[chain.at(-1) ?? anchor];
    const open = isRel(below, 'xcomp') || isWhere(tree, chain.at(-1) ?? anchor);
    if (isVerb(below) && !open) break;
    chain.push(up);
  }
  return chain;
}

/** The token of a time that hangs outside it, and what it hangs on up to the first verb. */
function hosts(tree: Tree, time: Time): readonly number[] {
  const inside = tree.tokens.flatMap((token, i) => (contains(time, token) ? [i] : []));
  const top = inside.find((i) => !inside.includes(tree.tokens[i]?.head ?? -1));
  if (top === undefined) return [];
  const up = tree.ancestors(top);
  const verb = up.findIndex((i) => isVerb(tree.tokens[i]));
  return verb < 0 ? up : up.slice(0, verb + 1);
}

/** The time of a predicate: the nearest of those that hang on it, or on the verb that governs it. */
export function whenOf(scene: Scene, anchor: number, times: readonly Time[], ahead: boolean): When | null {
  const { tree } = scene;
  const own = clause(tree, anchor);
  const from = tree.tokens[anchor]?.start ?? 0;
  const fitting = times
    .filter((time) => hosts(tree, time).some((host) => own.includes(host)))
    .sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from));
  const time = fitting[0];
  if (!time) return null;
  return ahead ? time.ahead : time.past;
}

/** "Moscow, where", "a visit to Moscow where": what the clause hangs on, or a phrase of it, the nearest first. */
function beforeWhere(tree: Tree, verb: number): readonly number[] {
  const head = tree.tokens[verb]?.head ?? -1;
  return [...tree.find(head, 'nmod').filter((at) => at < verb), head].sort((a, b) => b - a);
}

/** The place of an event: "in", "at", "near" at the same predicate, unless the place is one of its ends. */
export function placeOf(scene: Scene, anchor: number, ends: readonly End[]): string | null {
  const { tree, article } = scene;
  const chain = clause(tree, anchor);
  // "Moscow, where he met": the place is what the relative clause hangs on.
  const relative = chain.filter((at) => isWhere(tree, at)).flatMap((at) => beforeWhere(tree, at));
  const found = chain
    .flatMap((at) => [at, ...(at === anchor ? tree.find(at, 'obj') : [])])
    .flatMap((at) => tree.find(at, 'obl', 'nmod'))
    .filter((at) => hasCase(tree, at, article.wording.whereabouts))
    .flatMap((at) => withConjuncts(tree, at));
  const place = endsOf(scene, [...relative, ...found], ['Place', 'State']).find(
    ({ entity }) => !ends.some((end) => end.entity.id === entity.id),
  );
  return place?.entity.id ?? null;
}
