// Contents behind a cue by the order of words, where the tree does not show them or cuts them short.
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { isFiniteVerb, isNominal, lemmaOf, lower, type View } from '../view';
import type { Source } from '../who/sources';
import { isUnit } from './when';

export type Range = readonly [number, number];

export const isComma = (view: View, i: number): boolean => /^([,;:—–]|--)$/.test(view.tokens[i]?.form ?? '');
export const isQuoteMark = (view: View, i: number): boolean => /^(["“”«»]|''|``)$/.test(view.tokens[i]?.form ?? '');
const isVerbal = (view: View, i: number): boolean => /^(VERB|AUX)$/.test(view.tokens[i]?.upos ?? '');
export const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);

/** "said on Monday that": a conjunction within reach, with no verb on the way. */
function conjunctionAfter(view: View, from: number): number | null {
  for (let i = from; i < Math.min(view.tokens.length, from + 12); i++) {
    if (/^(that|whether|if)$/.test(lower(view.tokens[i])) && view.tokens[i]?.upos !== 'DET') return i;
    if (isVerbal(view, i) || isComma(view, i) || isQuoteMark(view, i)) return null;
  }
  return null;
}

/** A subject and its finite verb right behind the cue: "said he was tired". */
function bareClauseAfter(view: View, from: number): number | null {
  const first = view.tokens[from];
  const gerund = first?.xpos === 'VBG';
  if (isComma(view, from) || (isVerbal(view, from) && !gerund) || /^(PUNCT|ADP)$/.test(first?.upos ?? '')) return null;
  const verb = between(from, view.tokens.length - 1).find((i) => isFiniteVerb(view.tokens[i]) || isComma(view, i));
  if (verb === undefined || isComma(view, verb)) return null;
  return between(from, verb - 1).some((i) => isNominal(view.tokens[i])) ? from : null;
}

/** "While Oslo said …, Bonn …": a cue in a clause that opens the sentence says nothing behind the comma. */
export function subordinateEnd(view: View, first: number, last: number): number | null {
  const comma = between(0, first - 1).findLast((i) => isComma(view, i)) ?? -1;
  const opening = view.tokens[comma + 1];
  if (comma >= 0 || opening?.upos !== 'SCONJ' || first <= comma + 1) return null;
  return between(last + 1, view.tokens.length - 1).find((i) => view.tokens[i]?.form === ',') ?? null;
}

/** Where a clause behind the cue ends: at "and said", at a trailing attribution, else with the sentence. */
function clauseEnd(view: View, from: number, hits: ReadonlySet<number>): number {
  for (const i of between(from + 1, view.tokens.length - 1)) {
    const next = view.tokens[i + 1]?.upos === 'ADV' ? i + 2 : i + 1;
    if (/^(and|but)$/.test(lower(view.tokens[i])) && hits.has(next) && isFiniteVerb(view.tokens[next])) return i - 1;
  }
  return view.tokens.length - 1;
}

/** A clause that the tree cut short: without a verb of its own, or broken off before one. */
export function mended(hit: Hit, range: Range, hits: ReadonlySet<number>): Range {
  const { view, at } = hit;
  if (range[0] <= at) return range;
  const start = clauseStart(hit, range);
  const whole = hasFinite(view, range[0], range[1]);
  const next = view.tokens[range[1] + 1];
  const goesOn = next !== undefined && (isQuoteMark(view, range[1] + 1) || !/^(PUNCT|CCONJ|SCONJ)$/.test(next.upos));
  const broken = goesOn && !isRel(view.tokens[at], 'acl');
  return [start, whole && !broken ? range[1] : Math.max(range[1], clauseEnd(view, range[0], hits))];
}

export const hasFinite = (view: View, from: number, to: number): boolean =>
  between(from, to).some((i) => isFiniteVerb(view.tokens[i]) || view.tokens[i]?.upos === 'AUX');

/** A clause without a subject takes in what stands between it and the cue. */
function clauseStart(hit: Hit, range: Range): number {
  const { view, last } = hit;
  const verb = between(range[0], range[1]).find((i) => isVerbal(view, i)) ?? range[0];
  const complete = between(range[0], verb - 1).some(
    (i) => isNominal(view.tokens[i]) || view.tokens[i]?.upos === 'SCONJ',
  );
  const gap = between(last + 1, range[0] - 1);
  const open =
    gap.length > 0 &&
    gap.some((i) => isNominal(view.tokens[i])) &&
    !gap.some((i) => isComma(view, i) || isVerbal(view, i) || isQuoteMark(view, i));
  return complete || !open ? range[0] : last + 1;
}

/**
 * An object that the tree cut short goes on with the prepositional phrase behind it ("an inquiry into a fire"), unless that
 * tells when and where it was said ("on Monday", "in a statement").
 */
export function stretched(view: View, range: Range, isSaying: (lemma: string) => boolean): Range {
  const [first, last] = range;
  const bare = !between(first + 1, last).some((i) => view.tokens[i]?.upos === 'ADP');
  // A name takes no complement: "spoke out against Oslo on television".
  if (
    !bare ||
    view.tokens[last]?.upos !== 'NOUN' ||
    view.tokens[last + 1]?.upos !== 'ADP' ||
    tellsWhere(view, last + 1, isSaying)
  )
    return range;
  const noun = view.tokens[last + 1]?.head ?? -1;
  return noun > last ? [first, Math.max(last, ...view.tree.subtree(noun))] : range;
}

/** "on Monday", "in a statement", "for weeks": about the saying, not the thing. */
function tellsWhere(view: View, i: number, isSaying: (lemma: string) => boolean): boolean {
  const next = view.tokens[i + 1];
  const noun = between(i + 1, Math.min(i + 5, view.tokens.length - 1)).find(
    (k) => view.tokens[k]?.upos === 'NOUN' || isComma(view, k),
  );
  const dated = next !== undefined && /^(PROPN|NUM)$/.test(next.upos) && lower(view.tokens[i]) === 'on';
  const lasted =
    /^(for|since|until|during|within)$/.test(lower(view.tokens[i])) && noun !== undefined && isUnit(view, noun);
  return (
    dated || lasted || (noun !== undefined && lower(view.tokens[i]) === 'in' && isSaying(lemmaOf(view.tokens[noun])))
  );
}

/** "told reporters he was tired": the clause behind the cue and whom it addresses, to the end of the sentence. */
export function clauseAfter(
  hit: Hit,
  source: Source,
  addressee: number | null,
  hits: ReadonlySet<number>,
): Range | null {
  const { view } = hit;
  const from = Math.max(hit.last, source.first > hit.at ? source.last : -1, addressee ?? -1) + 1;
  const start = conjunctionAfter(view, from) ?? bareClauseAfter(view, from);
  return start === null ? null : [start, clauseEnd(view, start, hits)];
}
