// Finds quotations of every style in a text: “ ” " '' « » „ ‘ ’ ', nested, unbalanced, and re-opened in the next paragraph.
import type { Span } from '../../core/model';
import { inOrder } from '../../core/spans';
import { isPair, STYLES, type Style, turnOf } from './marks';

/** Marks that re-open one another in the next paragraph. */
const CURLY = /[“”„]/;

/** A quotation with its marks; several spans where it runs on over paragraphs, each of which re-opens it. */
export interface Quote {
  readonly spans: readonly Span[];
}

interface Open {
  readonly at: number;
  readonly style: Style;
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
    const turn = turnOf(
      text,
      i,
      style,
      stack.some((open) => open.style === style),
    );
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

function outermost(spans: readonly Span[]): readonly Span[] {
  let end = -1;
  return spans.toSorted(inOrder).filter((span) => {
    const free = span.end > end;
    end = Math.max(end, span.end);
    return free;
  });
}

/** Whether a paragraph begins with a mark like the one that was left open: “ takes up “, and " takes up ". */
function takesUp(text: string, left: Open, paragraph: Span | undefined): boolean {
  if (!paragraph) return false;
  const [from, to] = [text.charAt(left.at), text.charAt(paragraph.start)];
  return from === to || (CURLY.test(from) && /[“„]/.test(to));
}

/** A paragraph's quotations; `runsOn`: the last of them is taken up by the next paragraph. */
interface Piece {
  readonly spans: readonly Span[];
  readonly runsOn: boolean;
}

function pieceOf(text: string, paragraph: Span, next: Span | undefined): Piece {
  const { closed, left } = scan(text, paragraph);
  if (left === null || !takesUp(text, left, next)) return { spans: outermost(closed), runsOn: false };
  return { spans: outermost([...closed, { start: left.at, end: paragraph.end }]), runsOn: true };
}

/**
 * The outermost quotations, in reading order. A mark that nothing closes counts only where the next paragraph re-opens it;
 * a closing mark without an opening one is no quotation.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let running: readonly Span[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const { spans, runsOn } = pieceOf(text, paragraph, paragraphs[i + 1]);
    const all = spans.map((span, k): Quote => ({ spans: k === 0 ? [...running, span] : [span] }));
    if (spans.length === 0 && running.length > 0) quotes.push({ spans: running });
    running = runsOn ? (all.pop()?.spans ?? []) : [];
    quotes.push(...all);
  }
  return quotes;
}
