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
    ['not before a small letter that goes on', '“Why?” he asked.', ['“Why?” he asked.']],
    [
      'not at months, saints, ranks',
      'On Jan. 5 Lt. Gen. Smith left St. Petersburg. He went to Ft. Worth.',
      ['On Jan. 5 Lt. Gen. Smith left St. Petersburg.', 'He went to Ft. Worth.'],
    ],
    [
      'not at "U.S." before a noun',
      'The U.S. Army said the U.S. will stay.',
      ['The U.S. Army said the U.S. will stay.'],
    ],
    [
      'not at dots inside a quotation',
      '“We are ... concerned,” the minister said.',
      ['“We are ... concerned,” the minister said.'],
    ],
    [
      'in a quotation of several',
      '“We agreed. It is over,” the minister said. “Nobody lost.”',
      ['“We agreed.', 'It is over,” the minister said.', '“Nobody lost.”'],
    ],
    [
      'in a straight quotation of several',
      '"We agreed. It is over," the minister said. "Nobody lost." He left.',
      ['"We agreed.', 'It is over," the minister said.', '"Nobody lost."', 'He left.'],
    ],
    [
      'not after a dateline',
      'MOSCOW, Feb. 27 (Reuters) - The minister left on Monday.\n\nTEHRAN – The talks ended.',
      ['MOSCOW, Feb. 27 (Reuters) - The minister left on Monday.', 'TEHRAN – The talks ended.'],
    ],
    [
      'not at the stop of a company',
      'Google Inc. said it bought Fitbit Inc. in November.',
      ['Google Inc. said it bought Fitbit Inc. in November.'],
    ],
    [
      'not between the words of a name in prose',
      'He demanded proof. NATO Secretary General Jens Stoltenberg condemned the attack.',
      ['He demanded proof.', 'NATO Secretary General Jens Stoltenberg condemned the attack.'],
    ],
    [
      'not after a party and state',
      'Mitch McConnell, R-Ky., said so. Trey Gowdy (R-S.C.) said it, too.',
      ['Mitch McConnell, R-Ky., said so.', 'Trey Gowdy (R-S.C.) said it, too.'],
    ],
    [
      'after a bracket',
      'He left (in 2019). She stayed. (Nobody knew.) It ended.',
      ['He left (in 2019).', 'She stayed.', '(Nobody knew.)', 'It ended.'],
    ],
    [
      'before small letters where the text is written so',
      'can you help me? i have no idea. it does not work! thanks',
      ['can you help me?', 'i have no idea.', 'it does not work!', 'thanks'],
    ],
    [
      'at a greeting’s end and before a signature',
      'Thank you for your help. Best regards, Rania Haddad',
      ['Thank you for your help.', 'Best regards,', 'Rania Haddad'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test('[text/sentences] the full stop of a last "etc." is a word of its own', () => {
  const words = split('They sell bread, milk, etc. The shop is open.').map((sentence) =>
    sentence.words.map(({ form }) => form).join(' '),
  );
  expect(words).toEqual(['They sell bread , milk , etc .', 'The shop is open .']);
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
        words.map(({ form }) => form).join('') === text.replace(/[\s\u200b\ufeff]+/gu, '') &&
        words.every(({ form, start, end }) => text.slice(start, end) === form)
      );
    }),
  );
});
