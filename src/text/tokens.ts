// Words after Universal Dependencies, with offsets into the unaltered text: `don't` is do + n't, `state-run` state + - + run.
import type { Span } from '../core/model';
import type { Abbreviations } from '../data/abbreviations';
import { wordCuts } from './cuts';

export interface Word extends Span {
  readonly form: string;
}

/** Splits white-space-free stretches until nothing is left to split. */
export type Tokenizer = (text: string, within?: Span) => readonly Word[];

/** Most stretches of a text: nothing to split but "dont". */
const LETTERS = /^[A-Za-z]+$/;
/** A stretch of more characters is data, not language: it stays one word. */
const LONGEST = 500;

/** A tokenizer with the abbreviations of data/. */
export function tokenizer(data: Abbreviations): Tokenizer {
  const cutsOf = wordCuts(data);

  /** `next` is the text after the form up to the next space or, at its end, the stretch after that. */
  const split = (form: string, at: number, next: string, words: Word[]): void => {
    const places =
      form.length > LONGEST ? [] : LETTERS.test(form) ? cutsOf.letters(form, next) : cutsOf.any(form, next);
    if (places.length === 0) words.push({ form, start: at, end: at + form.length });
    else
      for (const [i, cut] of [0, ...places].entries()) {
        const part = form.slice(cut, places[i]);
        split(part, at + cut, form.slice(cut + part.length) || next, words);
      }
  };

  return (text, within = { start: 0, end: text.length }) => {
    const words: Word[] = [];
    const stretches = [...text.slice(within.start, within.end).matchAll(/[^\s\u00a0\u200b\ufeff\u2028]+/gu)];
    for (const [i, stretch] of stretches.entries())
      split(stretch[0], within.start + stretch.index, stretches[i + 1]?.[0] ?? '', words);
    return words;
  };
}
