// What an article by itself says of each entity: roles, neighbours, gender; and how evidence says what was read.
import type { Edge } from '../../src/core/model';
import { build } from '../../src/graph';
import { CATALOGUE, fixtureReadings } from '../fixtures/graph';
import { type Cast, reading, type Sketch } from '../fixtures/reading';

const CAST: Cast = {
  ada: ['person:ada-quill', 'Person', 'Ada Quill'],
  bo: ['person:bo-marsh', 'Person', 'Bo Marsh'],
  cy: ['person:cy-thorn', 'Person', 'Cy Thorn'],
  vale: ['state:VLE', 'State', 'Vale'],
  guild: ['organization:salt-guild', 'Organization', 'Salt Guild'],
};
const edgesOf = (sketch: Omit<Sketch, 'id'>, type: string): readonly Edge[] =>
  [...build(reading({ id: 'article:x', ...sketch }, CAST), CATALOGUE).edges.values()].filter(
    (edge) => edge.type === type,
  );
const appearance = (sketch: Omit<Sketch, 'id'>, id: string) =>
  edgesOf(sketch, 'APPEARS_IN').find((edge) => edge.props['entity'] === id)?.props;

describe('[graph/appearances] roles', () => {
  const held = (fact: Partial<NonNullable<Sketch['facts']>[number]>) =>
    appearance(
      {
        marked: ['[Ada Quill|ada] of [Vale|vale].'],
        facts: [{ type: 'HOLDS_ROLE', subject: 'ada', object: 'vale', by: 'of', ...fact }],
      },
      'person:ada-quill',
    )?.['roles'];
  it.each([
    ['an office, in lower case, and whose it is', { role: 'Foreign  Minister' }, ['foreign minister|state:VLE']],
    ['membership', { type: 'MEMBER_OF', object: 'guild' }, ['member|organization:salt-guild']],
    ['an office that is only alleged', { role: 'envoy', modality: 'alleged' }, ['envoy|state:VLE']],
    ['no office that is denied', { role: 'envoy', polarity: 'negated' }, undefined],
    ['no office without words', {}, undefined],
    ['no other relation', { type: 'VISITED' }, undefined],
  ] as const)('%s', (_, fact, expected) => expect(held(fact)).toEqual(expected));
});

describe('[graph/appearances] neighbours and gender', () => {
  const marked = [
    '[Ada Quill|ada] met [Cy Thorn|cy].',
    '[^She|ada] saw [Cy Thorn|cy] and [Bo Marsh|bo].',
    '[~A guild|guild] joined [^him|bo].',
  ];
  it('those named in the article that stand in a sentence with one, by id; where they are few, of the sentences beside too', () => {
    const near = ['person:ada-quill', 'person:bo-marsh', 'organization:salt-guild'].map(
      (id) => appearance({ marked }, id)?.['near'],
    );
    expect(near).toEqual([
      ['person:bo-marsh', 'person:cy-thorn'],
      ['person:ada-quill', 'person:cy-thorn'],
      ['person:ada-quill', 'person:bo-marsh', 'person:cy-thorn'],
    ]);
  });

  it('no more than twelve', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`p${i}`, [`person:p${i}`, 'Person', `P ${i}`] as const]),
    );
    const all = Object.keys(crowd)
      .map((short) => `[${short}|${short}]`)
      .join(' ');
    const edges = build(reading({ id: 'article:x', marked: [all] }, crowd), CATALOGUE).edges.values();
    for (const { type, props } of edges) if (type === 'APPEARS_IN') expect(props['near']).toHaveLength(12);
  });

  it.each([
    ['she', ['[Ada|ada] said [^she|ada] left.'], 'f'],
    ['he', ['[Ada|ada] said [^He|ada] left.'], 'm'],
    ['both', ['[Ada|ada] said [^he|ada] left; [^she|ada] did.'], undefined],
    ['they', ['[Ada|ada] said [^they|ada] left.'], undefined],
    ['nothing', ['[Ada|ada] left.'], undefined],
  ])('gender by %s', (_, given, expected) =>
    expect(appearance({ marked: given }, 'person:ada-quill')?.['gender']).toBe(expected),
  );

  it('a state has none, though "she" may mean it', () => {
    expect(appearance({ marked: ['[Vale|vale] said [^she|vale] would fight.'] }, 'state:VLE')).not.toHaveProperty(
      'gender',
    );
  });
});

describe('[graph/appearances] what is drawn appears', () => {
  it('every entity of the graph, its outlet too, once in each article', () => {
    for (const one of fixtureReadings()) {
      const graph = build(one, CATALOGUE);
      const entities = [...graph.nodes.values()].filter((node) => node.labels[0] === 'Entity').map(({ id }) => id);
      const appearing = [...graph.edges.values()]
        .filter(({ type }) => type === 'APPEARS_IN')
        .map(({ props }) => props['entity']);
      expect([...appearing].sort()).toEqual([...entities].sort());
    }
  });

  it('with all its names and what is known of it', () => {
    expect(appearance({ outlet: 'HW', marked: ['[Quill|ada] left.'] }, 'person:ada-quill')).toMatchObject({
      ...{ type: 'Person', name: 'Ada Quill', aliases: ['Ada Quill', 'Quill'], known: false },
    });
    expect(appearance({ outlet: 'HW', marked: ['Rain.'] }, 'outlet:harbour-wire')).toEqual({
      ...{
        entity: 'outlet:harbour-wire',
        type: 'Outlet',
        name: 'Harbour Wire',
        aliases: ['Harbour Wire'],
        known: true,
      },
    });
    expect(edgesOf({ outlet: 'HW', marked: ['Rain.'] }, 'PUBLISHED')).toMatchObject([
      { props: { entity: 'outlet:harbour-wire' } },
    ]);
  });
});

describe('[graph/reports] evidence says what was read', () => {
  const sketch: Omit<Sketch, 'id'> = {
    marked: ['[Ada|ada] said [Bo|bo] had met [Cy|cy] in [Vale|vale].'],
    facts: [
      {
        type: 'MET',
        subject: 'cy',
        object: 'bo',
        place: 'vale',
        with: ['ada'],
        claim: 'c',
        modality: 'alleged',
        by: 'met',
      },
    ],
    claims: [
      {
        key: 'c',
        stance: 'STATED',
        speaker: 'ada',
        cue: 'said',
        content: 'Bo had met Cy',
        to: 'vale',
        about: ['bo', 'cy'],
      },
    ],
  };
  const [claim, fact] = [...edgesOf(sketch, 'EVIDENCED_BY')].sort((a, b) => (a.from < b.from ? -1 : 1));

  it('of a fact: its raw ends, and the id that it has with them', () => {
    expect(fact?.props).toMatchObject({
      ends: ['OBJECT person:cy-thorn', 'PLACE state:VLE', 'SUBJECT person:bo-marsh', 'WITH person:ada-quill'],
      raw: fact?.from,
    });
  });

  it('of a claim: its raw ends, its words, and the raw ids of what it asserts', () => {
    expect(claim?.props).toMatchObject({
      ends: ['ABOUT person:bo-marsh', 'ABOUT person:cy-thorn', 'ADDRESSED_TO state:VLE', 'BY person:ada-quill'],
      ...{ raw: claim?.from, text: 'Bo had met Cy', quoted: false, polarity: 'asserted', asserts: [fact?.from] },
    });
  });

  it('of a mention: the raw id of whom it means', () => {
    for (const { to, props } of edgesOf(sketch, 'MENTIONS')) expect(props['entity']).toBe(to);
  });
});
