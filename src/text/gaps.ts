// What is known of each gap of a paragraph: the values of the atoms of boundaries.ts, as hashes.
import { ATOMS, hash } from './boundaries';
import type { KindOf } from './kinds';
import type { Word } from './tokens';

export interface Gaps {
  /** Values of the gap before the word at `next`, in a sentence that began at `first`; the array is used again by the next call. */
  readonly values: (next: number, first: number) => Int32Array;
  /** Does a final mark, with what closes after it, stand before the word? */
  readonly isMarked: (next: number) => boolean;
  /** Does this paragraph end with a final mark, as most lines of its text do? */
  readonly isProse: boolean;
}

/** How a text writes. */
export interface Style {
  /** Hash of 'small' where it begins sentences with small letters, of 'large' where not, of 'mixed' where it does both. */
  readonly cased: number;
  /** Do most of its lines end with a final mark? */
  readonly isProse: boolean;
}

/** Counts of words: few are told apart. */
const BOUNDS = [0, 1, 2, 3, 4, 6, 9, 14, 24, 49];
/** All values that are neither words nor kinds; what a weight says of others it never meets. */
export const VALUES = [
  ...'- no yes form kind ( q (q small mixed large text paragraph more'.split(' '),
  ...BOUNDS.map(String),
  ...[0, 1, 2, 3].flatMap((left) => [0, 1, 2, 3].map((right) => `${left}+${right}`)),
];
const SIZES = [...BOUNDS.map(String), 'more'].map(hash);
const RUNS = [0, 1, 2, 3].flatMap((left) => [0, 1, 2, 3].map((right) => hash(`${left}+${right}`)));
const [NONE, NO, YES, FORM, KIND] = [hash('-'), hash('no'), hash('yes'), hash('form'), hash('kind')];
/** Neither, the text, the paragraph, or both are prose. */
const PROSE = [NO, hash('text'), hash('paragraph'), YES];
const INSIDE = [hash('-'), hash('('), hash('q'), hash('(q')];

const sizeOf = (count: number): number => {
  let at = 0;
  while (at < BOUNDS.length && count > (BOUNDS[at] ?? 0)) at++;
  return SIZES[at] ?? 0;
};

const FINAL = new Set(['stop', 'ask', 'dots']);
const CAPITAL = new Set(['Name', 'Word', 'WORD', 'CAPS', 'Starter', 'initial', 'letter', 'mixed']);
const ABBREVIATED = new Set(['abbreviation', 'acronym']);
const CLOSER = new Set([')', 'quote)', 'quote']);
const SMALL = new Set(['small', 'rare', 'i', 'clitic']);

