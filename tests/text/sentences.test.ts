// Where sentences and paragraphs break.
import fc from 'fast-check';
import { paragraphs } from '../../src/text/sentences';
import { sentences, split } from './awkward';

describe('[text/sentences] a sentence ends', () => {
  test.each([
    [
      'at full stop, question and exclamation mark',
      'He left. Why? Nobody knew! It was late.',
      ['He left.', 'Why?', 'Nobody knew!', 'It was late.'],
    ],
    [
      'not at titles and initials',
      'Mr. Smith met Gen. J. Votel. They spoke.',
      ['Mr. Smith met Gen. J. Votel.', 'They spoke.'],
    ],
    ['not at "U.S." before a name', 'The U.S. President spoke.', ['The U.S. President spoke.']],
    [
      'at "U.S." before a word that begins one',
      'He left the U.S. The talks went on.',
      ['He left the U.S.', 'The talks went on.'],
    ],
    ['after the closing quotation mark', '“We agreed.” Then he left.', ['“We agreed.”', 'Then he left.']],
    ['not inside a decimal', 'It cost 3.5 million.', ['It cost 3.5 million.']],
    [
      'where the space is missing',
      'It will be hosted in the spring.The EU is committed.',
      ['It will be hosted in the spring.', 'The EU is committed.'],
    ],
    [
      'at a blank line without a full stop',
      'Talks begin in Doha\n\nThe envoys met.',
      ['Talks begin in Doha', 'The envoys met.'],
    ],
    ['not before a small letter', '“Why?” he asked.', ['“Why?” he asked.']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('[text/sentences] paragraphs', () => {
  test('single line breaks part paragraphs', () => {
    expect(paragraphs('One.\nTwo.\n\nThree.')).toHaveLength(3);
  });

  test('in text wrapped at a width they do not', () => {
    const line = 'the ministers of the two countries met again in the capital to talk about the';
    const text = `${[line, line, line, line, line].join('\n')} border.\n\nThey part tomorrow.`;
    expect(paragraphs(text)).toHaveLength(2);
  });
});

test('[text/sentences] every word of a text is in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = split(text).flatMap((sentence) => sentence.words);
      return (
        words.every(({ start }, i) => start >= (words[i - 1]?.end ?? 0)) &&
        words.map(({ form }) => form).join('') === text.replace(/[\s\u200b\ufeff]+/gu, '')
      );
    }),
  );
});
