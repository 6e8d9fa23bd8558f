// Awkward but real-looking text: what tokenizer and splitter must survive.
import { loadAbbreviations } from '../../src/data/abbreviations';
import { sentenceSplitter } from '../../src/text/sentences';
import { tokenizer } from '../../src/text/tokens';

const data = loadAbbreviations();
export const tokenize = tokenizer(data);
export const split = sentenceSplitter(data, tokenize);
export const forms = (text: string): string =>
  tokenize(text)
    .map(({ form }) => form)
    .join(' ');
export const sentences = (text: string): readonly string[] =>
  split(text).map(({ start, end }) => text.slice(start, end));
