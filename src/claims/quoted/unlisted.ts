// Who speaks beside a quotation where no listed verb tells it: "…," an angry Berg shot out; The board was clear: "…"; From the report: "…".
import type { Span, Token } from '../../core/model';
import type { Speech } from '../draft';
import type { Entry } from '../lexicon';
import { between } from '../told/surface';
import { isFiniteVerb, isNominal, lower, tokenAt, type View } from '../view';
import { speakerHead } from '../who/nearest';
import { isPassive } from '../who/passive';
import { type Source, sourceAt, sourceOf } from '../who/sources';
import { RELATIVE } from '../who/subjects';
import { headOf } from './named';

/** Words between a quotation and its verb, at most. */
const REACH = 12;
const NOMINAL = /^(DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|ADV|AUX|PART)$/;
/** A longer sentence is a table or a list without marks. */
const LONGEST = 400;
/** Words before a colon that name a speaker without a verb, at most. */
const SHORT = 8;

const speech = (view: View, at: number, source: Source | null, entry: Entry): Speech | null =>
  source && {
    hit: { view, at, last: at, entries: [entry], negated: false },
    source,
    draft: null,
    addressee: null,
  };

/** What may stand between the quotation and its verb: the words and marks of a name. */
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && !RELATIVE.test(token.xpos) && (NOMINAL.test(token.upos) || /^[(),.'’-]$/.test(token.form));

/** The verb behind "…,": with a noun phrase before it or behind it. */
function verbBehind(view: View, first: number): number | null {
  const { tokens } = view;
  const reach = between(first, Math.min(first + REACH, tokens.length - 1));
  const verb = reach.find((i) => tokens[i]?.upos === 'VERB' || !isOfName(tokens[i]));
  if (verb === undefined || tokens[verb]?.upos !== 'VERB' || !isFiniteVerb(tokens[verb])) return null;
  return verb > first || /^(DET|PROPN|NOUN|PRON)$/.test(tokens[verb + 1]?.upos ?? '') ? verb : null;
}

/** `"…," an angry Berg shot out`: the comma inside the marks says that who speaks comes next. */
export function unlistedBehind(text: string, view: View, quote: Span, entry: Entry): Speech | null {
  if (!/[\p{L}\p{N})\]],["”»'’]+$/u.test(text.slice(quote.start, quote.end))) return null;
  if (view.tokens.length > LONGEST) return null;
  const first = tokenAt(view, quote.end);
  const verb = verbBehind(view, first);
  const head = verb === null ? null : speakerHead(view, verb);
  if (verb === null || head === null || head < first) return null;
  const source = sourceOf(view, verb, head);
  return source && source.first >= first ? speech(view, verb, source, entry) : null;
}

/** The verb that holds the words before the colon together. */
function mainBefore(view: View, first: number, colon: number): number | null {
  const outside = (i: number): boolean => {
    const head = view.tokens[i]?.head ?? -1;
    return head < first || head >= colon;
  };
  const found = between(first, colon - 1).find(
    (i) => outside(i) && (view.tokens[i]?.upos === 'VERB' || view.tree.find(i, 'cop').length > 0),
  );
  return found ?? null;
}

/** "From the report", "Here's Berg in 1992", "Anna Berg" */
function namedBefore(view: View, first: number, colon: number): Source | null {
  const from = between(first, colon - 1).find(
    (i) => !/^(from|here|here's|'s|’s|is|more|also|and|but|then)$/.test(lower(view.tokens[i])),
  );
  if (from === undefined || colon - from > SHORT || between(from, colon - 1).some((i) => isVerbal(view, i)))
    return null;
  const head = headOf(view, from, colon - 1);
  const source = isNominal(view.tokens[head]) ? sourceAt(view, head) : null;
  return source && source.first >= from && source.last < colon ? source : null;
}

const isVerbal = (view: View, i: number): boolean => /^(VERB|AUX)$/.test(view.tokens[i]?.upos ?? '');

/** A quotation behind a colon that is a sentence, not a word or a title. */
const isSentence = (body: string): boolean => /^\W*[\p{Lu}\p{N}[…]/u.test(body) && /[.!?…,]["”»'’]+$/.test(body);

/** `The board was clear: "…"`, `From the report: "…"`. @param colon index of the colon in the view */
export function unlistedBefore(text: string, view: View, colon: number, quote: Span, entry: Entry): Speech | null {
  if (colon < 1 || colon > LONGEST || !isSentence(text.slice(quote.start, quote.end))) return null;
  const dash = between(0, colon - 1).findLast((i) => /^([-–—|]|--|["”])$/.test(view.tokens[i]?.form ?? '')) ?? -1;
  const named = namedBefore(view, dash + 1, colon);
  if (named) return speech(view, colon, named, entry);
  return unlistedMain(view, colon, entry);
}

/** Who acts in the words before a colon: "The board made it plain:". @param colon index of the colon in the view */
export function unlistedMain(view: View, colon: number, entry: Entry): Speech | null {
  const verb = mainBefore(view, 0, colon);
  if (verb === null || isPassive(view, verb)) return null;
  const head = speakerHead(view, verb);
  const source = head === null || head > colon ? null : sourceOf(view, verb, head);
  return source && source.last < colon ? speech(view, verb, source, entry) : null;
}
