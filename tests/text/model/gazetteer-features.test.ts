// What data/ knows of the words of a sentence, as numbers.
import { gazetteer } from '../../../src/data/gazetteer';
import { loadKit } from '../../../src/data/kit';
import { FEATURES, gazetteerFeatures, knownSpans } from '../../../src/text/model/gazetteer-features';

const names = gazetteer(loadKit());
const features = (text: string): string => {
  const forms = text.split(' ');
  return gazetteerFeatures(forms.length, knownSpans(forms, names))
    .map((feature) => FEATURES[feature])
    .join(' ');
};

test.each([
  ['the longest name wins', 'the United Nations met', 'none Organization Organization none'],
  ['a state', 'Iran denied it', 'State none none'],
  ['"us" is no state', 'they told us', 'none none none'],
  ['a nationality', 'the Iranian minister', 'none adjective none'],
  ['an unknown word', 'Halmasalu spoke', 'none none'],
])('[text/model/gazetteer-features] %s', (_name, text, expected) => {
  expect(features(text)).toBe(expected);
});
