// A reading as one line of facts: which entities are kept, how they are numbered, which of several relations is told.
import { beyond, facts } from '../src/facts';
import { type Cast, day, reading, type Sketch } from './fixtures/reading';

const CAST: Cast = {
  kestrel: ['person:anna-kestrel', 'Person', 'Anna Kestrel'],
  tal: ['person:boris-tal', 'Person', 'Boris Tal'],
  aide: ['person:an-aide', 'Person', 'an aide'],
  crowd: ['group:a-crowd', 'Group', 'a crowd'],
  port: ['place:the-port', 'Place', 'the port'],
  belmark: ['state:BLM', 'State', 'Belmark'],
};
const of = (sketch: Omit<Sketch, 'id'>) => facts(reading({ id: 'a', ...sketch }, CAST));

test('[facts] the head: id, title, date, outlet, and the text as it was', () => {
  const head = { title: 'T', published: '2024-03-04', outlet: 'O' };
  expect(of({ marked: ['Nothing.', 'At all.'], ...head, space: '\n\n' })).toEqual({
    ...{ id: 'a', title: 'T', date: '2024-03-04', outlet: 'O', text: 'Nothing.\n\nAt all.' },
    ...{ entities: [], relations: [], claims: [] },
  });
});

test('[facts] entities are numbered by their first mentions; each span once, in order, with its form', () => {
  const { entities, text } = of({
    marked: ['[Tal|tal] met [Anna Kestrel|kestrel].', '[^They|kestrel,tal] left [Port Ash|port].'],
  });
  expect(entities).toEqual([
    {
      id: 'e1',
      type: 'Person',
      name: 'Boris Tal',
      mentions: [
        [0, 3, 'name'],
        [22, 26, 'pronoun'],
      ],
    },
    {
      id: 'e2',
      type: 'Person',
      name: 'Anna Kestrel',
      mentions: [
        [8, 20, 'name'],
        [22, 26, 'pronoun'],
      ],
    },
    { id: 'e3', type: 'Place', name: 'the port', mentions: [[32, 40, 'name']] },
  ]);
  expect(text.slice(32, 40)).toBe('Port Ash');
});

test('[facts] what has no name and is mentioned once is left out …', () => {
  const { entities } = of({ marked: ['[~An aide|aide] saw [~a crowd|crowd] in [Port Ash|port].'] });
  expect(entities.map(({ name }) => name)).toEqual(['the port']);
});

test('[facts] … unless they are an end of a relation or claim; what a claim is about does not count', () => {
  const { entities, claims } = of({
    marked: ['[~An aide|aide] said [~a crowd|crowd] had come.'],
    claims: [
      { key: 'c', stance: 'STATED', speaker: 'aide', cue: 'said', content: 'a crowd had come', about: ['crowd'] },
    ],
  });
  expect(entities.map(({ name }) => name)).toEqual(['an aide']);
  expect(claims).toEqual([
    {
      ...{ type: 'STATED', speaker: 'e1', source: null, cue: [8, 12], content: [[13, 29]] },
      ...{ quoted: false, addressee: null, about: [] },
    },
  ]);
});

test('[facts] an end that the text does not mention is kept, without mentions, after the others', () => {
  const { entities, relations } = of({
    marked: ['President [Tal|tal] left.'],
    facts: [{ type: 'HOLDS_ROLE', subject: 'tal', object: 'belmark', role: 'President', by: 'President Tal' }],
  });
  expect(entities.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
    ['e1', 'Boris Tal', 1],
    ['e2', 'Belmark', 0],
  ]);
  expect(relations).toEqual([
    {
      ...{ type: 'HOLDS_ROLE', subject: 'e1', object: 'e2', polarity: 'asserted', modality: 'actual' },
      ...{ date: null, place: null, role: 'President', evidence: [0, 13] },
    },
  ]);
});

describe('[facts] one relation for each type, subject and object', () => {
  const marked = [
    '[Tal|tal] will visit [the port|port].',
    '[Kestrel|kestrel] says [Tal|tal] visited it.',
    '[Tal|tal] did visit [the port|port].',
  ];
  const visited = { type: 'VISITED', subject: 'tal', object: 'port' };
  const planned = { ...visited, by: 'will visit', modality: 'planned' } as const;
  const alleged = { ...visited, by: 'visited it', modality: 'alleged' } as const;
  const actual = { ...visited, by: 'did visit', when: day('2024-03-03') } as const;
  const denied = { ...visited, by: 'did visit', polarity: 'negated' } as const;
  test.each([
    ['the actual one goes before planned and alleged', [alleged, planned, actual], 'actual', 'asserted', '2024-03-03'],
    ['the planned one goes before the alleged', [alleged, planned], 'planned', 'asserted', null],
    ['the asserted one goes before the negated', [denied, actual], 'actual', 'asserted', '2024-03-03'],
    ['an actual negated one goes before an alleged', [alleged, denied], 'actual', 'negated', null],
  ] as const)('%s', (_, relations, modality, polarity, date) => {
    expect(of({ marked, facts: relations }).relations).toMatchObject([{ modality, polarity, date }]);
  });

  test('another object, or the other direction, is another relation', () => {
    const back = { ...visited, subject: 'port', object: 'tal', by: 'did visit' };
    const other = { ...visited, object: 'kestrel', by: 'will visit' };
    expect(of({ marked, facts: [back, actual, other] }).relations).toHaveLength(3);
  });
});

test('[facts] types beyond the schema are left out, and who stands in nothing else', () => {
  const marked = ['[Anna Kestrel|kestrel] freed [~an aide|aide].'];
  const freed = [{ type: 'FREED', subject: 'kestrel', object: 'aide', by: 'Anna Kestrel freed an aide' }];
  const whole = reading({ id: 'a', marked, facts: freed }, CAST);
  expect(facts(whole).entities).toHaveLength(2);
  const without = beyond([
    { type: 'FREED', listed: false },
    { type: 'MET', listed: true },
  ]);
  expect(facts(whole, without)).toMatchObject({ relations: [], entities: [{ name: 'Anna Kestrel' }] });
});
