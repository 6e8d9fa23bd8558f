// GraphML and GEXF: opened by readers that others wrote they are the graph.
import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Props, Value } from '../../src/core/model';
import { tally } from '../../src/export';
import { spell } from '../../src/export/gexf';
import { isMachinery } from '../../src/export/graphml';
import { xml } from '../../src/export/xml';
import type { Store } from '../../src/store';
import { graph, storeOf, words, written } from './written';

jest.setTimeout(120_000);

/** What XML can hold of a text, as its reader gives it back. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
const inXml = (value: Value): string | number | boolean =>
  typeof value === 'object' ? clean(JSON.stringify(value)) : typeof value === 'string' ? clean(value) : value;
const propsInXml = (props: Props): Readonly<Record<string, string | number | boolean>> =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([key]) => !isMachinery(key))
      .map(([key, value]) => [key, inXml(key === 'many' ? String(value) : value)]),
  );

let store: Store;
beforeAll(async () => {
  store = await storeOf(graph);
});
afterAll(() => store.close());

describe('[export] GraphML and GEXF by the readers of graphology', () => {
  const ids = (some: Iterable<string>): readonly string[] => [...some].map(clean).sort();
  const plain = (some: readonly string[]): readonly string[] =>
    some.map((id) => id.replace(/~[0-9a-f]{16}$/, '')).sort();

  it.each([
    ['graphml', (text: string) => parseGraphml(MultiDirectedGraph, text, { addMissingNodes: false })],
    ['gexf', (text: string) => parseGexf(MultiDirectedGraph, text, { addMissingNodes: false })],
  ])('%s: the same nodes and edges, with their props', async (form, read) => {
    const counted = tally();
    const found = read(await written(store, form, undefined, counted));
    expect(plain(found.nodes())).toEqual(ids(graph.nodes.keys()));
    expect(plain(found.edges())).toEqual(ids(graph.edges.keys()));
    for (const { id, labels, props } of graph.nodes.values())
      if (clean(id) === id)
        expect(found.getNodeAttributes(id)).toMatchObject({
          ...propsInXml(props),
          labels: labels.map((label) => `:${label}`).join(''),
        });
    for (const { id, type, from, to, props } of graph.edges.values()) {
      if ([id, from, to].some((one) => clean(one) !== one)) continue;
      expect([found.source(id), found.target(id)]).toEqual([from, to]);
      const { label: _, ...own } = propsInXml(props);
      expect(found.getEdgeAttributes(id)).toMatchObject({ ...own, label: type });
    }
    expect(counted.counts()).toMatchObject({ nodes: graph.nodes.size, edges: graph.edges.size });
    expect(counted.counts().dropped).toBeGreaterThan(0);
  });

  it('any text goes through XML as it is, but for characters that it cannot hold; these are counted', () =>
    fc.assert(
      fc.property(words, (text) => {
        const counted = tally();
        const out = xml(counted);
        const doc = `<graphml><key id="k" for="node" attr.name="k" attr.type="string"/><graph edgedefault="directed"><node id=${out.attribute(`n${text}`)}><data key="k">${out.text(text)}</data></node></graph></graphml>`;
        const found = parseGraphml(MultiDirectedGraph, doc);
        const [id = ''] = found.nodes();
        const held = clean(text);
        expect(id).toBe(`n${held}`);
        expect(found.getNodeAttribute(id, 'k') ?? '').toBe(held);
        expect(counted.counts().dropped).toBe(2 * ([...text].length - [...held].length));
      }),
    ));

  it.each([
    [{ date: '2019-02' }, ' start="2019-02-01" end="2019-02-28"'],
    [{ date: '2024-02', dateEnd: '2024-02-29' }, ' start="2024-02-01" end="2024-02-29"'],
    [{ date: '2019' }, ' start="2019-01-01" end="2019-12-31"'],
    [{ published: '2019-03-04T10:00:00Z' }, ' start="2019-03-04" end="2019-03-04"'],
    [{ published: 'yesterday' }, ''],
    [{}, ''],
  ])('GEXF: %j stands on the timeline as%s', (props, expected) => expect(spell(props)).toBe(expected));
});
