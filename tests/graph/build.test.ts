// From a reading to the graph of one article: every node and edge by an invented example.
import type { Edge, Graph, Node } from '../../src/core/model';
import { build, regroup } from '../../src/graph';
import { bytes } from '../fixtures/bytes';
import { CATALOGUE, fixtureGraph, fixtureReadings } from '../fixtures/graph';
import { type Cast, day, reading, type Sketch } from '../fixtures/reading';

const CAST: Cast = {
  ada: ['person:ada-quill', 'Person', 'Ada Quill'],
  bo: ['person:bo-marsh', 'Person', 'Bo Marsh'],
  vale: ['state:VLE', 'State', 'Vale'],
  hall: ['place:green-hall', 'Place', 'Green Hall'],
};
const graphOf = (sketch: Omit<Sketch, 'id'>): Graph => build(reading({ id: 'article:x', ...sketch }, CAST), CATALOGUE);
const all = <T extends Node | Edge>(map: ReadonlyMap<string, T>, keep: (one: T) => boolean): readonly T[] =>
  [...map.values()].filter(keep);
const nodes = (graph: Graph, kind: string): readonly Node[] => all(graph.nodes, (node) => node.labels[0] === kind);
const edges = (graph: Graph, type: string): readonly Edge[] => all(graph.edges, (edge) => edge.type === type);

describe('[graph/build] text', () => {
  const graph = graphOf({
    ...{ title: 'A title', outlet: 'HW', published: '2024-01-02', url: 'https://x.example/1' },
    marked: ['[Ada Quill|ada] slept.', '[^She|ada] woke; [?nobody] knew.', '[~Both|ada,bo] left.'],
  });

  it('(Outlet)-PUBLISHED->(Article): the outlet by its known name, the article with its fingerprints', () => {
    expect(nodes(graph, 'Article')).toEqual([
      {
        id: 'article:x',
        labels: ['Article'],
        props: {
          ...{ name: 'A title', title: 'A title', outlet: 'HW', published: '2024-01-02', url: 'https://x.example/1' },
          page: 'x.example/1',
          ...{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) },
        },
      },
    ]);
    expect(edges(graph, 'PUBLISHED')).toMatchObject([{ from: 'outlet:harbour-wire', to: 'article:x' }]);
    expect(graph.nodes.get('outlet:harbour-wire')).toMatchObject({
      labels: ['Entity', 'Outlet'],
      props: { name: 'Harbour Wire', known: true },
    });
  });

  it('an outlet that data/ does not know gets an id of its name, and is not known', () => {
    const { nodes } = graphOf({ marked: ['Rain.'], outlet: 'Vale Gazette' });
    expect(nodes.get('outlet:vale-gazette')).toMatchObject({ props: { name: 'Vale Gazette', known: false } });
  });

  it('(Article)-HAS_SENTENCE->(Sentence): every sentence with its text, place, and mentions that nobody was found for', () => {
    const sentences = [...nodes(graph, 'Sentence')].sort((a, b) => Number(a.props['index']) - Number(b.props['index']));
    expect(sentences.map((node) => node.props['text'])).toEqual([
      'Ada Quill slept.',
      'She woke; nobody knew.',
      'Both left.',
    ]);
    expect(sentences[1]?.props).toMatchObject({ index: 1, start: 17, end: 39, unresolved: ['nobody'] });
    expect(edges(graph, 'HAS_SENTENCE').map((edge) => edge.from)).toEqual(['article:x', 'article:x', 'article:x']);
  });

  it('(Sentence)-MENTIONS->(Entity): with surface, offsets, form, and why; a plural once for each', () => {
    const mentions = edges(graph, 'MENTIONS').map(({ to, props }) => [to, props['surface'], props['form']].join(' '));
    expect([...mentions].sort()).toEqual([
      'person:ada-quill Ada Quill name',
      'person:ada-quill Both nominal',
      'person:ada-quill She pronoun',
      'person:bo-marsh Both nominal',
    ]);
    expect(edges(graph, 'MENTIONS')[0]?.props).toMatchObject({
      rule: 'entities/by-hand',
      reason: 'written by hand',
      score: 0.8,
    });
  });
});

