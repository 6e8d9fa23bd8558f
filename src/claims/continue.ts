// Quotations without a cue of their own go on with what was said before: `"A," she said. "B."`, and the next paragraph's "C."
import type { Span } from '../core/model';
import { contains, overlaps } from '../core/spans';
import { isRel } from '../core/tree';
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

/** How many cues back the claim that goes on may stand. */
const BACK = 40;

export interface Loose {
  readonly quote: Quote;
  readonly view: View;
}

/** "she said, stressing that …": it only goes with another cue. */
const goesWith = (draft: Draft, other: Draft): boolean => {
  const { view, at } = draft.hit;
  const token = view.tokens[at];
  return other.hit.view === view && token?.head === other.hit.at && isRel(token, 'advcl') && token?.xpos === 'VBG';
};

/** Not itself said inside what another says, nor beside it. */
const isMain = (near: readonly Draft[], draft: Draft): boolean =>
  !near.some(
    (other) => other !== draft && (goesWith(draft, other) || other.content.some((span) => contains(span, draft.cue))),
  );

const takesQuote = (draft: Draft): boolean => draft.hit.entries.some((entry) => entry.cue.content.includes('quote'));

/** Whether only the break between two paragraphs, or nothing, stands between what was said and the quotation. */
function isNext(views: readonly View[], draft: Draft, view: View): boolean {
  const end = endOf(draft);
  const from = views[view.sentence.index - 1];
  return from === undefined || from.sentence.start < end;
}

/** The claim that a loose quotation goes on with: its place among the drafts, or -1. */
function goesOnWith(drafts: readonly Draft[], views: readonly View[], { quote, view }: Loose): number {
  const head = quote.spans[0];
  const after = drafts.findIndex((draft) => head !== undefined && draft.cue.start >= head.start);
  const to = after < 0 ? drafts.length : after;
  const near = drafts.slice(Math.max(0, to - BACK), to + BACK);
  if (!head || near.some((draft) => !contains(head, draft.cue) && draft.content.some((span) => overlaps(span, head))))
    return -1;
  const before = near.findLast((draft) => endOf(draft) <= head.start && takesQuote(draft) && isMain(near, draft));
  return before && isNext(views, before, view) ? drafts.indexOf(before) : -1;
}

/**
 * Adds each loose quotation to the claim before it.
 * @param drafts in reading order of their cues; only speech that may be quoted takes a quotation up
 */
export function continueQuotes(
  text: string,
  views: readonly View[],
  drafts: readonly Draft[],
  loose: readonly Loose[],
): readonly Draft[] {
  const grown = [...drafts];
  for (const one of loose) {
    const head = one.quote.spans[0];
    const at = head && isSpeech(text, head, one.view) ? goesOnWith(grown, views, one) : -1;
    const draft = grown[at];
    if (draft) grown[at] = { ...draft, content: [...draft.content, ...one.quote.spans] };
  }
  return grown;
}
