// What every store must do about who is who; src/graph (judge, settle) is the model that both are held to, byte for byte.
import fc from 'fast-check';
import type { Graph, Judgement } from '../../src/core/model';
import { judge, mergeAll } from '../../src/graph';
import { dump, type Pair, type Store } from '../../src/store';
import { bytes } from '../fixtures/bytes';
import { fixtureGraph, fixtureGraphs } from '../fixtures/graph';
import { apart, arbitraryJudgements, same } from '../fixtures/judgements';
import { shuffled } from '../fixtures/shuffled';
import { type Bench, onFresh } from './store';

const KESTREL = 'person:anna-kestrel';
const TAL = 'person:boris-tal';
const VOSS = 'person:mira-voss';
const RHEE = 'person:jonas-rhee';
const OTHER = `${TAL}~00000001`;

const SETS = fc.sample(arbitraryJudgements, { numRuns: 7, seed: 7 }).filter((all) => all.length > 1);
const pairOf = ({ a, b, by }: Judgement): Pair => ({ a, b, by: by === 'dateline' ? 'machine' : 'person' });
/** Those on entities that the graph has. */
const within = (graph: Graph, all: readonly Judgement[]): readonly Judgement[] =>
  all.filter(({ a, b }) => graph.nodes.has(a) && graph.nodes.has(b));

