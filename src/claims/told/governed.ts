// One kind of complement each: what hangs on a cue as a clause, an infinitive, an object or a prepositional phrase.

import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { edges, isInfinitive, isNominal, lower, type View } from '../view';
import { isPassive } from '../who/passive';
import { isDayAt } from './when';

export type Range = readonly [number, number];

export const marks = (view: View, i: number): readonly number[] => view.tree.find(i, 'mark', 'case');
/** From the complement's first word, without a comma or "and" in front. */
function rangeOf(view: View, i: number): Range {
  return edges(view.tree, i, (token) => token.head === i && isRel(token, 'parataxis'));
}

/** A finite clause: "that …", "whether …", or bare with a subject of its own. */
export function clause(hit: Hit): Range | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  const found = tree.children(at).find((i) => {
    const token = tokens[i];
    if ((i < at && !isRel(token, 'ccomp', 'csubj')) || i === gerund(hit)) return false;
    if (isRel(token, 'ccomp')) return !isInfinitive(view, i);
    const that = tree.find(i, 'mark').some((c) => /^(that|whether)$/.test(lower(tokens[c])));
    return isRel(token, 'advcl', 'acl', 'xcomp', 'csubj') && !isRel(token, 'acl:relcl') && that;
  });
  return found === undefined ? null : rangeOf(view, found);
}

/** "to leave" under the cue; with its own subject or after an object it is what somebody else should do. */
export function infinitive(hit: Hit): number | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  return (
    tree
      .children(at)
      .find((i) => i > hit.last && isRel(tokens[i], 'xcomp', 'ccomp', 'advcl', 'acl') && isInfinitive(view, i)) ?? null
  );
}

/** "denied attacking Syria", "denied having attacked it": a verb in -ing right after the cue; "denied to reporters having attacked it". */
export function gerund({ view, at, last }: Hit): number | null {
  const { tree, tokens } = view;
  const next = tokens[last + 1]?.upos === 'ADV' ? last + 2 : last + 1;
  if (tokens[next]?.xpos !== 'VBG') {
    const isPerfect = (c: number): boolean => c > last && lower(tokens[c]) === 'having' && tokens[c - 1]?.form !== ',';
    return tree.children(at).find((i) => tree.find(i, 'aux').some(isPerfect)) ?? null;
  }
  return tree.children(at).find((i) => i === next || tree.find(i, 'aux', 'cop').includes(next)) ?? null;
}

/** "Claims that it rained were rejected": a tree may hang the verb on its subject. */
function headed({ view, at }: Hit): number | null {
  const { tree, tokens } = view;
  const head = tokens[at]?.head ?? -1;
  const helped = tree.find(at, 'aux').length > 0 && tree.find(at, 'nsubj').length === 0;
  return helped && isRel(tokens[at], 'acl') && tokens[head]?.deprel === 'root' && isNominal(tokens[head]) ? head : null;
}

/** The object; of a passive its subject, "the attack was condemned by". */
export function objectOf(hit: Hit): number | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  if (isPassive(view, at)) return tree.children(at).find((i) => tokens[i]?.deprel === 'nsubj:pass') ?? headed(hit);
  return tree.find(at, 'obj').find((i) => i > at) ?? tree.find(at, 'iobj').find((i) => i > at) ?? null;
}

/** A complement that begins with this preposition: "for an inquiry", "of bombarding". */
function prepositional(view: View, at: number, after: number, word: string): number | null {
  const { tokens, tree } = view;
  const begins = (i: number): boolean => marks(view, i).some((c) => lower(tokens[c]) === word && c > after);
  return (
    tree
      .children(at)
      .find(
        (i) => i > after && isRel(tokens[i], 'obl', 'obj', 'advcl', 'nmod', 'ccomp', 'xcomp', 'acl') && begins(i),
      ) ?? null
  );
}

/** Under an adjective or noun the tree may hang the phrase higher or lower; a preposition straight behind the cue is enough. */
function straightBehind(hit: Hit, word: string): Range | null {
  const { view, last } = hit;
  if (lower(view.tokens[last + 1]) !== word) return null;
  const head = view.tokens[last + 1]?.head ?? -1;
  return head > last + 1 ? [last + 1, edges(view.tree, head)[1]] : null;
}

const isOneName = ({ tokens }: View, i: number): boolean =>
  [tokens[i], tokens[tokens[i]?.head ?? -1]].every((token) => token?.upos === 'PROPN');

export function prepRange(hit: Hit, word: string, addressed: boolean): Range | null {
  const object = addressed ? objectOf(hit) : null;
  // "warned Oslo of floods": the tree may hang the phrase on the person addressed.
  const below = object === null ? null : prepositional(hit.view, object, object, word);
  const found = prepositional(hit.view, hit.at, hit.last, word) ?? below;
  if (found === null) return straightBehind(hit, word);
  // "demanded on Monday"; "told the Bank of Oslo"
  if (isDayAt(hit.view, found) || (found === below && isOneName(hit.view, found))) return null;
  const start = marks(hit.view, found).find((c) => lower(hit.view.tokens[c]) === word && c > hit.last) ?? found;
  return [start, edges(hit.view.tree, found)[1]];
}

/** "called on Oslo to pay": "on" is the cue's. */
const behindCue = ({ last }: Hit, [from, to]: Range): Range => [from === last ? from + 1 : from, to];

/** "accuse X of Y", "urge X to do": object and rest in one stretch, or in two where a passive parts them. */
export function objectAnd(hit: Hit, word: string, addressed: boolean): readonly Range[] | null {
  const { view, at } = hit;
  const { tree, tokens } = view;
  const object = objectOf(hit);
  const todo = word === 'to' ? infinitive(hit) : null;
  if (todo !== null) {
    const subject =
      object ??
      tree.find(todo, 'nsubj')[0] ??
      (lower(tokens[hit.last + 1]) === 'to' ? null : (tree.find(at, 'obl')[0] ?? null));
    return subject === null || subject > todo ? null : joined(behindCue(hit, edges(tree, subject)), edges(tree, todo));
  }
  // "compared it to a storm", but not "invited them to Oslo"
  if (word === 'to' && addressed) return null;
  if (object === null) return null;
  const second = prepositional(view, at, Math.max(object, at), word) ?? prepositional(view, object, object, word);
  return second === null ? null : joined(edges(tree, object), edges(tree, second));
}

/** One stretch where at most a word parts the two. */
export const joined = (a: Range, b: Range): readonly Range[] =>
  b[0] - a[1] <= 2 ? [[Math.min(a[0], b[0]), Math.max(a[1], b[1])]] : [a, b];
