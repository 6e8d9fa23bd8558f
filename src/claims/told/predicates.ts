// What a cue says its object is: "called the plan dangerous", "called her “a liar”".
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { edges, isFiniteVerb, isInfinitive, type View } from '../view';
import { joined, objectOf, type Range } from './governed';
import { between } from './surface';

const isOpening = (view: View, i: number): boolean =>
  /^(["“«‘]|''|``|')$/.test(view.tokens[i]?.form ?? '') && view.tokens[i - 1]?.end !== view.tokens[i]?.start;

/** A tree may hang the predicate on the object ("the charges unfounded") or the object on it ("Oslo ‘a lost case’"). */
function isOnePhrase(view: View, object: number, first: number): boolean {
  const below = view.tree
    .find(object, 'amod', 'appos', 'acl')
    .some(
      (i) =>
        i > object &&
        (view.tokens[i]?.upos === 'ADJ' ||
          between(object + 1, i).some((c) => isOpening(view, c)) ||
          (view.tokens[i]?.upos === 'VERB' && !isRel(view.tokens[i], 'acl'))),
    );
  return below || between(first + 1, object).some((i) => isOpening(view, i));
}

/** Object and predicate, by the tree or straight behind the object; null where nothing is said of it. */
export function predicated(hit: Hit): readonly Range[] | null {
  const object = objectOf(hit);
  if (object === null) return null;
  const { view, at } = hit;
  const { tree, tokens } = view;
  const range = edges(tree, object);
  const second =
    tree.find(at, 'xcomp').find((i) => i > object && !isInfinitive(view, i) && !isFiniteVerb(tokens[i])) ??
    tree.find(at, 'obj').find((i) => i > object && object > at);
  if (second !== undefined) return joined(range, edges(tree, second));
  if (object > at && isOnePhrase(view, object, range[0])) return [range];
  const next = tokens[range[1] + 1];
  const marked = /^["“]$/.test(next?.form ?? '') || next?.upos === 'ADJ' || next?.xpos === 'DT';
  const end = tokens.findIndex((token, i) => i > range[1] + 1 && /^([,;:.]|[”"])$/.test(token.form));
  return marked && object > at ? [[range[0], end < 0 ? tokens.length - 1 : end]] : null;
}