describe('[graph/build] facts', () => {
  const facts: Sketch['facts'] = [
    {
      type: 'MET',
      subject: 'bo',
      object: 'ada',
      place: 'hall',
      with: ['vale'],
      when: day('2024-01-01'),
      by: 'met Ada',
    },
  ];
  const graph = graphOf({ published: '2024-01-02', marked: ['[Bo|bo] met [Ada|ada] in [Green Hall|hall].'], facts });
  const [fact] = nodes(graph, 'Fact');

  it('a fact has its type, date, codes, counts; null is left out', () => {
    expect(fact?.props).toEqual({
      ...{ name: 'Ada Quill MET Bo Marsh (2024-01-01)', type: 'MET', polarity: 'asserted', modality: 'actual' },
      ...{ date: '2024-01-01', dateEnd: '2024-01-01', precision: 'day', symmetric: true },
      ...{ plover: 'CONSULT', mode: 'visit', cameo: '04', quad: 'verbal cooperation' },
      ...{ proposition: expect.stringMatching(/^proposition:/) },
      ...{
        support: 1,
        independent: 1,
        quote: 'Bo met Ada in Green Hall.',
        reported: '2024-01-02',
        lastReported: '2024-01-02',
      },
    });
  });

  it('its roles are edges; a symmetric one goes from the smaller id', () => {
    const roles = ['SUBJECT', 'OBJECT', 'PLACE', 'WITH'].map((type) => edges(graph, type).map((edge) => edge.to));
    expect(roles).toEqual([['person:ada-quill'], ['person:bo-marsh'], ['place:green-hall'], ['state:VLE']]);
  });

  it('its evidence is an edge to the sentence, with offsets into the article and the rule', () => {
    const [evidence] = edges(graph, 'EVIDENCED_BY');
    expect(evidence).toMatchObject({
      from: fact?.id,
      props: { start: 3, end: 10, rule: 'relations/met#by-hand', score: 0.9 },
    });
  });

  it('a plain edge with the id of the fact joins its two main roles', () => {
    expect(graph.edges.get(fact?.id ?? '')).toMatchObject({
      ...{ type: 'MET', from: 'person:ada-quill', to: 'person:bo-marsh' },
      props: {
        date: '2024-01-01',
        polarity: 'asserted',
        modality: 'actual',
        support: 1,
        quote: 'Bo met Ada in Green Hall.',
      },
    });
  });

  const one = { type: 'VISITED', subject: 'ada', object: 'vale', by: 'Ada' } as const;
  const idOf = (change: object): string =>
    nodes(graphOf({ marked: ['Ada.'], facts: [{ ...one, ...change }] }), 'Fact')[0]?.id ?? '';
  it.each([
    ['type', { type: 'SUPPORTED' }],
    ['roles', { object: 'hall' }],
    ['direction', { subject: 'vale', object: 'ada' }],
    ['place', { place: 'hall' }],
    ['company', { with: ['bo'] }],
    ['date', { when: day('2024-01-01') }],
    ['polarity', { polarity: 'negated' }],
    ['modality', { modality: 'planned' }],
    ['role', { role: 'envoy' }],
  ])('another %s is another fact', (_, change) => expect(idOf(change)).not.toBe(idOf({})));

  it('the same from another article, in other words, is the same fact; capitals of a role do not matter', () => {
    const other = graphOf({ title: 'other', marked: ['Elsewhere, Ada.'], facts: [one] });
    expect(nodes(other, 'Fact')[0]?.id).toBe(idOf({}));
    expect(idOf({ role: 'Prime  Minister' })).toBe(idOf({ role: 'prime minister' }));
  });

  it('polarity, modality and date leave the proposition as it is: so are facts contested', () => {
    const of = (change: object) =>
      nodes(graphOf({ marked: ['Ada.'], facts: [{ ...one, ...change }] }), 'Fact')[0]?.props['proposition'];
    expect(of({ polarity: 'negated', modality: 'alleged', when: day('2024-01-01') })).toBe(of({}));
    expect(of({ object: 'hall' })).not.toBe(of({}));
  });

  it('a type that the catalogue does not know is directed and has no codes', () => {
    const [made] = nodes(graphOf({ marked: ['Ada.'], facts: [{ ...one, type: 'PRAISED' }] }), 'Fact');
    expect(made?.props).not.toHaveProperty('plover');
    expect(made?.props).toMatchObject({ type: 'PRAISED', name: 'Ada Quill PRAISED Vale' });
  });
});

