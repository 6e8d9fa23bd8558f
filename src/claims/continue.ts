// Quotations without a cue of their own go on with what was said before: `"A," she said. "B."`, and the next paragraph's "C."
import type { Span } from '../core/model';
import { contains, overlaps } from '../core/spans';
import type { Draft } from './draft';
import type { Quote } from './quotes';
import type { View } from './view';

/** A sentence of its own, not a word in marks: it begins a sentence and ends one, or is long. */
function isSpeech(text: string, quote: Span, view: View): boolean {
  const lead = text.slice(view.sentence.start, quote.start);
  if (/[\p{L}\p{N}]/u.test(lead)) return false;
  const body = text.slice(quote.start + 1, quote.end).replace(/["”»'’]$/, '');
  return body.trim().split(/\s+/).length >= 3 && /[.!?,…—-]$/.test(body.trim());
}

const endOf = (draft: Draft): number => Math.max(draft.hit.view.sentence.end, ...draft.content.map((span) => span.end));

/** Whether nothing else is told between what was said and the quotation. */
function goesOn(views: readonly View[], draft: Draft, quote: Span): boolean {
  const end = endOf(draft);
  const between = views.filter(({ sentence }) => sentence.start >= end && sentence.end <= quote.start);
  return between.length === 0;
}

export interface Loose {
  readonly quote: Quote;
  readonly view: View;
}

/**
 * Adds each loose quotation to the claim before it.
 * @param drafts in reading order of their cues; only speech that may be quoted takes a quotation up
 */
export function continueQuotes(text: string, views: readonly View[], drafts: readonly Draft[], loose: readonly Loose[]): readonly Draft[] {
  const grown = [...drafts];
  for (const { quote, view } of loose) {
    const head = quote.spans[0];
    if (!head || !isSpeech(text, head, view)) continue;
    if (grown.some((draft) => !contains(head, draft.cue) && draft.content.some((span) => overlaps(span, head)))) continue;
    const at = grown.findLastIndex((draft) => endOf(draft) <= head.start && draft.hit.entries.some((entry) => entry.cue.content.includes('quote')) && isMain(grown, draft));
    const before = grown[at];
    if (before && view.sentence.paragraph - before.hit.view.sentence.paragraph <= paragraphsOf(before, views) && goesOn(near(views, before, view), before, head))
      grown[at] = { ...before, content: [...before.content, ...quote.spans] };
  }
  return grown;
}

/** How far down a claim's contents may go on: one paragraph after the last that they reach. */
function paragraphsOf(draft: Draft, views: readonly View[]): number {
  const end = endOf(draft);
  const last = views.findLast(({ sentence }) => sentence.start < end);
  return (last?.sentence.paragraph ?? 0) - draft.hit.view.sentence.paragraph + 1;
}

const near = (views: readonly View[], draft: Draft, view: View): readonly View[] =>
  views.slice(draft.hit.view.sentence.index, view.sentence.index + 1);

/** Not itself said inside what another says. */
function isMain(drafts: readonly Draft[], draft: Draft): boolean {
  return !drafts.some((other) => other !== draft && other.content.some((span) => span.start <= draft.cue.start && draft.cue.end <= span.end));
}
