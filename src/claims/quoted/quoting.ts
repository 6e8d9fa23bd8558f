// The listed cue beside a quotation: `"…," said X`; X told reporters: "…".
import type { Span, Token } from '../../core/model';
import { isRel } from '../../core/tree';
import { cueSpan } from '../cues';
import type { Speech } from '../draft';
import type { View } from '../view';
import { sentenceOf } from '../view';
import type { Quote } from './quotes';
import { leadOf, type Scene, startsSentence, wordsBetween } from './scene';

const takesQuote = (speech: Speech): boolean => speech.hit.entries.some((entry) => entry.cue.content.includes('quote'));

/** Not "when": `They had to "run" when Berg called`. */
const isEdge = (token: Token): boolean => /^(PUNCT|ADV|PART|CCONJ)$/.test(token.upos) && token.xpos !== 'WRB';

/** Where speaker and cue begin and end, with whom they address. */
function extent(speech: Speech): readonly [number, number] {
  const { hit, source } = speech;
  const cue = cueSpan(hit);
  const first = hit.view.tokens.findIndex((token) => token.start >= cue.start);
  return [Math.min(source.first, first), Math.max(source.last, hit.last)];
}

/** "…," said X: between the quotation and the attribution stand marks and adverbs only. */
export function follows(speech: Speech, quote: Span): boolean {
  const { view } = speech.hit;
  const [first] = extent(speech);
  const start = view.tokens[first]?.start ?? 0;
  if (start < quote.end) return false;
  const gap = wordsBetween(view, quote.end, start);
  return gap.length <= 4 && gap.every((token) => isEdge(token) || token.form.toLowerCase() === 'as');
}

/** X told reporters on Monday: "…". No other verb stands between, except before a colon. */
function precedes(speech: Speech, quote: Span, text: string): boolean {
  const { view } = speech.hit;
  const [, last] = extent(speech);
  const end = view.tokens[last]?.end ?? 0;
  if (end > quote.start) return false;
  const gap = wordsBetween(view, end, quote.start);
  const lead = leadOf({ text }, quote);
  if (lead === ':') return true;
  const plain = gap.every((token) => !/^(VERB|AUX|SCONJ)$/.test(token.upos) && !/["“”]/.test(token.form));
  return plain && (gap.length === 0 || lead === ',' || gap.length <= 1 || end === quote.start);
}

/** The last cue of a sentence before a quotation that leads up to it. */
function before(scene: Scene, sentence: number, quote: Span): Speech | null {
  const speeches = scene.speeches[sentence] ?? [];
  return speeches.findLast((speech) => takesQuote(speech) && precedes(speech, quote, scene.text)) ?? null;
}

/** Another sentence or clause that tells something of its own: `"We agree." Berg noted that it rained`, `not "a shame," but Berg said it was odd`. */
function tellsMore({ draft, hit, source }: Speech, view: View | undefined): boolean {
  const first = Math.min(source.first, hit.at);
  const apart = hit.view !== view || hit.view.tokens[first - 1]?.upos === 'CCONJ';
  return apart && (draft?.content.some((span) => span.start >= draft.cue.end) ?? false);
}

/**
 * A part of a sentence in marks is what is said only where it hangs on the cue as such: not in `Bemoaning the "phony vote," Berg
 * accused Oslo` and not in `With the help of "Oslo Live", Berg held a talk`.
 */
export function isTold({ hit }: Speech, quote: Span): boolean {
  const { view, at } = hit;
  const inside = view.tokens.findIndex((token) => token.start > quote.start);
  const path = [inside, ...view.tree.ancestors(inside)];
  const place = path.indexOf(at);
  return place < 1 || !isRel(view.tokens[path[place - 1] ?? -1], 'advcl', 'obl', 'nmod', 'nsubj', 'advmod');
}

/** `The "old plan" - Berg wrote it - failed` */
const isDashed = (text: string, quote: Span): boolean => /^\s*[–—-]/.test(text.slice(quote.end, quote.end + 4));

/** The first cue behind a quotation, in its last sentence; in the next of the paragraph where the quotation is a whole one. */
function behind(scene: Scene, sentence: number, quote: Span, whole: boolean): Speech | null {
  const view = scene.views[sentence];
  const paragraph = view?.sentence.paragraph;
  const near = (whole ? [sentence, sentence + 1] : [sentence]).filter(
    (i) => scene.views[i]?.sentence.paragraph === paragraph,
  );
  const speeches = near.flatMap((i) => scene.speeches[i] ?? []);
  const found = speeches.find((speech) => takesQuote(speech) && follows(speech, quote));
  const part = !whole && found !== undefined && (!isTold(found, quote) || isDashed(scene.text, quote));
  return found && !tellsMore(found, view) && !part ? found : null;
}

/** `"…," said X` behind a colon too: the comma inside the marks says who comes next. */
const asksForTag = (text: string, quote: Span): boolean => /,["”»'’]+$/.test(text.slice(quote.start, quote.end));

/** The cue beside a quotation: before it, behind it, or at the end of the sentence before a colon. */
export function listedBeside(scene: Scene, quote: Quote): Speech | null {
  const [head, tail] = [quote.spans[0], quote.spans.at(-1)];
  if (!head || !tail) return null;
  const at = sentenceOf(scene.views, head.start);
  const whole = startsSentence(scene, at, head);
  const lead = before(scene, at, head);
  const colon = leadOf(scene, head) === ':';
  const asks = asksForTag(scene.text, tail);
  const tag = behind(scene, sentenceOf(scene.views, tail.end - 1), tail, whole || colon);
  if (lead && colon && !asks) return lead;
  const found = whole || asks ? (tag ?? lead) : (lead ?? tag);
  return found ?? (whole && colon ? before(scene, at - 1, head) : null);
}