export function identityContract(name: string, bench: Bench): void {
  const with_ = onFresh(bench);
  const loaded = (work: (store: Store) => Promise<void>): Promise<void> =>
    with_(async (store) => {
      await store.merge(fixtureGraph());
      await work(store);
    });
  const expectModel = async (store: Store, model: Graph): Promise<void> => {
    expect(bytes(await dump(store))).toBe(bytes(model));
  };

  describe(`[store/${name}] judging`, () => {
    it.each(SETS.map((all, i) => [i, all] as const))('gives what the model gives, and back again (set %i)', (i, all) =>
      loaded(async (store) => {
        await store.judge(all);
        await expectModel(store, judge(fixtureGraph(), all));
        await store.judge(shuffled(all, i + 1));
        await expectModel(store, judge(fixtureGraph(), all));
        expect(await store.withdraw(all.map(pairOf))).toMatchObject({ judgements: all.length });
        await expectModel(store, fixtureGraph());
      }),
    );

    it.each(SETS.slice(0, 2).map((all, i) => [i, all] as const))(
      'one by one, or over others that were withdrawn: the same (set %i)',
      (i, all) =>
        loaded(async (store) => {
          for (const one of shuffled(all, i + 1)) await store.judge([one]);
          await expectModel(store, judge(fixtureGraph(), all));
          for (const one of all.slice(1)) await store.withdraw([pairOf(one)]);
          await expectModel(store, judge(fixtureGraph(), all.slice(0, 1)));
        }),
    );

    it.each(SETS.slice(2, 5).map((all, i) => [i, all] as const))(
      'loading after judging equals judging after loading (set %i)',
      (i, all) =>
        with_(async (store) => {
          const graphs = shuffled(fixtureGraphs(), i + 1);
          const first = mergeAll(graphs.slice(0, 4));
          const some = within(first, all);
          await store.merge(first);
          await store.judge(some);
          for (const graph of graphs.slice(4)) await store.merge(graph);
          await expectModel(store, judge(fixtureGraph(), some));
          expect(await store.merge(fixtureGraph())).toMatchObject({ newNodes: 0, newEdges: 0 });
          await expectModel(store, judge(fixtureGraph(), some));
        }),
    );

    it.each(SETS.slice(0, 2).map((all, i) => [i, all] as const))(
      'a judged graph of another store, loaded whole, is as it was there (set %i)',
      (_, all) =>
        with_(async (store) => {
          await store.merge(judge(fixtureGraph(), all));
          await expectModel(store, judge(fixtureGraph(), all));
        }),
    );

    it("what the machine says later does not overrule a person, and the person's goes back to the machine's", () =>
      loaded(async (store) => {
        await store.judge([same(KESTREL, VOSS, 'ana', 'negative')]);
        expect(await store.judge([same(KESTREL, VOSS)])).toEqual({ judgements: 1, entities: 0 });
        expect(await store.withdraw([{ a: KESTREL, b: VOSS, by: 'person' }])).toEqual({ judgements: 1, entities: 1 });
        await expectModel(store, judge(fixtureGraph(), [same(KESTREL, VOSS)]));
      }));

    it('takes the place of what its author said before', () =>
      loaded(async (store) => {
        await store.judge([same(KESTREL, VOSS)]);
        await store.judge([{ ...same(KESTREL, VOSS, 'dateline', 'unsure'), score: 0.4 }]);
        await expectModel(store, judge(fixtureGraph(), [{ ...same(KESTREL, VOSS, 'dateline', 'unsure'), score: 0.4 }]));
      }));

    it('passes over what is not there to withdraw', () =>
      loaded(async (store) => {
        expect(await store.withdraw([{ a: KESTREL, b: VOSS, by: 'machine' }])).toEqual({ judgements: 0, entities: 0 });
      }));

    it.each<[string, Judgement]>([
      ['an entity that is not there', same(KESTREL, 'person:nobody')],
      ['a pair in the wrong order', { ...same(KESTREL, VOSS), a: VOSS, b: KESTREL }],
      ['an entity and itself', { ...same(KESTREL, VOSS), b: KESTREL }],
      ['a score beyond 1', { ...same(KESTREL, VOSS), score: 1.5 }],
      ['nobody who judged', { ...same(KESTREL, VOSS), by: '' }],
    ])('refuses %s, and writes nothing', (_, judgement) =>
      loaded(async (store) => {
        await expect(store.judge([judgement])).rejects.toMatchObject({ code: 'STORE' });
        await expectModel(store, fixtureGraph());
      }),
    );

    it('is found by any of its names, under the id that stands for it', () =>
      loaded(async (store) => {
        await store.judge([same(KESTREL, VOSS)]);
        const found = await store.search('names', 'Voss', 5);
        expect(found).toMatchObject([{ node: { id: KESTREL } }]);
      }));
  });

  describe(`[store/${name}] removing what was judged`, () => {
    const machine = SETS[0]?.map((one) => ({ ...one, by: 'dateline' })) ?? [];
    it.each([0, 3, 7, 8])('takes what only article %i supported, and judgements with it', (i) =>
      loaded(async (store) => {
        await store.judge(machine);
        const graphs = fixtureGraphs();
        const [article] = [...(graphs[i]?.nodes.values() ?? [])].filter((node) => node.labels[0] === 'Article');
        expect(await store.remove(article?.id ?? '')).toBe(true);
        const rest = mergeAll(graphs.filter((_, j) => j !== i));
        await expectModel(store, judge(rest, within(rest, machine)));
      }),
    );

    it("a person's judgement keeps its entity by its name; with it, that goes", () =>
      with_(async (store) => {
        const [last, ...rest] = [...fixtureGraphs()].reverse();
        for (const graph of [...rest, last]) if (graph) await store.merge(graph);
        await store.judge([same(KESTREL, 'place:lunde'), same(TAL, 'group:free-harbour-front', 'ana', 'negative')]);
        for (const id of ['08', '09']) await store.remove(`article:${id}`);
        expect((await dump(store)).nodes.get('group:free-harbour-front')).toEqual({
          ...{ id: 'group:free-harbour-front', labels: ['Entity', 'Group'] },
          props: { known: false, name: 'Free Harbour Front' },
        });
        await store.withdraw([{ a: 'group:free-harbour-front', b: TAL, by: 'person' }]);
        expect((await dump(store)).nodes.has('group:free-harbour-front')).toBe(false);
      }));
  });

  describe(`[store/${name}] namesakes`, () => {
    const set = (store: Store, articles: readonly string[], into: string | null) =>
      store.apart([{ entity: TAL, articles, into, by: 'ana', reason: 'another of that name' }]);
    /** Without who said so, which the model does not keep. */
    const plain = (graph: Graph): Graph => ({
      nodes: graph.nodes,
      edges: new Map(
        [...graph.edges].map(([id, edge]) => {
          const { apartBy: _by, apartReason: _reason, ...props } = edge.props;
          return [id, { ...edge, props }];
        }),
      ),
    });
    const model = (articles: readonly string[]): Graph =>
      articles.reduce((graph, article) => apart(graph, TAL, article, OTHER), fixtureGraph());

    it.each([[['article:04']], [['article:03', 'article:08']]])('sets %j apart, and takes it back', (articles) =>
      loaded(async (store) => {
        await set(store, articles, OTHER);
        expect(bytes(plain(await dump(store)))).toBe(bytes(model(articles)));
        await store.merge(fixtureGraph());
        expect(bytes(plain(await dump(store)))).toBe(bytes(model(articles)));
        await set(store, articles, null);
        await expectModel(store, fixtureGraph());
      }),
    );

    it('the other one may be judged, and goes with its article', () =>
      loaded(async (store) => {
        await set(store, ['article:04'], OTHER);
        await store.judge([same(OTHER, VOSS)]);
        expect(bytes(plain(await dump(store)))).toBe(bytes(judge(model(['article:04']), [same(OTHER, VOSS)])));
        await store.remove('article:04');
        await expectModel(store, mergeAll(fixtureGraphs().filter((_, i) => i !== 3)));
      }));

    it('refuses an article that does not name it', () =>
      loaded(async (store) => {
        await expect(set(store, ['article:05'], OTHER)).rejects.toMatchObject({ code: 'STORE' });
        await expect(set(store, ['article:04'], TAL)).rejects.toMatchObject({ code: 'STORE' });
        await expectModel(store, fixtureGraph());
      }));
  });

  describe(`[store/${name}] who is who`, () => {
    it('lists judgements with both names, the surest first', () =>
      loaded(async (store) => {
        const sure = { ...same(KESTREL, VOSS), score: 0.95 };
        const doubt = { ...same(TAL, RHEE, 'ana', 'unsure'), score: 0.5 };
        await store.judge([doubt, sure]);
        expect(await store.judgements()).toEqual([
          { ...sure, names: ['Anna Kestrel', 'Mira Voss'] },
          { ...doubt, names: ['Boris Tal', 'Jonas Rhee'] },
        ]);
        expect(await store.judgements({ verdict: 'unsure' })).toHaveLength(1);
        expect(await store.judgements({ by: 'machine' })).toMatchObject([{ a: KESTREL }]);
        expect(await store.judgements({ verdict: 'positive', by: 'person' })).toEqual([]);
        expect(await store.judgements({}, 1)).toMatchObject([{ a: KESTREL }]);
      }));

    it('pages through raw entities by id, whatever ids they go by', () =>
      loaded(async (store) => {
        const all = [...fixtureGraph().nodes.values()]
          .filter((node) => node.labels[0] === 'Entity')
          .map(({ id }) => id);
        const read = async (): Promise<readonly string[]> => {
          const seen: string[] = [];
          for (let after: string | null = null; ; ) {
            const page = await store.entities(after, 4);
            seen.push(...page.map(({ id }) => id));
            after = page.at(-1)?.id ?? null;
            if (page.length < 4) return seen;
          }
        };
        const before = await store.entities(null, 100);
        expect(await read()).toEqual(all);
        await store.judge([same(KESTREL, VOSS), same('outlet:harbour-wire', 'outlet:lunde-courier')]);
        expect(await read()).toEqual(all);
        expect(await store.entities(null, 100)).toEqual(before);
        expect(before.find(({ id }) => id === KESTREL)).toEqual({
          ...{ id: KESTREL, type: 'Person', name: 'Anna Kestrel', known: false },
          names: ['Anna Kestrel', 'Kestrel'],
        });
      }));

    it('profiles a raw entity by what articles say, the earliest first, wherever its edges point', () =>
      loaded(async (store) => {
        const before = await store.profiles([VOSS, KESTREL, 'person:nobody']);
        await store.judge([same(KESTREL, VOSS)]);
        expect(await store.profiles([VOSS, KESTREL, 'person:nobody'])).toEqual(before);
        const [voss, kestrel] = before;
        expect(voss).toMatchObject({ id: VOSS, type: 'Person', name: 'Mira Voss', known: false });
        expect(voss?.appearances.map(({ article }) => article)).toEqual(
          ['03', '04', '05', '06', '07'].map((id) => `article:${id}`),
        );
        expect(voss?.appearances[2]).toMatchObject({
          ...{ published: '2024-06-02', names: ['Mira Voss'], roles: ['foreign minister|state:KRL'], gender: null },
        });
        expect(kestrel?.appearances[0]).toEqual({
          ...{ article: 'article:01', published: '2024-03-04', names: ['Anna Kestrel'], gender: 'f' },
          ...{ roles: ['prime minister|state:OSV'], near: [TAL, 'place:lunde', 'state:OSV'] },
        });
        expect((await store.profiles([KESTREL], 2))[0]?.appearances).toHaveLength(2);
      }));

    it('profiles one that was set apart by those articles alone', () =>
      loaded(async (store) => {
        const articles = ['article:04'];
        await store.apart([{ entity: TAL, articles, into: OTHER, by: 'dateline', reason: 'another office' }]);
        const [tal, other] = await store.profiles([TAL, OTHER]);
        expect(other?.appearances.map(({ article }) => article)).toEqual(['article:04']);
        expect(tal?.appearances.map(({ article }) => article)).not.toContain('article:04');
      }));
  });
}
