// Quotations signed with a dash ("…" — Anna Berg) and lines of a transcript (BERG: We have time.).
import type { Span } from '../core/model';
import { trim } from '../core/spans';
import type { Hit } from './cues';
import type { Draft } from './draft';
import type { Entry } from './lexicon';
import type { Quote } from './quotes';
import { sourceAt } from './sources';
import type { Stretches } from './stretches';
import { isQuoteMark } from './surface';
import { isNominal, tokenAt, type View } from './view';

const DASH = /^(—|–|―|-|--)$/;
const NAME = 6;

/** The words from `first` to a mark or the end, where all of them are a name; its last index, or null. */
function nameFrom(view: View, first: number, isEnd: (i: number) => boolean): number | null {
  let last = first - 1;
  while (last + 1 < view.tokens.length && !isEnd(last + 1) && last + 1 - first < NAME) last++;
  const words = view.tokens.slice(first, last + 1);
  const named = words.length > 0 && words.every((token) => token.upos === 'PROPN' || /^[A-Z]\.?/.test(token.form));
  return named && (last + 1 >= view.tokens.length || isEnd(last + 1)) ? last : null;
}

function draftOf(
  view: View,
  entry: Entry,
  cueAt: number,
  first: number,
  last: number,
  content: readonly Span[],
): Draft | null {
  const head = headOf(view, first, last);
  const source = sourceAt(view, head);
  const [cue, from, to] = [view.tokens[cueAt], view.tokens[first], view.tokens[last]];
  if (!cue || !from || !to || !source) return null;
  const hit: Hit = { view, at: cueAt, last: cueAt, entries: [entry], negated: false };
  const name = { start: from.start, end: to.end };
  const named = { heads: [head], span: name, phrase: name, first, last };
  return {
    hit,
    entry,
    kind: 'quote',
    cue: { start: cue.start, end: cue.end },
    source: named,
    content,
    addressee: null,
    rule: `claims/signed#${entry.rule}`,
    score: 0.8,
  };
}

/** The word of the name on which the others hang. */
function headOf(view: View, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const token = view.tokens[i];
    if (token && isNominal(token) && (token.head < first || token.head > last)) return i;
  }
  return last;
}

/** `"…" — Anna Berg`: dash and name to the end of the line, behind a quotation. */
export function findSigned(view: View, quotes: Stretches<Quote>, entry: Entry): Draft | null {
  const dash = view.tokens.findIndex((token) => DASH.test(token.form));
  const cue = view.tokens[dash];
  const before = view.tokens[dash - 1];
  if (!cue) return null;
  const quote = quotes.over({ start: (before?.start ?? cue.start) - 4, end: cue.start }).find(({ spans }) => {
    const end = spans.at(-1)?.end ?? -1;
    return before ? end === before.end : end <= cue.start && cue.start - end < 4;
  });
  const last = quote ? nameFrom(view, dash + 1, (i) => /^(,|\()$/.test(view.tokens[i]?.form ?? '')) : null;
  return quote && last !== null ? draftOf(view, entry, dash, dash + 1, last, quote.spans) : null;
}

/** `BERG: We have time.`: a name and a colon open the paragraph. */
export function findTranscript(text: string, view: View, paragraph: Span, entry: Entry): Draft | null {
  if (view.sentence.start !== paragraph.start) return null;
  const colon = view.tokens.findIndex((token) => token.form === ':');
  // A transcript that is quoted opens with a mark.
  const first = isQuoteMark(view, 0) ? 1 : 0;
  const last = colon > first && colon <= NAME ? nameFrom(view, first, (i) => i === colon) : null;
  const content = trim(text, { start: view.tokens[colon]?.end ?? paragraph.end, end: paragraph.end });
  const sentences = content.end > content.start && tokenAt(view, content.start) <= view.tokens.length;
  return last !== null && sentences ? draftOf(view, entry, colon, first, last, [content]) : null;
}
