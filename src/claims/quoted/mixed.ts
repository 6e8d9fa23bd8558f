// Where quotations and contents meet: a quotation with its unquoted beginning, a clause that ends in a quotation.
import type { Span } from '../../core/model';
import { contains, length, overlaps } from '../../core/spans';
import type { Draft, Speech } from '../draft';
import type { Stretches } from '../stretches';
import { sentenceOf, spanBetween } from '../view';
import { follows } from './quoting';
import { type Scene, type Tied, wordsBetween } from './scene';

/** The part of a sentence left of a quotation that belongs to it: `The plan is "bad," he said`. */
function leadIn(scene: Scene, quote: Span): number {
  const at = sentenceOf(scene.views, quote.start);
  const view = scene.views[at];
  // `She felt it was "bad," he said`: the sentence has a speaker already.
  const others = scene.speeches[at] ?? [];
  if (!view || others.some(({ hit }) => (hit.view.tokens[hit.at]?.end ?? 0) <= quote.start)) return quote.start;
  const before = wordsBetween(view, view.sentence.start, quote.start).filter((token) => token.upos !== 'PUNCT');
  const mark = /[,:;.!?—–-]\s*$/.test(scene.text.slice(view.sentence.start, quote.start));
  return before.length > 0 && !mark && !before.some((token) => /["“”]/.test(token.form))
    ? view.sentence.start
    : quote.start;
}

/** `The plan, Berg said, "is dead"`: what the attribution parts from a quotation that begins in the middle of a sentence. */
function partedFrom(scene: Scene, { hit, source }: Speech, quote: Span): readonly Span[] {
  const { view } = hit;
  const [group, cue] = [view.tokens[source.first], view.tokens[hit.last]];
  const inside = /^\W*\p{Ll}/u.test(scene.text.slice(quote.start, quote.end));
  if (!group || !cue || !inside || group.start >= cue.start || !contains(view.sentence, quote)) return [];
  const parted = /^\s*,\s*$/.test(scene.text.slice(cue.end, quote.start));
  const before = view.tokens.slice(0, source.first);
  const bare = before.at(-1)?.form === ',' && !before.some((token) => /^(VBD|VBZ|VBP|MD|CC)$/.test(token.xpos));
  const left = parted && bare ? spanBetween(view, 0, source.first - 1) : null;
  return left ? [left] : [];
}

/** The content of a direct quotation, from its own sentence on where only its end is quoted. */
export function directContent(scene: Scene, tied: readonly Tied[], speech: Speech): readonly Span[] {
  const first = tied[0]?.quote.spans[0];
  const parted = first && tied.length === 1 ? partedFrom(scene, speech, first) : [];
  const quoted = tied.flatMap(({ quote }) =>
    quote.spans.map((span, i) =>
      i === 0 && follows(speech, quote.spans.at(-1) ?? span) ? { start: leadIn(scene, span), end: span.end } : span,
    ),
  );
  return [...parted, ...quoted];
}

const cutTo = (span: Span, bounds: Span): Span | null => {
  const cut = { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
  return cut.start < cut.end ? cut : null;
};

/**
 * Contents and quotations agree: a cue outside takes the whole of a quotation that its clause begins or ends in
 * (`said that it was "a crime. We will answer."`); a cue inside governs nothing beyond the closing mark.
 */
export function withQuotes(draft: Draft, quotes: Stretches<Span>): Draft | null {
  const around = quotes.over(draft.cue).find((quote) => contains(quote, draft.cue));
  if (around) {
    const inner = { start: around.start + 1, end: around.end - 1 };
    // Of a mark of two signs one may be left over.
    const content = draft.content.flatMap((span) => cutTo(span, inner) ?? []).filter((span) => length(span) > 2);
    return content.length > 0 && overlaps(around, draft.source.span) ? { ...draft, content } : null;
  }
  const content = draft.content.map((span) => {
    const cut = quotes.over(span).filter((quote) => !overlaps(quote, draft.source.span));
    return cut.reduce(
      (whole, quote) => ({ start: Math.min(whole.start, quote.start), end: Math.max(whole.end, quote.end) }),
      span,
    );
  });
  return { ...draft, content };
}
