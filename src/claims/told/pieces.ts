// A clause in two pieces where the attribution stands inside it: "In Oslo, she said, it rained."
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import type { View } from '../view';
import type { Source } from '../who/sources';
import { conjunctOf } from '../who/subjects';
import type { Range } from './governed';
import { between, hasFinite, isComma } from './surface';
import { isWhen } from './when';

const RELATIVE = /^(WDT|WP)$/;

/** "… which it said was shut": the relative word opens the clause, but says nothing. */
const saysSomething = (view: View, [first, last]: Range): boolean =>
  between(first, last).some((i) => {
    const token = view.tokens[i];
    return token !== undefined && !/^(PUNCT|ADP)$/.test(token.upos) && !RELATIVE.test(token.xpos);
  });

/** Left and right of speaker and cue where they stand inside the clause; the clause itself where they do not. */
export function pieces(hit: Hit, source: Source, range: Range): readonly Range[] {
  const { view, at } = hit;
  const [first, last] = range;
  const inside = [source.first, at].filter((i) => i >= first && i <= last);
  if (inside.length === 0) return [range];
  const group: Range = [Math.min(...inside), Math.max(at, hit.last, inside.includes(source.first) ? source.last : -1)];
  const below = new Set(
    view.tree
      .find(at, 'ccomp', 'parataxis', 'xcomp')
      .flatMap((i) => (i >= first && i <= last ? view.tree.subtree(i) : [])),
  );
  const from = between(group[1] + 1, last).find((i) => below.has(i) && !isComma(view, i));
  const left: Range = [first, group[0] - 1];
  // "On Monday she said it was cold": without a comma behind the attribution the day is that of the saying.
  const setOff = isComma(view, group[1] + 1) || hasFinite(view, ...left);
  const when = from !== undefined && hasFinite(view, ...left) && isWhen(view, [from, last]);
  const found: readonly Range[] = from === undefined || when ? [left] : setOff ? [left, [from, last]] : [[from, last]];
  const telling = found.filter((one) => one[0] <= one[1] && saysSomething(view, one));
  return telling.length > 0 ? telling : found;
}

/** "She said it was cold and called it winter", "…, adding that": the speaker goes on with another cue. */
const saysMore = (view: View, at: number, i: number): boolean =>
  (isRel(view.tokens[i], 'conj') && conjunctOf(view, i) === at) ||
  (isRel(view.tokens[i], 'advcl') && view.tokens[i]?.xpos === 'VBG' && isComma(view, i - 1));

/**
 * "She said it was cold and the road was shut": the second clause is told as well, though the tree may hang it on the cue. It has a
 * subject and is no saying itself. "She said it was cold and added": what was added is not.
 */
export function coordinated(hit: Hit, [first, last]: Range, hits: ReadonlySet<number>): Range {
  const { view, at } = hit;
  if (first <= at) return [first, last];
  const again = between(first, last).find((i) => hits.has(i) && saysMore(view, at, i));
  if (again !== undefined) return [first, (view.tree.find(again, 'cc')[0] ?? again) - 1];
  const next = view.tree
    .find(at, 'conj')
    .find((i) => i > last && !hits.has(i) && view.tree.find(i, 'nsubj').length > 0 && isClose(view, last, i));
  return next === undefined ? [first, last] : [first, Math.max(last, ...view.tree.subtree(next))];
}

/** "and" or "but" stands straight behind the clause */
const isClose = (view: View, last: number, next: number): boolean =>
  view.tree.find(next, 'cc').some((i) => i > last && i <= last + 1);

const GOES_ON = /^(since|because|until|unless|if|although|though|and|but|or|so|which|who)$/i;

/**
 * "It is too late, she said, because the road is shut": what goes on behind a trailing attribution belongs to what was said,
 * unless it is a saying of its own ("…, she said, and added").
 */
export function goesOn(hit: Hit, source: Source, hits: ReadonlySet<number>): Range | null {
  const { view, at } = hit;
  const group = Math.max(at, hit.last, source.last);
  const comma = between(group + 1, view.tokens.length - 1).find((i) => isComma(view, i));
  if (comma === undefined || between(group + 1, comma - 1).some((i) => view.tokens[i]?.upos === 'VERB')) return null;
  const last = view.tokens.length - 1;
  const rest = between(comma + 1, last);
  const opens = GOES_ON.test(view.tokens[comma + 1]?.form ?? '');
  const others = rest.some((i) => hits.has(i) && isRel(view.tokens[i], 'conj', 'root', 'parataxis'));
  return opens && hasFinite(view, comma + 1, last) && !others ? [comma + 1, last] : null;
}
