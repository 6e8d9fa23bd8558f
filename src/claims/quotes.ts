// Finds quotations of every style in a text: “ ” " '' « » „ ‘ ’ ', nested, unbalanced, and re-opened in the next paragraph.
import type { Span } from '../core/model';

/** A quotation with its marks; several spans where it runs on over paragraphs, each of which re-opens it. */
export interface Quote {
  readonly spans: readonly Span[];
}

interface Open {
  readonly at: number;
  readonly style: Style;
}
type Style = 'double' | 'angle' | 'single';

const STYLES: Readonly<Record<string, Style>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'double',
  '«': 'angle',
  '»': 'angle',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
};
const OPENS = /[“„«‘]/;
const CLOSES = /[”»]/;
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Typewriter marks of two signs: \`\` and ''. */
const isPair = (text: string, i: number): boolean => /^(''|\`\`|’’|‘‘)$/.test(text.slice(i, i + 2));

/** A straight mark opens after a space or bracket, “like (“this”. A single one also needs a letter behind it: 'tis is rare. */
function looksOpening(text: string, i: number, width = 1): boolean {
  const before = text.charAt(i - 1);
  const after = text.charAt(i + width);
  const free = isSpace(before) || /[([{—–\-:/“"‘']/.test(before);
  return free && !isSpace(after);
}

/** An apostrophe inside or at the end of a word ("Iran's", "the players' bus") closes only where a mark is open and no letter follows. */
function looksClosing(text: string, i: number, style: Style): boolean {
  const before = text.charAt(i - 1);
  if (isSpace(before) && style !== 'double') return false;
  return style !== 'single' || !isLetter(text.charAt(i + 1));
}

type Turn = 'open' | 'close' | null;
function turnOf(text: string, i: number, style: Style, open: boolean): Turn {
  if (isPair(text, i)) return open ? 'close' : looksOpening(text, i, 2) ? 'open' : null;
  const char = text.charAt(i);
  if (OPENS.test(char)) return style === 'single' && !looksOpening(text, i) ? null : 'open';
  if (CLOSES.test(char)) return 'close';
  if (open && looksClosing(text, i, style) && !(style !== 'single' && isSpace(text.charAt(i - 1)) && looksOpening(text, i)))
    return 'close';
  return looksOpening(text, i) && char !== '’' && !open ? 'open' : null;
}

interface Scan {
  readonly closed: readonly Span[];
  /** Where the outermost mark that nothing closes stands; null where all are closed. */
  readonly left: Open | null;
}

/** Closes the innermost open mark of this style; what was opened within it and never closed is dropped. */
function close(stack: Open[], style: Style): Open | null {
  const at = stack.findLastIndex((open) => open.style === style);
  if (at < 0) return null;
  const [open] = stack.splice(at);
  return open ?? null;
}

function scan(text: string, paragraph: Span): Scan {
  const closed: Span[] = [];
  const stack: Open[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const width = isPair(text, i) ? 2 : 1;
    const style = width === 2 ? 'double' : STYLES[text.charAt(i)];
    if (!style) continue;
    const turn = turnOf(text, i, style, stack.some((open) => open.style === style));
    if (turn === 'open') stack.push({ at: i, style });
    const end = i + width;
    i = end - 1;
    if (turn !== 'close') continue;
    const open = close(stack, style);
    if (open) closed.push({ start: open.at, end });
  }
  // ‘ without a partner is an apostrophe; “ without one is a quotation that the next paragraph may take up.
  return { closed, left: stack.find((open) => open.style !== 'single') ?? null };
}

const outermost = (spans: readonly Span[]): readonly Span[] =>
  spans
    .filter((span) => !spans.some((other) => other !== span && other.start < span.start && span.end < other.end))
    .toSorted((a, b) => a.start - b.start);

const opensWithMark = (text: string, paragraph: Span | undefined): boolean =>
  paragraph !== undefined && /^[“„"«]/.test(text.slice(paragraph.start, paragraph.start + 1));

/**
 * The outermost quotations, in reading order. A mark that nothing closes counts only where the next paragraph re-opens it;
 * a closing mark without an opening one is no quotation.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let running: Span[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const { closed, left } = scan(text, paragraph);
    const runsOn = left !== null && opensWithMark(text, paragraphs[i + 1]);
    const spans = outermost(runsOn ? [...closed, { start: left.at, end: paragraph.end }] : closed);
    for (const [k, span] of spans.entries()) {
      const last = runsOn && k === spans.length - 1;
      const first = k === 0 && running.length > 0 && span.start === paragraph.start;
      const all = first ? [...running, span] : [span];
      if (first) running = [];
      if (last) running = all;
      else quotes.push({ spans: all });
    }
  }
  if (running.length > 0) quotes.push({ spans: running });
  return quotes;
}
