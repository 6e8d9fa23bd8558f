// Which way a quotation mark turns: whether it opens or closes, by itself, by what is open, and by the letters beside it.

export type Style = 'double' | 'angle' | 'single';

export const STYLES: Readonly<Record<string, Style>> = {
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
export const isPair = (text: string, i: number): boolean => /^(''|``|’’|‘‘)$/.test(text.slice(i, i + 2));

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

export type Turn = 'open' | 'close' | null;

/** A mark that looks the same at both ends: it closes what is open, unless it stands before a word. */
function turnOfStraight(text: string, i: number, style: Style, open: boolean): Turn {
  const opening = looksOpening(text, i) && text.charAt(i) !== '’';
  if (!open) return opening ? 'open' : null;
  const nested = style === 'single' && isSpace(text.charAt(i - 1)) && opening;
  return looksClosing(text, i, style) && !nested ? 'close' : null;
}

/** Stands behind a word and before none: „Ja“, »Ja«, and “No,“ misprinted. */
const isBehindWord = (text: string, i: number): boolean =>
  !isSpace(text.charAt(i - 1)) && !isLetter(text.charAt(i + 1)) && !/[([{]/.test(text.charAt(i - 1));

function turnOfPair(text: string, i: number, open: boolean): Turn {
  if (open) return 'close';
  return looksOpening(text, i, 2) ? 'open' : null;
}

/** Whether a mark opens or closes. @param open whether a mark of its style is open */
export function turnOf(text: string, i: number, style: Style, open: boolean): Turn {
  const char = text.charAt(i);
  if (isPair(text, i)) return turnOfPair(text, i, open);
  if (style === 'single') return OPENS.test(char) ? openingOnly(text, i) : turnOfStraight(text, i, style, open);
  if (OPENS.test(char)) return open && isBehindWord(text, i) ? 'close' : 'open';
  if (CLOSES.test(char)) return !open && looksOpening(text, i) ? 'open' : 'close';
  return turnOfStraight(text, i, style, open);
}

const openingOnly = (text: string, i: number): Turn => (looksOpening(text, i) ? 'open' : null);
