// Direct speech: ties each quotation to the cue beside it ("…," said X; X told reporters: "…"), and mixed quotations to their clause.
import type { Span } from '../core/model';
import { contains, overlaps } from '../core/spans';
import { cueSpan } from './cues';
import type { Draft } from './draft';
import type { Quote } from './quotes';
import type { Speech } from './reported';
import type { View } from './view';

/** A quotation with the speech it belongs to; null where no cue stands beside it. */
export interface Tied {
  readonly quote: Quote;
  readonly speech: Speech | null;
}

const takesQuote = (speech: Speech): boolean => speech.hit.entries.some((entry) => entry.cue.content.includes('quote'));

const EDGE = /^(PUNCT|ADV|PART|CCONJ)$/;

/** Where speaker and cue begin and end, with whom they address. */
function extent(speech: Speech): readonly [number, number] {
  const { hit, source } = speech;
  const cue = cueSpan(hit);
  const first = hit.view.tokens.findIndex((token) => token.start >= cue.start);
  return [Math.min(source.first, first), Math.max(source.last, hit.last)];
}

const wordsBetween = (view: View, from: number, to: number) =>
  view.tokens.filter((token) => token.start >= from && token.end <= to);

/** "…," said X: between the quotation and the attribution stand marks and adverbs only. */
function follows(speech: Speech, quote: Span): boolean {
  const { view } = speech.hit;
  const [first] = extent(speech);
  const start = view.tokens[first]?.start ?? 0;
  if (start < quote.end) return false;
  const gap = wordsBetween(view, quote.end, start);
  return gap.length <= 4 && gap.every((token) => EDGE.test(token.upos) || token.form.toLowerCase() === 'as');
}

/** X told reporters on Monday: "…". No other verb stands between, except before a colon. */
function precedes(speech: Speech, quote: Span, text: string): boolean {
  const { view } = speech.hit;
  const [, last] = extent(speech);
  const end = view.tokens[last]?.end ?? 0;
  if (end > quote.start) return false;
  const gap = wordsBetween(view, end, quote.start);
  const lead = text.slice(0, quote.start).trimEnd().slice(-1);
  if (lead === ':') return true;
  const plain = gap.every((token) => !/^(VERB|AUX|SCONJ)$/.test(token.upos) && !/["“”]/.test(token.form));
  return plain && (gap.length === 0 || lead === ',' || gap.length <= 1 || end === quote.start);
}

/** The sentence in which an offset stands, by bisection. */
export function sentenceOf<T extends { readonly sentence: Span }>(views: readonly T[], offset: number): number {
  let [low, high] = [0, views.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((views[middle]?.sentence.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Scene {
  readonly text: string;
  readonly views: readonly View[];
  /** By sentence. */
  readonly speeches: readonly (readonly Speech[])[];
}

/** The cue beside a quotation: behind it in the same or next sentence of the paragraph, or before it. */
function beside(scene: Scene, quote: Quote): Speech | null {
  const [head, tail] = [quote.spans[0], quote.spans.at(-1)];
  if (!head || !tail) return null;
  const at = sentenceOf(scene.views, head.start);
  const end = sentenceOf(scene.views, tail.end - 1);
  const here = scene.speeches[at] ?? [];
  const before = here.filter((speech) => takesQuote(speech) && precedes(speech, head, scene.text)).at(-1);
  const lead = scene.text.slice(0, head.start).trimEnd().slice(-1);
  if (before && lead === ':') return before;
  const paragraph = scene.views[end]?.sentence.paragraph;
  const next = startsSentence(scene, at, head) ? [end, end + 1] : [end];
  const after = next
    .filter((i) => scene.views[i]?.sentence.paragraph === paragraph)
    .flatMap((i) => scene.speeches[i] ?? [])
    .find((speech) => takesQuote(speech) && follows(speech, tail));
  if (before || after) return before && !(after && startsSentence(scene, at, head)) ? before : (after ?? before ?? null);
  if (lead !== ':') return null;
  return (scene.speeches[at - 1] ?? []).filter((speech) => takesQuote(speech) && precedes(speech, head, scene.text)).at(-1) ?? null;
}

function startsSentence(scene: Scene, at: number, quote: Span): boolean {
  const start = scene.views[at]?.sentence.start ?? 0;
  return !/[\p{L}\p{N}]/u.test(scene.text.slice(start, quote.start));
}

/** Ties every quotation to the speech beside it. */
export function tieQuotes(scene: Scene, quotes: readonly Quote[]): readonly Tied[] {
  return quotes.map((quote) => ({ quote, speech: beside(scene, quote) }));
}

/** The part of a sentence left of a quotation that belongs to it: `The plan is "bad," he said`. */
function leadIn(scene: Scene, quote: Span): number {
  const view = scene.views[sentenceOf(scene.views, quote.start)];
  if (!view) return quote.start;
  const before = wordsBetween(view, view.sentence.start, quote.start).filter((token) => token.upos !== 'PUNCT');
  const mark = /[,:;—–-]\s*$/.test(scene.text.slice(view.sentence.start, quote.start));
  return before.length > 0 && !mark && !before.some((token) => /["“”]/.test(token.form)) ? view.sentence.start : quote.start;
}

/** The content of a direct quotation, from its own sentence on where only its end is quoted. */
export function directContent(scene: Scene, tied: readonly Tied[], speech: Speech): readonly Span[] {
  return tied.flatMap(({ quote }) =>
    quote.spans.map((span, i) =>
      i === 0 && follows(speech, quote.spans.at(-1) ?? span) ? { start: leadIn(scene, span), end: span.end } : span,
    ),
  );
}

const cutTo = (span: Span, bounds: Span): Span | null => {
  const cut = { start: Math.max(span.start, bounds.start), end: Math.min(span.end, bounds.end) };
  return cut.start < cut.end ? cut : null;
};

/**
 * Contents and quotations agree: a cue outside takes the whole of a quotation that its clause begins or ends in
 * (`said that it was "a crime. We will answer."`); a cue inside governs nothing beyond the closing mark.
 */
export function withQuotes(draft: Draft, spans: readonly Span[]): Draft | null {
  const around = spans.find((quote) => contains(quote, draft.cue));
  if (around) {
    const inner = { start: around.start + 1, end: around.end - 1 };
    const content = draft.content.flatMap((span) => cutTo(span, inner) ?? []);
    return content.length > 0 && overlaps(around, draft.source.span) ? { ...draft, content } : null;
  }
  const content = draft.content.map((span) => {
    const cut = spans.filter((quote) => overlaps(span, quote) && !overlaps(quote, draft.source.span));
    return cut.reduce((whole, quote) => ({ start: Math.min(whole.start, quote.start), end: Math.max(whole.end, quote.end) }), span);
  });
  return { ...draft, content };
}
