// Names that agree within an article, on sentences written by hand: capitalised words are proper nouns here.
import type { Name, NameType, Sentence } from '../../../src/core/model';
import { agree } from '../../../src/text/model/agree';

function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^.]+\./g)].map((match, index) => {
    const tokens = [...match[0].matchAll(/[\w-]+|\./g)].map((word) => ({
      start: match.index + word.index,
      end: match.index + word.index + word[0].length,
      form: word[0],
      lemma: word[0],
      upos: /^[A-Z]/.test(word[0]) ? 'PROPN' : 'X',
      xpos: 'FW',
      head: -1,
      deprel: 'root',
    }));
    return { index, paragraph: 0, start: match.index, end: match.index + match[0].length, tokens };
  });
}

/** `Haddad ORG 0.4` in the sentence of that number. */
const named = (text: string, sentence: number, form: string, type: NameType, score: number): Name => {
  const start = text.indexOf(form, sentencesOf(text)[sentence]?.start);
  return { start, end: start + form.length, type, sentence, score };
};
const shown = (text: string, names: readonly Name[]): readonly string[] =>
  names.map(({ start, end, type, sentence }) => `${sentence} ${text.slice(start, end)} ${type}`);

test('[text/model/agree] a form that two sentences take for a name is one in the third', () => {
  const text = 'Basilan spoke. they left Basilan today. and Basilan fell.';
  const names = [named(text, 0, 'Basilan', 'GPE', 0.9), named(text, 1, 'Basilan', 'GPE', 0.8)];
  expect(shown(text, agree(text, sentencesOf(text), names))).toEqual([
    '0 Basilan GPE',
    '1 Basilan GPE',
    '2 Basilan GPE',
  ]);
});

test('[text/model/agree] what one sentence alone takes for a name adds nothing', () => {
  const text = 'Basilan spoke. they left Basilan today.';
  expect(agree(text, sentencesOf(text), [named(text, 0, 'Basilan', 'GPE', 0.95)])).toHaveLength(1);
});

test('[text/model/agree] the type with more for it wins everywhere', () => {
  const text = 'Haddad spoke. Haddad left. Haddad returned.';
  const names = [
    named(text, 0, 'Haddad', 'ORG', 0.5),
    named(text, 1, 'Haddad', 'PERSON', 0.9),
    named(text, 2, 'Haddad', 'PERSON', 0.9),
  ];
  expect(shown(text, agree(text, sentencesOf(text), names))).toEqual([
    '0 Haddad PERSON',
    '1 Haddad PERSON',
    '2 Haddad PERSON',
  ]);
});

test('[text/model/agree] one word inside a longer run of proper nouns is not picked out of it', () => {
  const text = 'Jordan left. then Jordan came. a man called Jordan Peters came.';
  const names = [named(text, 0, 'Jordan', 'GPE', 0.95), named(text, 1, 'Jordan', 'GPE', 0.95)];
  expect(agree(text, sentencesOf(text), names)).toHaveLength(2);
});

test('[text/model/agree] names stay in order and apart', () => {
  const text = 'Jordan left Basilan. so Jordan left Basilan. then Basilan fell and Jordan mourned.';
  const names = [0, 1].flatMap((i) => [named(text, i, 'Jordan', 'GPE', 0.9), named(text, i, 'Basilan', 'GPE', 0.9)]);
  expect(shown(text, agree(text, sentencesOf(text), names)).slice(4)).toEqual(['2 Basilan GPE', '2 Jordan GPE']);
});
