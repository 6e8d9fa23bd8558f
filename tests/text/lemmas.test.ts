// Lemmas by form and tag.
import { loadClosedClass } from '../../src/data/closed-class';
import { loadInflections } from '../../src/data/inflections';
import { lemmatizer } from '../../src/text/lemmas';

const lemmaOf = lemmatizer({ closedClass: loadClosedClass(), inflections: loadInflections() });

test.each([
  ['was', 'AUX', 'VBD', 'be'],
  ["n't", 'PART', 'RB', 'not'],
  ['n’t', 'PART', 'RB', 'not'],
  ['’s', 'PART', 'POS', "'s"],
  ['’s', 'AUX', 'VBZ', 'be'],
  ['are', 'VERB', 'VBP', 'be'],
  ['done', 'VERB', 'VBN', 'do'],
  ['’s', 'VERB', 'VBZ', 'be'],
  ['denied', 'VERB', 'VBD', 'deny'],
  ['Ministers', 'NOUN', 'NNS', 'minister'],
  ['Americans', 'PROPN', 'NNPS', 'American'],
  ['Texas', 'PROPN', 'NNP', 'Texas'],
  ['The', 'DET', 'DT', 'the'],
  ['2019', 'NUM', 'CD', '2019'],
])('[text/lemmas] %s (%s, %s) is "%s"', (form, upos, xpos, lemma) => {
  expect(lemmaOf(form, upos, xpos)).toBe(lemma);
});
