// Awkward but real-looking text: what tokenizer and splitter must survive.
import { loadAbbreviations } from '../../src/data/abbreviations';
import { loadBoundaries } from '../../src/data/boundaries';
import { sentenceSplitter } from '../../src/text/sentences';
import { tokenizer } from '../../src/text/tokens';

export const abbreviations = loadAbbreviations();
export const boundaries = loadBoundaries();
export const tokenize = tokenizer(abbreviations);
export const split = sentenceSplitter({ abbreviations, boundaries }, tokenize);
export const forms = (text: string): string =>
  tokenize(text)
    .map(({ form }) => form)
    .join(' ');
export const sentences = (text: string): readonly string[] =>
  split(text).map(({ start, end }) => text.slice(start, end));
