// Capitalised auxiliaries in mid-sentence, on tokens written by hand: form/UPOS/deprel>head (from 1).
import type { Name, Sentence } from '../../../src/core/model';
import { surnames, unmask } from '../../../src/text/model/capitals';

function sentenceOf(written: string): Sentence {
  let start = 0;
  const tokens = written.split(' ').map((word) => {
    const [form = '', upos = '', deprel = '', head = '0'] = word.split('/');
    const token = {
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos: 'MD',
      head: Number(head) - 1,
      deprel,
      start,
      end: start + form.length,
    };
    start = token.end + 1;
    return token;
  });
  return { index: 0, paragraph: 0, start: 0, end: start - 1, tokens };
}
const textOf = ({ tokens }: Sentence): string => tokens.map(({ form }) => form).join(' ');
const may = (written: string) => unmask([sentenceOf(written)])[0]?.tokens.find(({ form }) => form === 'May');

const ACCUSED = 'On/ADP/case/2 Monday/PROPN/obl/4 May/AUX/aux/4 accused/VERB/root/0 them/PRON/obj/4';

test('[text/model/capitals] a capitalised auxiliary in mid-sentence is a name, and the subject where the verb has none', () => {
  expect(may(ACCUSED)).toMatchObject({ upos: 'PROPN', lemma: 'May', deprel: 'nsubj' });
});

test('[text/model/capitals] of a passive it is the passive subject', () => {
  const written = 'then/ADV/advmod/4 May/AUX/aux/4 was/AUX/aux:pass/4 asked/VERB/root/0 again/ADV/advmod/4';
  expect(may(written)).toMatchObject({ upos: 'PROPN', deprel: 'nsubj:pass' });
});

test.each([
  ['the first word of a sentence', 'May/AUX/aux/3 I/PRON/nsubj/3 ask/VERB/root/0 why/ADV/advmod/3'],
  ['the first word of a quotation', 'she/PRON/nsubj/2 said/VERB/root/0 “/PUNCT/punct/5 May/AUX/aux/5 go/VERB/ccomp/2'],
  ['a word of a headline', 'Prices/NOUN/nsubj/3 May/AUX/aux/3 Rise/VERB/root/0 Again/ADV/advmod/3'],
])('[text/model/capitals] %s stays an auxiliary', (_name, written) => {
  expect(may(written)?.upos).toBe('AUX');
});

test('[text/model/capitals] it is a person’s name only where the article has the person in full', () => {
  const sentence = sentenceOf(ACCUSED);
  const text = `${textOf(sentence)} Theresa May`;
  const full: Name = { start: text.length - 11, end: text.length, type: 'PERSON', sentence: 1, score: 0.9 };
  expect(surnames(text, [sentence], [full])).toMatchObject([{ type: 'PERSON', start: text.indexOf('May') }]);
  expect(surnames(text, [sentence], [])).toEqual([]);
});
