// What profiles keep: less text, the same facts and claims. Profiles go with merging; the size of many articles is told by the first.
import type { Graph } from '../../src/core/model';
import { derive, merge, mergeAll, PROFILES, profiled, regroup, sample, sizeLines } from '../../src/graph';
import { dump, openStore } from '../../src/store';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';

const LESS = ['compact', 'standard'] as const;
const count = ({ nodes }: Graph, kind: string): number =>
  [...nodes.values()].filter(({ labels }) => labels[0] === kind).length;
const edgesOf = ({ edges }: Graph, type: string): number =>
  [...edges.values()].filter((edge) => edge.type === type).length;

describe.each(LESS)('[graph/profile] %s', (profile) => {
  it('keeps all articles, entities, facts, claims and evidence', () => {
    const [whole, part] = [fixtureGraph(), profiled(fixtureGraph(), profile)];
    for (const kind of ['Article', 'Entity', 'Fact', 'Claim']) expect(count(part, kind)).toBe(count(whole, kind));
    expect(edgesOf(part, 'EVIDENCED_BY')).toBe(edgesOf(whole, 'EVIDENCED_BY'));
    expect(bytes(derive(part))).toBe(bytes(part));
  });

  it('of a merge is the merge of the profiles', () => {
    const parts = fixtureGraphs().map((graph) => profiled(graph, profile));
    expect(bytes(mergeAll(parts))).toBe(bytes(profiled(fixtureGraph(), profile)));
    const [one, two] = parts;
    if (one && two) expect(bytes(merge(two, one))).toBe(bytes(merge(one, two)));
    expect(bytes(profiled(profiled(fixtureGraph(), profile), profile))).toBe(bytes(profiled(fixtureGraph(), profile)));
  });

  it('of a regrouped graph is the regrouped profile', () => {
    const canonicalOf = (raw: string): string => (raw === 'person:boris-tal' ? 'person:jonas-rhee' : raw);
    expect(bytes(regroup(profiled(fixtureGraph(), profile), canonicalOf))).toBe(
      bytes(profiled(regroup(fixtureGraph(), canonicalOf), profile)),
    );
  });

  it('is kept by a store that merges and removes', async () => {
    const store = await openStore('memory:', {});
    await store.prepare();
    const graphs = fixtureGraphs().map((graph) => profiled(graph, profile));
    for (const graph of graphs) await store.merge(graph);
    expect(bytes(await dump(store))).toBe(bytes(mergeAll(graphs)));
    const [first] = graphs;
    const article = [...(first?.nodes.values() ?? [])].find(({ labels }) => labels[0] === 'Article');
    await store.remove(article?.id ?? '');
    expect(bytes(await dump(store))).toBe(bytes(mergeAll(graphs.slice(1))));
    await store.close();
  });
});

describe('[graph/profile] what is left out', () => {
  it('compact has no mentions, and only sentences that something was read in', () => {
    const part = profiled(fixtureGraph(), 'compact');
    expect(edgesOf(part, 'MENTIONS')).toBe(0);
    const read = new Set([...part.edges.values()].filter(({ type }) => type === 'EVIDENCED_BY').map(({ to }) => to));
    expect(count(part, 'Sentence')).toBe(read.size);
  });

  it('each profile holds more than the one before', () => {
    const sizes = PROFILES.map((profile) => profiled(fixtureGraph(), profile)).map(
      ({ nodes, edges }) => nodes.size + edges.size,
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[0]).toBeLessThan(sizes[2] ?? 0);
  });
});

describe('[graph/size] the size of many articles', () => {
  const article = (i: number): Graph => {
    const nodes = [`article:${i}`, `person:${Math.floor(Math.sqrt(i))}`].map((id) => ({
      ...{ id, labels: [id.startsWith('article') ? 'Article' : 'Entity'], props: {} },
    }));
    return { nodes: new Map(nodes.map((node) => [node.id, node])), edges: new Map() };
  };

  it('is told by the first: articles in step, people as they recur', () => {
    const first = sample(400);
    for (let i = 0; i < 1000; i++) first.add(article(i));
    const { nodes } = first.predict(40_000)?.full ?? { nodes: 0 };
    expect(Math.abs(nodes - 40_200) / 40_200).toBeLessThan(0.01);
  });

  it('of no articles is unknown; of less than the sample it is the sample', () => {
    expect(sample(10).predict(5)).toBeNull();
    const all = sample(100);
    for (const graph of fixtureGraphs()) all.add(graph);
    expect(all.predict(fixtureGraphs().length)?.full).toEqual({
      nodes: fixtureGraph().nodes.size,
      edges: fixtureGraph().edges.size,
    });
  });

  it('says what fits into Aura Free', () => {
    const small = { nodes: 148_000, edges: 296_000 };
    expect(
      sizeLines({ compact: small, standard: { ...small, edges: 296_297 }, full: { nodes: 1e6, edges: 2e6 } }),
    ).toEqual([
      '--profile compact: about 148,000 nodes and 296,000 relationships; fits into Aura Free',
      '--profile standard: about 148,000 nodes and 296,297 relationships',
      '--profile full: about 1,000,000 nodes and 2,000,000 relationships',
    ]);
  });
});