describe('[graph/build] claims', () => {
  const marked = [
    '[Ada|ada] told [Bo|bo] that [Vale|vale] had attacked [the hall|hall].',
    '[Bo|bo] denied that [Vale|vale] had attacked [the hall|hall].',
  ];
  const attack = {
    type: 'ATTACKED',
    subject: 'vale',
    object: 'hall',
    modality: 'alleged',
    by: 'Vale had attacked the hall',
  } as const;
  const claims: Sketch['claims'] = [
    {
      key: 'c1',
      stance: 'STATED',
      speaker: 'ada',
      cue: 'told',
      content: 'that Vale had attacked the hall',
      to: 'bo',
      about: ['hall', 'vale'],
    },
    {
      key: 'c2',
      stance: 'DENIED',
      speaker: 'bo',
      cue: 'denied',
      content: 'Vale had attacked the hall',
      about: ['vale'],
      inside: 'c1',
    },
  ];
  const graph = graphOf({
    published: '2024-01-02',
    marked,
    claims,
    facts: [
      { ...attack, claim: 'c1' },
      { ...attack, claim: 'c2' },
    ],
  });
  const claim = (stance: string): Node | undefined =>
    nodes(graph, 'Claim').find((node) => node.props['stance'] === stance);

  it('a claim has its stance, words, and the date of its earliest report', () => {
    expect(claim('STATED')?.props).toMatchObject({
      text: 'that Vale had attacked the hall',
      quoted: false,
      date: '2024-01-02',
      support: 1,
    });
  });

  it('BY, ADDRESSED_TO, ABOUT join it to entities, EVIDENCED_BY to its sentence with the cue', () => {
    const id = claim('STATED')?.id;
    const to = (type: string) =>
      edges(graph, type)
        .filter((edge) => edge.from === id)
        .map((edge) => edge.to)
        .sort();
    expect([to('BY'), to('ADDRESSED_TO'), to('ABOUT')]).toEqual([
      ['person:ada-quill'],
      ['person:bo-marsh'],
      ['place:green-hall', 'state:VLE'],
    ]);
    const evidence = edges(graph, 'EVIDENCED_BY').find((edge) => edge.from === id);
    expect(evidence?.props).toMatchObject({ cue: 'told', cueStart: 4, cueEnd: 8, rule: 'claims/by-hand' });
  });

  it('who states asserts the fact; who denies asserts it negated; the fact is one', () => {
    expect(nodes(graph, 'Fact')).toHaveLength(1);
    const asserted = edges(graph, 'ASSERTS').map((edge) =>
      [graph.nodes.get(edge.from)?.props['stance'], edge.props['polarity']].join(' '),
    );
    expect([...asserted].sort()).toEqual(['DENIED negated', 'STATED asserted']);
  });

  it('"said it had not" denies by asserting a negated fact, not by negating it twice; regrouped it still does', () => {
    const denial: Sketch = {
      id: 'denial',
      marked: ['[Vale|vale] said it had not attacked [the hall|hall].'],
      claims: [
        {
          ...{ key: 'c', stance: 'DENIED', speaker: 'vale', cue: 'said', polarity: 'asserted' },
          content: 'it had not attacked the hall',
        },
      ],
      facts: [{ ...attack, by: 'it had not attacked the hall', polarity: 'negated', claim: 'c' }],
    };
    const built = build(reading(denial, CAST), CATALOGUE);
    for (const one of [built, regroup(built, (raw) => raw)]) {
      const [asserts] = edges(one, 'ASSERTS');
      expect(asserts?.props['polarity']).toBe('asserted');
      expect(one.nodes.get(asserts?.to ?? '')?.props['polarity']).toBe('negated');
    }
  });

  it('a claim inside a claim is REPORTED_IN it', () => {
    expect(edges(graph, 'REPORTED_IN')).toMatchObject([{ from: claim('DENIED')?.id, to: claim('STATED')?.id }]);
  });

  it('a plain edge with the id of the claim goes from its speaker', () => {
    const id = claim('DENIED')?.id ?? '';
    expect(graph.edges.get(id)).toMatchObject({
      type: 'DENIED',
      from: 'person:bo-marsh',
      to: id,
      props: { date: '2024-01-02', support: 1 },
    });
  });

  const idOf = (content: string, change: object = {}): string => {
    const one = { key: 'c', stance: 'STATED', speaker: 'ada', cue: 'said', content, ...change };
    return nodes(graphOf({ marked: [`Ada said: ${content}`], claims: [one] }), 'Claim')[0]?.id ?? '';
  };
  it('the same words by the same speaker are the same claim, whatever the marks', () => {
    expect(idOf('that “we left”.')).toBe(idOf('We left'));
    expect(idOf('We left')).not.toBe(idOf('We stayed'));
    expect(idOf('We left')).not.toBe(idOf('We left', { speaker: 'bo' }));
    expect(idOf('We left')).not.toBe(idOf('We left', { stance: 'PROMISED' }));
  });

  it('a claim without content is that of its article only', () => {
    const empty: Sketch = {
      id: 'a',
      marked: ['Ada denied.'],
      claims: [{ key: 'c', stance: 'DENIED', speaker: 'ada', cue: 'denied', content: '' }],
    };
    const [a, b] = [empty, { ...empty, id: 'b' }].map(
      (sketch) => nodes(build(reading(sketch, CAST), CATALOGUE), 'Claim')[0]?.id,
    );
    expect(a).not.toBe(b);
  });
});

