// From spans to names: types told apart, titles cut off, known names that the network passed over.
import { loadAbbreviations } from '../../../src/data/abbreviations';
import { loadGroups } from '../../../src/data/groups';
import { loadNameShapes } from '../../../src/data/name-shapes';
import { FEATURES, type KnownSpan } from '../../../src/text/model/gazetteer-features';
import { nameMaker } from '../../../src/text/model/names';
import type { NameSpan } from '../../../src/text/model/spans';

const make = nameMaker({ nameShapes: loadNameShapes(), abbreviations: loadAbbreviations(), groups: loadGroups() });

const span = (first: number, last: number, type: string): NameSpan => ({ first, last, type, score: 0.9 });
const known = (first: number, last: number, feature: (typeof FEATURES)[number], id = 'any:any'): KnownSpan => ({
  first,
  last,
  id,
  feature: FEATURES.indexOf(feature),
});

/** Words with their tags: `US/PROPN -/PUNCT led/VERB`. */
function namesIn(tagged: string, spans: readonly NameSpan[], of: readonly KnownSpan[] = []): readonly string[] {
  let start = 0;
  const tokens = tagged.split(' ').map((word) => {
    const [form = '', upos = ''] = word.split('/');
    const token = { form, upos, lemma: form, xpos: '', head: -1, deprel: 'dep', start, end: start + form.length };
    start = token.end + 1;
    return token;
  });
  const text = tokens.map(({ form }) => form).join(' ');
  return make({ tokens, spans, known: of }, 0).map(({ start: from, end, type }) => `${text.slice(from, end)} ${type}`);
}

test.each<readonly [string, string, readonly NameSpan[], readonly KnownSpan[], readonly string[]]>([
  ['a city, state or region is GPE', 'Basra/PROPN fell/VERB', [span(0, 0, 'PLACE')], [], ['Basra GPE']],
  ['landscape is LOC', 'Lake/PROPN Van/PROPN froze/VERB', [span(0, 1, 'PLACE')], [], ['Lake Van LOC']],
  ['works and products are no names of ours', 'Guernica/PROPN hung/VERB', [span(0, 0, 'OTHER')], [], []],
  [
    'an abbreviated title is cut off, and alone is no name',
    'Gen./PROPN Ana/PROPN Roe/PROPN met/VERB Mr/PROPN X/PROPN',
    [span(0, 2, 'PERSON'), span(4, 4, 'PERSON')],
    [],
    ['Ana Roe PERSON'],
  ],
  ['a title written out stays', 'Queen/PROPN Ada/PROPN met/VERB', [span(0, 1, 'PERSON')], [], ['Queen Ada PERSON']],
  [
    'a nationality is GROUP, whatever stands behind it',
    'Iranian/ADJ ministry/NOUN',
    [span(0, 0, 'ORG')],
    [known(0, 0, 'adjective')],
    ['Iranian GROUP'],
  ],
  [
    'an operation is an event, a ship none of our types',
    'Operation/PROPN Thaw/PROPN ,/PUNCT HMS/PROPN Gull/PROPN',
    [span(0, 1, 'ORG'), span(3, 4, 'ORG')],
    [],
    ['Operation Thaw EVENT'],
  ],
  ['a known name that the network passed over', 'US/PROPN -/PUNCT led/VERB', [], [known(0, 0, 'State')], ['US GPE']],
  ['only where it is tagged as a name', 'Nice/ADJ people/NOUN', [], [known(0, 0, 'Place')], []],
  [
    'and is no part of what the network found',
    'Jordan/PROPN Peters/PROPN',
    [span(0, 1, 'PERSON')],
    [known(0, 0, 'State')],
    ['Jordan Peters PERSON'],
  ],
  [
    'known groups: peoples are GROUP, armed ones ORG',
    'Kurds/PROPN fought/VERB Hamas/PROPN',
    [],
    [known(0, 0, 'Group', 'group:kurds'), known(2, 2, 'Group', 'group:hamas')],
    ['Kurds GROUP', 'Hamas ORG'],
  ],
])('[text/model/names] %s', (_name, tagged, spans, of, names) => {
  expect(namesIn(tagged, spans, of)).toEqual(names);
});
