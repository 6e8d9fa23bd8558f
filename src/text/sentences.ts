// Paragraphs and sentences: where the text breaks, with offsets into it.
import type { Span } from '../core/model';
import { trim } from '../core/spans';
import type { Kit } from '../data/kit';
import { scorer } from './boundaries';
import { dateline } from './dateline';
import { gapsOf, type Style, styleOf } from './gaps';
import { kinds } from './kinds';
import type { Tokenizer, Word } from './tokens';

export interface Words extends Span {
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** A text whose lines were wrapped at a width: a line break there is a space. */
const isWrapped = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const long = lines.filter((line) => line.length >= 50 && line.length <= 100).length;
  const ended = lines.filter((line) => /[.!?:]["”’')]*\s*$/.test(line)).length;
  return lines.length > 4 && long > lines.length * 0.6 && ended < lines.length * 0.5;
};

/** Spans of the paragraphs: apart by blank lines, and by single line breaks where the text is not wrapped. */
export function paragraphs(text: string): readonly Span[] {
  const separator = isWrapped(text) ? /\r?\n[^\S\n]*\r?\n\s*|\u2029/g : /[\r\n\u2028\u2029]+/g;
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push(trim(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  found.push(trim(text, { start, end: text.length }));
  return found.filter((span) => span.end > span.start);
}

/** Only one full stop is written where "etc." or "Plan B." ends a sentence: it is a word of its own. */
function apart(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || words.length < 2 || !/^(?:etc|\p{Lu})\.$/u.test(last.form)) return words;
  const stop = last.end - 1;
  return [
    ...words.slice(0, -1),
    { ...last, form: last.form.slice(0, -1), end: stop },
    { form: '.', start: stop, end: last.end },
  ];
}

/** A splitter with the words and weights of data/. */
export function sentenceSplitter(
  { abbreviations, boundaries }: Pick<Kit, 'abbreviations' | 'boundaries'>,
  tokenize: Tokenizer,
): (text: string) => readonly Words[] {
  const kindOf = kinds(abbreviations, boundaries);
  const score = scorer(boundaries);

  /** Indexes of words that begin a sentence, left to right: what was found tells of what follows. */
  const starts = (words: readonly Word[], style: Style): readonly number[] => {
    const gaps = gapsOf(words, kindOf, style);
    const found = [0];
    const caution = gaps.isProse ? boundaries.caution : 0;
    let first = 0;
    for (let next = dateline(words) + 1; next < words.length; next++) {
      if (score(gaps.values(next, first)) <= (gaps.isMarked(next) ? 0 : caution)) continue;
      found.push(next);
      first = next;
    }
    return found;
  };

  return (text) => {
    const style = styleOf(text);
    return paragraphs(text).flatMap((span, paragraph) => {
      const words = tokenize(text, span);
      const bounds = [...starts(words, style), words.length];
      return bounds.slice(1).flatMap((end, i) => {
        const part = apart(words.slice(bounds[i], end));
        const [first, last] = [part[0], part.at(-1)];
        return first && last ? [{ start: first.start, end: last.end, paragraph, words: part }] : [];
      });
    });
  };
}