describe('[graph/build] the whole', () => {
  it('gives the same bytes for the same reading', () => {
    for (const one of fixtureReadings()) expect(bytes(build(one, CATALOGUE))).toBe(bytes(build(one, CATALOGUE)));
  });

  it('has no edge to a node that is not there, and evidence for every fact and claim', () => {
    const graph = fixtureGraph();
    for (const { from, to } of graph.edges.values())
      expect([graph.nodes.has(from), graph.nodes.has(to)]).toEqual([true, true]);
    const evidenced = new Set(edges(graph, 'EVIDENCED_BY').map((edge) => edge.from));
    for (const { id } of [...nodes(graph, 'Fact'), ...nodes(graph, 'Claim')]) expect(evidenced.has(id)).toBe(true);
  });

  it('gives every node a name', () => {
    for (const { props } of fixtureGraph().nodes.values()) expect(props['name']).toEqual(expect.stringMatching(/\S/));
  });

  it.each<[string, (one: ReturnType<typeof fixtureReadings>[number]) => object]>([
    ['a link to a mention', (one) => ({ mentions: one.mentions.slice(1) })],
    ['an entity', () => ({ entities: [] })],
    ['a sentence', () => ({ sentences: [] })],
    ['a claim', () => ({ claims: [] })],
  ])('refuses a reading that names %s which is not there', (_, change) => {
    const [one] = fixtureReadings().filter(({ relations }) => relations.some(({ claim }) => claim !== null));
    if (!one) throw new Error('no reading with a claim');
    expect(() => build({ ...one, ...change(one) }, CATALOGUE)).toThrow(/which is not there|not listed/);
  });
});