export function styleOf(text: string): Style {
  const small = text.match(/(?:[.!?]|\n)\s+\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/(?:[.!?]|\n)\s+\p{Lu}/gu)?.length ?? 0;
  const lines = text.match(/\S[^\S\n]*(?:\n|$)/g)?.length ?? 0;
  const ended = text.match(/[.!?…]["”’»')\]]*[^\S\n]*(?:\n|$)/g)?.length ?? 0;
  const cased = small === 0 || small * 8 < large ? 'large' : small > large ? 'small' : 'mixed';
  return { cased: hash(cased), isProse: ended > 0.6 * lines };
}

/** How many words with a capital stand in a row up to each word (3 at most). */
function runs(kinds: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const [i, kind] of kinds.entries()) found.push(CAPITAL.has(kind) ? Math.min(3, (found[i - 1] ?? 0) + 1) : 0);
  return found;
}

/** 1: a bracket is open after the word, 2: a quotation, 3: both. */
function insides(kinds: readonly string[]): readonly number[] {
  let [depth, quoted] = [0, false];
  return kinds.map((kind) => {
    if (kind === '(') depth++;
    else if (kind === ')') depth = Math.max(0, depth - 1);
    else if (kind === 'quote(') quoted = true;
    else if (kind === 'quote)') quoted = false;
    else if (kind === 'quote') quoted = !quoted;
    return (depth > 0 ? 1 : 0) + (quoted ? 2 : 0);
  });
}

/** For each word, how far the next final mark is, itself counted. */
function distances(kinds: readonly string[]): readonly number[] {
  const found: number[] = new Array(kinds.length).fill(1000);
  for (let i = kinds.length - 1; i >= 0; i--) found[i] = FINAL.has(kinds[i] ?? '') ? 0 : (found[i + 1] ?? 999) + 1;
  return found;
}

/** Is each word a final mark, what closes after one, or "U.S." before "The"? */
function marked(kinds: readonly string[]): readonly boolean[] {
  const found: boolean[] = [];
  for (const [i, kind] of kinds.entries())
    found.push(
      FINAL.has(kind) ||
        (CLOSER.has(kind) && found[i - 1] === true) ||
        (ABBREVIATED.has(kind) && kinds[i + 1] === 'Starter'),
    );
  return found;
}

/** What is known of the words of a paragraph, each list by their number. */
function sheetOf(words: readonly Word[], kindOf: KindOf) {
  const spaced = words.map(({ start }, i) => i === 0 || (words[i - 1]?.end ?? 0) < start);
  const names = words.map(({ form }, i) => kindOf(form, { before: spaced[i] === true, after: spaced[i + 1] ?? true }));
  // "in the spring.The EU": the space is missing, not the boundary.
  const isGlued = (i: number): boolean => FINAL.has(names[i - 1] ?? '') && CAPITAL.has(names[i] ?? '');
  const smallBefore: number[] = [0];
  for (const kind of names) smallBefore.push((smallBefore.at(-1) ?? 0) + (SMALL.has(kind) ? 1 : 0));
  return {
    spaced: spaced.map((isSpaced, i) => isSpaced || isGlued(i)),
    kinds: names.map(hash),
    forms: words.map(({ form }) => hash(form.toLowerCase())),
    runBefore: runs(names),
    runAfter: runs(names.toReversed()).toReversed(),
    inside: insides(names),
    ahead: distances(names),
    smallBefore,
    marked: marked(names),
  };
}

/** Reads the gaps of a paragraph's words. */
export function gapsOf(words: readonly Word[], kindOf: KindOf, style: Style): Gaps {
  const sheet = sheetOf(words, kindOf);
  const { kinds, forms } = sheet;
  const at = (list: readonly number[], i: number): number => list[i] ?? NONE;
  const values = new Int32Array(ATOMS.length);
  const prose = at(PROSE, (style.isProse ? 1 : 0) + (sheet.marked.at(-1) ? 2 : 0));

  const read = (next: number, first: number): Int32Array => {
    for (let i = 0; i < 6; i++) values[i] = at(kinds, next - 3 + i);
    for (let i = 0; i < 4; i++) values[6 + i] = at(forms, next - 2 + i);
    values[10] = sheet.spaced[next] ? YES : NO;
    values[11] = sizeOf(next - first);
    values[12] = sizeOf(words.length - next);
    values[13] = sizeOf(at(sheet.ahead, next));
    values[14] = at(INSIDE, at(sheet.inside, next - 1));
    values[15] = style.cased;
    values[16] = at(sheet.smallBefore, next) > at(sheet.smallBefore, first) ? NO : YES;
    values[17] = at(RUNS, at(sheet.runBefore, next - 1) * 4 + at(sheet.runAfter, next));
    values[18] = at(kinds, first);
    values[19] = at(forms, first);
    values[20] = likeness(forms[first] === forms[next], kinds[first] === kinds[next]);
    values[21] = prose;
    return values;
  };
  return { values: read, isMarked: (next) => sheet.marked[next - 1] === true, isProse: prose === YES };
}

const likeness = (inForm: boolean, inKind: boolean): number => {
  if (inForm) return FORM;
  return inKind ? KIND : NO;
};
