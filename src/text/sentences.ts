// Paragraphs and sentences: where the text breaks, with offsets into it.
import type { Span } from '../core/model';
import { trim } from '../core/spans';
import type { Abbreviations } from '../data/abbreviations';
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

const FINAL = /^(?:[.!?]+|…|\.{3,})$/;
const CLOSER = /^["”’'»)\]]+$/;
const CAPITAL = /^["“‘'«([]*[\p{Lu}\d]/u;

/** A splitter with the abbreviations of data/. */
export function sentenceSplitter(data: Abbreviations, tokenize: Tokenizer): (text: string) => readonly Words[] {
  const titles = new Set(data.titles);
  const starters = new Set(data.starters);

  /** Does a sentence end with this word? `next` is the first word after it and its closing marks. */
  const ends = (word: Word, next: Word): boolean => {
    if (FINAL.test(word.form))
      return word.form.startsWith('.') && word.form.length === 1
        ? CAPITAL.test(next.form) || next.form.length === 1
        : CAPITAL.test(next.form);
    if (!word.form.endsWith('.') || word.form.length < 2) return false;
    if (titles.has(word.form.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(word.form)) return false;
    return /^\p{Lu}/u.test(next.form) && starters.has(next.form.toLowerCase());
  };

  /** The index after the marks that close what the word at i ended: `.”`, `.)`. */
  const afterClosers = (words: readonly Word[], i: number): number => {
    let at = i + 1;
    while (at < words.length && CLOSER.test(words[at]?.form ?? '') && words[at]?.start === words[at - 1]?.end) at++;
    return at;
  };

  const breaks = (words: readonly Word[]): readonly number[] => {
    const found: number[] = [];
    for (let i = 0; i < words.length - 1; i++) {
      const word = words[i];
      const at = afterClosers(words, i);
      const next = words[at];
      if (word && next && ends(word, next)) {
        found.push(at);
        i = at - 1;
      }
    }
    return found;
  };

  return (text) =>
    paragraphs(text).flatMap((span, paragraph) => {
      const words = tokenize(text, span);
      const bounds = [0, ...breaks(words), words.length];
      return bounds.slice(1).flatMap((end, i) => {
        const part = words.slice(bounds[i], end);
        const [first, last] = [part[0], part.at(-1)];
        return first && last ? [{ start: first.start, end: last.end, paragraph, words: part }] : [];
      });
    });
}
