// From an inflected word and its tag to its base.
import { loadInflections } from '../../src/data/inflections';
import { inflections } from '../../src/text/inflections';

const baseOf = inflections(loadInflections());

test.each([
  ['fought', 'VERB', 'VBD', 'fight'],
  ['claimed', 'VERB', 'VBD', 'claim'],
  ['denied', 'VERB', 'VBD', 'deny'],
  ['held', 'VERB', 'VBN', 'hold'],
  ['spoken', 'VERB', 'VBN', 'speak'],
  ['run', 'VERB', 'VBN', 'run'],
  ['advising', 'VERB', 'VBG', 'advise'],
  ['stopping', 'VERB', 'VBG', 'stop'],
  ['Says', 'VERB', 'VBZ', 'say'],
  ['met', 'VERB', 'VBD', 'meet'],
  ['policies', 'NOUN', 'NNS', 'policy'],
  ['witnesses', 'NOUN', 'NNS', 'witness'],
  ['headquarters', 'NOUN', 'NNS', 'headquarters'],
  ['forces', 'NOUN', 'NNS', 'force'],
  ['leaders', 'NOUN', 'NNS', 'leader'],
  ['minister', 'NOUN', 'NN', 'minister'],
  ['agree', 'VERB', 'VBP', 'agree'],
  ['lives', 'NOUN', 'NNS', 'life'],
  ['lives', 'VERB', 'VBZ', 'live'],
  ['larger', 'ADJ', 'JJR', 'large'],
  ['best', 'ADJ', 'JJS', 'good'],
  ['later', 'ADV', 'RBR', 'late'],
  ['more', 'ADJ', 'JJR', 'more'],
])('[text/inflections] %s (%s, %s) is a form of "%s"', (form, upos, xpos, base) => {
  expect(baseOf(form, upos, xpos)).toBe(base);
});

test.each([
  ['was', 'AUX', 'VBD'],
  ['Tehran', 'PROPN', 'NNP'],
  ['’s', 'NOUN', 'NNS'],
  ['quickly', 'ADV', 'RB'],
])('[text/inflections] %s (%s, %s) is left to others', (form, upos, xpos) => {
  expect(baseOf(form, upos, xpos)).toBeNull();
});
