// Quotations signed with a dash: "…" — Anna Berg, Lund.
import type { Span } from '../../core/model';
import type { Draft } from '../draft';
import type { Entry } from '../lexicon';
import { tokenAt, type View } from '../view';
import { draftOf, nameFrom } from './named';
import type { Quote } from './quotes';

const DASH = /^[^\S\n]{0,2}\n?\s?(—|–|―|--|-)\s?/;
/** What may stand behind the name to the end of the line: a place, an age, an office. */
const MORE = 12;

/** Quotations with a name below or behind them, and the claims these make. */
export interface Signed {
  readonly drafts: readonly Draft[];
  readonly quotes: ReadonlySet<Quote>;
}

/** A quotation that stands by itself: it opens its line or ends a sentence. */
function isWhole(text: string, head: Span, tail: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', head.start) + 1, head.start);
  return line.trim() === '' || /[.!?…]["”»'’]+$/.test(text.slice(head.start, tail.end));
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** `"It is late." And so it is. "We go." — Anna Berg`: who signs a line that opens with a mark has said all of it. */
function wholeLine(text: string, head: Span, tail: Span): Span {
  const start = text.lastIndexOf('\n', tail.start) + 1;
  return head === tail && /["“”«„]/.test(text.charAt(start)) ? { start, end: tail.end } : tail;
}

/** "Anna Berg, 43, Lund" to the end of the line; not `— Anna Berg, who had been asked, left`. */
function closesLine(view: View, last: number, end: number): boolean {
  const rest = view.tokens.slice(last + 1).filter((token) => token.start < end);
  const listed = rest[0] === undefined || /^([,.([]|["”“])/.test(rest[0].form);
  return listed && rest.length <= MORE && !rest.some((token) => /^(VBD|VBZ|VBP|MD)$/.test(token.xpos));
}

function signatureOf(text: string, viewAt: (offset: number) => View | undefined, quote: Quote, entry: Entry) {
  const [head, tail] = [quote.spans[0], quote.spans.at(-1)];
  const dash = tail ? DASH.exec(text.slice(tail.end, tail.end + 8)) : null;
  if (!head || !tail || !dash || !isWhole(text, head, tail)) return null;
  const start = tail.end + dash[0].length;
  const view = viewAt(start);
  const first = view ? tokenAt(view, start) : -1;
  const end = lineEnd(text, start);
  if (!view || view.tokens[first]?.start !== start) return null;
  const isEnd = (i: number): boolean =>
    (view.tokens[i]?.start ?? end) >= end || /^([,.([]|["”“])/.test(view.tokens[i]?.form ?? '');
  const last = nameFrom(view, first, isEnd);
  if (last === null || !closesLine(view, last, end)) return null;
  const cueEnd = tail.end + dash[0].trimEnd().length;
  const cue = { start: cueEnd - (dash[1] ?? '').length, end: cueEnd };
  return draftOf(view, entry, cue, [first, last], [...quote.spans.slice(0, -1), wholeLine(text, head, tail)]);
}

/** `"…" — Anna Berg`: dash and name to the end of the line, behind a quotation. */
export function findSigned(
  text: string,
  viewAt: (offset: number) => View | undefined,
  quotes: readonly Quote[],
  entry: Entry,
): Signed {
  const found = quotes.flatMap((quote) => {
    const draft = signatureOf(text, viewAt, quote, entry);
    return draft ? [{ quote, draft }] : [];
  });
  return { drafts: found.map(({ draft }) => draft), quotes: new Set(found.map(({ quote }) => quote)) };
}
