// A name and a colon before what is said: lines of a transcript (BERG: We have time.), headlines, `Berg: "…"` inside a paragraph.
import type { Span } from '../../core/model';
import { trim } from '../../core/spans';
import type { Draft } from '../draft';
import type { Entry } from '../lexicon';
import type { Stretches } from '../stretches';
import { isQuoteMark } from '../told/surface';
import { lemmaOf, type View } from '../view';
import { type Callings, draftOf, nameFrom } from './named';
import type { Quote } from './quotes';

/** A name's words before the colon, at most. */
const LONGEST = 7;

/** What stands behind the colon: one quotation, or the rest of the paragraph. */
function saidBehind(text: string, quotes: Stretches<Quote>, from: number, end: number): readonly Span[] | null {
  const rest = trim(text, { start: from, end });
  if (rest.end <= rest.start) return null;
  const opening = { start: rest.start, end: rest.start + 1 };
  const quote = quotes.over(opening).find(({ spans }) => spans[0]?.start === rest.start);
  return quote ? quote.spans : [rest];
}

const ASKS = /^(Q|Question)$/;
const ANSWERED = /^["“«]?(Q|Question) ?:/;

/** "Q:", "A:": who asks and who answers has no name; whoever says "I" behind it is meant. */
function voiced(draft: Draft): Draft {
  const { hit, source } = draft;
  const { tokens } = hit.view;
  const label = /^(Q|A|Question|Answer)$/.test(tokens[source.first]?.form ?? '') && source.first === source.last;
  const mine = ASKS.test(tokens[source.first]?.form ?? '') ? /^(I|we)$/i : /^(I|we|my|our|me|us)$/i;
  const me = label ? tokens.findIndex((token) => mine.test(token.form)) : -1;
  return me < 0 ? draft : { ...draft, source: { ...source, heads: [me] } };
}

/** A question ends with its mark, and what a body says in a headline with the sentence: "Interior ministry: the road is open". */
function endOf(text: string, { sentence, tokens }: View, paragraph: Span, colon: number, { bodies }: Callings): number {
  const label = tokens[colon - 1];
  const asked = ASKS.test(label?.form ?? '') ? text.slice(0, paragraph.end).lastIndexOf('?') + 1 : 0;
  if (asked > sentence.start) return asked;
  return label?.upos === 'NOUN' && bodies.has(lemmaOf(label)) ? sentence.end : paragraph.end;
}

/** `BERG: We have time.`: a name and a colon open the paragraph; before a quotation also a sentence of it. */
export function findTranscript(
  text: string,
  view: View,
  paragraph: Span,
  quotes: Stretches<Quote>,
  entry: Entry,
  callings: Callings,
): Draft | null {
  const colon = view.tokens.slice(0, LONGEST + 2).findIndex((token) => token.form === ':');
  const mark = view.tokens[colon];
  // A transcript that is quoted opens with a mark.
  const first = isQuoteMark(view, 0) ? 1 : 0;
  if (!mark || colon <= first || colon - first > LONGEST) return null;
  const last = nameFrom(view, first, (i) => i === colon, callings);
  const content = saidBehind(text, quotes, mark.end, endOf(text, view, paragraph, colon, callings));
  if (last === null || !content) return null;
  const said = draftOf(view, entry, { start: mark.start, end: mark.end }, [first, last], content);
  const opens = view.sentence.start === paragraph.start || ANSWERED.test(text.slice(paragraph.start, paragraph.end));
  const quoted = quotes.over(content[0] ?? mark).some(({ spans }) => spans === content);
  return said && (opens || quoted) ? voiced(said) : null;
}
