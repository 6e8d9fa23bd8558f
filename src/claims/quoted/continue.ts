// Quotations without a cue of their own go on with what was said before: `"A," she said. "B."`, and the next paragraph's "C."
import type { Span } from '../../core/model';
import { contains, cover, overlaps } from '../../core/spans';
import { isRel } from '../../core/tree';
import type { Draft } from '../draft';
import type { View } from '../view';
import { isListed, isNext, isSameSentence, isSpeech } from './joined';
import type { Quote } from './quotes';

/** Where a claim ends: with its sentence, or before a quotation that follows its cue in the same sentence. */
const endOf = (draft: Draft, head: Span): number => {
  const { sentence } = draft.hit.view;
  const same = sentence.start <= head.start && head.start < sentence.end && draft.cue.end <= head.start;
  return Math.max(same ? draft.cue.end : sentence.end, ...draft.content.map((span) => span.end));
};

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

/** "He didn't suggest that": nobody has said anything. */
const isSaid = ({ hit, entry }: Draft): boolean => !hit.negated || entry.cue.negated !== null;
/** What was said in words, not done: "Berg welcomed the guests" is no speech that goes on. */
const takesQuote = ({ hit, kind }: Draft): boolean =>
  /^(quote|clause|that)$/.test(kind) && hit.entries.some((entry) => entry.cue.content.includes('quote'));

/** The last claim before a quotation; `"…," said Berg, who had asked to speak`: of one sentence the one that quotes. */
function lastBefore(near: readonly Draft[], head: Span): Draft | null {
  const fits = near.filter(
    (draft) => endOf(draft, head) <= head.start && takesQuote(draft) && isSaid(draft) && isMain(near, draft),
  );
  const last = fits.at(-1);
  const quoting = fits.findLast(({ hit, kind }) => hit.view === last?.hit.view && kind === 'quote');
  return quoting ?? last ?? null;
}

const grownBy = (draft: Draft, { quote }: Loose): Draft => ({ ...draft, content: [...draft.content, ...quote.spans] });

/** The whole list is one content: `"a shame" and "a crime"`. */
function listedBy(draft: Draft, { quote }: Loose): Draft {
  const last = cover([...draft.content.slice(-1), ...quote.spans]);
  return last ? { ...draft, content: [...draft.content.slice(0, -1), last] } : draft;
}

/** The claim that a loose quotation belongs to, as it was and as it is with it; null where it belongs to none. */
function joined(
  text: string,
  views: readonly View[],
  near: readonly Draft[],
  loose: Loose,
): { readonly was: Draft; readonly is: Draft } | null {
  const { view } = loose;
  const head = loose.quote.spans[0];
  if (!head || near.some((one) => !contains(head, one.cue) && one.content.some((span) => overlaps(span, head))))
    return null;
  const before = lastBefore(near, head);
  if (before) {
    const goesOn = isSpeech(text, head, view) && isNext(views, endOf(before, head), view);
    const same = before.hit.view === view && isSameSentence(text, near, before, head);
    if (goesOn || same) return { was: before, is: grownBy(before, loose) };
  }
  const list = near.find((draft) => draft.hit.view === view && isListed(text, draft, head));
  return list ? { was: list, is: listedBy(list, loose) } : null;
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
    const start = one.quote.spans[0]?.start ?? 0;
    const after = grown.findIndex((draft) => draft.cue.start >= start);
    const to = after < 0 ? grown.length : after;
    const from = Math.max(0, to - BACK);
    const near = grown.slice(from, to + BACK);
    const found = joined(text, views, near, one);
    if (found) grown[from + near.indexOf(found.was)] = found.is;
  }
  return grown;
}
