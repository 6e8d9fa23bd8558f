// Direct speech: ties each quotation to the cue beside it: "…," said X; X told reporters: "…".
import type { Span } from '../core/model';
import { cueSpan } from './cues';
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

export const wordsBetween = (view: View, from: number, to: number) =>
  view.tokens.filter((token) => token.start >= from && token.end <= to);

/** "…," said X: between the quotation and the attribution stand marks and adverbs only. */
export function follows(speech: Speech, quote: Span): boolean {
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
  const lead = text
    .slice(Math.max(0, quote.start - 4), quote.start)
    .trimEnd()
    .slice(-1);
  if (lead === ':') return true;
  const plain = gap.every((token) => !/^(VERB|AUX|SCONJ)$/.test(token.upos) && !/["“”]/.test(token.form));
  return plain && (gap.length === 0 || lead === ',' || gap.length <= 1 || end === quote.start);
}

/** The sentence in which an offset stands, by bisection. */
export function sentenceOf(views: readonly View[], offset: number): number {
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

const leadOf = (scene: Scene, quote: Span): string =>
  scene.text
    .slice(Math.max(0, quote.start - 4), quote.start)
    .trimEnd()
    .slice(-1);

/** The last cue of a sentence before a quotation that leads up to it. */
function before(scene: Scene, sentence: number, quote: Span): Speech | null {
  const speeches = scene.speeches[sentence] ?? [];
  return speeches.findLast((speech) => takesQuote(speech) && precedes(speech, quote, scene.text)) ?? null;
}

/** The first cue behind a quotation, in its last sentence; in the next of the paragraph where the quotation is a whole one. */
function behind(scene: Scene, sentence: number, quote: Span, whole: boolean): Speech | null {
  const paragraph = scene.views[sentence]?.sentence.paragraph;
  const near = (whole ? [sentence, sentence + 1] : [sentence]).filter(
    (i) => scene.views[i]?.sentence.paragraph === paragraph,
  );
  const speeches = near.flatMap((i) => scene.speeches[i] ?? []);
  return speeches.find((speech) => takesQuote(speech) && follows(speech, quote)) ?? null;
}

/** The cue beside a quotation: before it, behind it, or at the end of the sentence before a colon. */
function beside(scene: Scene, quote: Quote): Speech | null {
  const [head, tail] = [quote.spans[0], quote.spans.at(-1)];
  if (!head || !tail) return null;
  const at = sentenceOf(scene.views, head.start);
  const whole = startsSentence(scene, at, head);
  const lead = before(scene, at, head);
  const colon = leadOf(scene, head) === ':';
  if (lead && colon) return lead;
  const tag = behind(scene, sentenceOf(scene.views, tail.end - 1), tail, whole);
  const found = whole ? (tag ?? lead) : (lead ?? tag);
  return found ?? (colon ? before(scene, at - 1, head) : null);
}

function startsSentence(scene: Scene, at: number, quote: Span): boolean {
  const start = scene.views[at]?.sentence.start ?? 0;
  return !/[\p{L}\p{N}]/u.test(scene.text.slice(start, quote.start));
}

/** Ties every quotation to the speech beside it. */
export function tieQuotes(scene: Scene, quotes: readonly Quote[]): readonly Tied[] {
  return quotes.map((quote) => ({ quote, speech: beside(scene, quote) }));
}
