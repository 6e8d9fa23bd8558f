// A part of a graph: what filters keep is consistent, and the same whatever the order of loading.
import type { Edge, Graph, Node } from '../../src/core/model';
import { chosen, KINDS, partOf } from '../../src/export';
import { dump, openStore, type Store } from '../../src/store';
import { sortedBytes } from '../fixtures/bytes';
import { fixtureGraph } from '../fixtures/graph';
import { FORMS, storeOf, written } from './written';

jest.setTimeout(120_000);

describe('[export/part] a part', () => {
  let own: Store;
  beforeAll(async () => {
    own = await storeOf(fixtureGraph());
  });
  afterAll(() => own.close());
  const partIn = async (typed: Partial<Parameters<typeof chosen>[1]>, kinds = KINDS.slice()) => {
    const filter = await chosen(own, { entities: [], outlets: [], from: '', to: '', ...typed });
    const part = await partOf(own, filter, kinds);
    const [nodes, edges]: [Node[], Edge[]] = [[], []];
    for (const kind of part.kinds)
      for await (const page of part.nodes(kind)) {
        nodes.push(...page);
        edges.push(...(await part.edges(kind, page)));
      }
    return {
      nodes: new Map(nodes.map((node) => [node.id, node])),
      edges: new Map(edges.map((edge) => [edge.id, edge])),
    };
  };
  const whole = fixtureGraph();
  const articlesOf = (part: Graph): readonly string[] =>
    [...part.nodes.keys()].filter((id) => id.startsWith('article:'));

  const FILTERS: readonly (readonly [string, Partial<Parameters<typeof chosen>[1]>, readonly string[] | null])[] = [
    ['no filter', {}, ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((n) => `article:${n}`)],
    ['from a day', { from: '2024-06-03' }, ['article:07', 'article:08']],
    ['up to a month', { to: '2024-03' }, ['article:01', 'article:02', 'article:03']],
    ['an outlet', { outlets: ['harbour wire'] }, ['article:01', 'article:05']],
    ['an outlet and days', { outlets: ['Harbour Wire'], to: '2024-04' }, ['article:01']],
    ['an entity', { entities: ['Jonas Rhee'] }, ['article:08', 'article:09']],
    ['an entity and days', { entities: ['person:jonas-rhee'], from: '2024' }, ['article:08']],
    ['two entities', { entities: ['Jonas Rhee', 'Lunde'], from: '2024-06' }, ['article:08']],
  ];
  it.each(FILTERS)(
    '%s: these articles, and a consistent graph: ends are there, statements have their evidence',
    async (_, typed, articles) => {
      const part = await partIn(typed);
      expect(articlesOf(part)).toEqual(articles);
      for (const { from, to } of part.edges.values())
        expect([part.nodes.has(from), part.nodes.has(to)]).toEqual([true, true]);
      for (const node of part.nodes.values()) expect(node).toEqual(whole.nodes.get(node.id));
      for (const edge of part.edges.values()) {
        expect(whole.edges.get(edge.id)).toMatchObject({
          type: edge.type,
          from: edge.from,
          to: edge.to,
          props: edge.props,
        });
        if (edge.id.startsWith('fact:')) expect(part.nodes.has(edge.id)).toBe(true);
      }
      for (const [id, { labels }] of part.nodes)
        if (labels[0] === 'Fact' || labels[0] === 'Claim')
          expect([...part.edges.values()].some(({ from, type }) => from === id && type === 'EVIDENCED_BY')).toBe(true);
    },
  );
  it('all of it is the graph', async () => {
    const { nodes, edges } = await partIn({});
    const plain = [...edges].map(([id, { type, from, to, props }]) => [id, { id, type, from, to, props }] as const);
    expect(sortedBytes({ nodes, edges: new Map(plain) })).toBe(sortedBytes(await dump(own)));
  });
  it('of one kind: its nodes and the edges between them', async () => {
    const part = await partIn({}, ['Entity']);
    expect([...part.nodes.values()].every(({ labels }) => labels[0] === 'Entity')).toBe(true);
    expect([...part.edges.values()].map(({ type }) => type)).toContain('MET');
  });
  it.each([
    [{ entities: ['Nobody'] }, /--entity Nobody: nothing in the graph/],
    [{ outlets: ['Jonas Rhee'] }, /--outlet Jonas Rhee: has published no article/],
    [{ from: '3 May' }, /--from 3 May: a day like/],
  ])('%j is a mistake', async (typed, problem) => expect(partIn(typed)).rejects.toThrow(problem));

  it.each(Object.keys(FORMS))('%s says the same each time, whatever the order of loading', async (form) => {
    const again = await openStore('memory:', {});
    await again.prepare();
    const { nodes, edges } = fixtureGraph();
    await again.merge({ nodes: new Map([...nodes].reverse()), edges: new Map([...edges].reverse()) });
    expect(await written(again, form)).toBe(await written(own, form));
    await again.close();
  });
});
