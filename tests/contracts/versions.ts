// What every store must do about versions of an article and copies of it: as settleEditions() has it, in any order and batches, and undone by removal.
import type { Graph } from '../../src/core/model';
import { mergeAll, settleEditions } from '../../src/graph';
import { dump, type Store } from '../../src/store';
import { bytes } from '../fixtures/bytes';
import { blindly, EDITIONS, edition, LEAST, underIdOf } from '../fixtures/editions';
import { shuffled } from '../fixtures/shuffled';
import { type Bench, onFresh } from './store';

const settled = (names: readonly string[]): string => bytes(settleEditions(mergeAll(names.map(edition)), LEAST));

/** The store's content, without the mark that other settling leaves. */
async function held(store: Store): Promise<string> {
  const { nodes, edges } = await dump(store);
  const without = [...nodes].map(
    ([
      id,
      {
        props: { settled: _, ...props },
        ...node
      },
    ]) => [id, { ...node, props }] as const,
  );
  return bytes({ nodes: new Map(without), edges });
}

const statement = async (store: Store, type: string) =>
  (
    await store.query(
      `MATCH (f) WHERE f.type = $type OR f.stance = $type
RETURN f.support AS support, f.independent AS independent, f.withdrawnIn AS withdrawnIn`,
      { type },
    )
  )[0];

export function versionsContract(name: string, bench: Bench): void {
  const with_ = onFresh(bench);
  const load = async (store: Store, graphs: readonly Graph[]): Promise<void> => {
    await store.merge(mergeAll(graphs));
    await store.settleArticles(LEAST);
  };

  describe(`[store/${name}] versions and copies`, () => {
    it('are as settleEditions() has them; settling again changes nothing', () =>
      with_(async (store) => {
        await load(store, EDITIONS.map(edition));
        expect(await held(store)).toBe(settled(EDITIONS));
        expect(await store.settleArticles(LEAST)).toEqual({ articles: [] });
        await load(store, EDITIONS.map(edition));
        expect(await held(store)).toBe(settled(EDITIONS));
      }));

    it.each([1, 2, 3, 4])('are the same in any order and batches, settled in between or not (seed %i)', (seed) =>
      with_(async (store) => {
        const names = shuffled(EDITIONS, seed);
        for (let from = 0; from < names.length; from += seed) {
          await store.merge(mergeAll(names.slice(from, from + seed).map(edition)));
          if (seed !== 2) await store.settleArticles(LEAST);
        }
        await store.settleArticles(LEAST);
        expect(await held(store)).toBe(settled(EDITIONS));
      }),
    );

    it('are not taken over from a graph that was settled for other articles', () =>
      with_(async (store) => {
        for (const some of [EDITIONS.slice(0, 5), EDITIONS.slice(5)])
          await store.merge(settleEditions(mergeAll(some.map(edition)), LEAST));
        await store.settleArticles(LEAST);
        expect(await held(store)).toBe(settled(EDITIONS));
      }));

    it('copies count once: the earliest is the one that others copy', () =>
      with_(async (store) => {
        await load(store, ['edited', 'wire', 'own', 'undated'].map(edition));
        const copies = async () =>
          (await store.query('MATCH (a:Article)-[:COPIES]->(b:Article) RETURN a.id AS a, b.id AS b ORDER BY a')).map(
            ({ a, b }) => `${String(a)} > ${String(b)}`,
          );
        expect(await copies()).toEqual(['article:edited > article:wire', 'article:undated > article:wire']);
        expect(await statement(store, 'MET')).toMatchObject({ support: 4, independent: 2 });
        await load(store, [edition('early')]);
        expect(await copies()).toEqual([
          'article:edited > article:early',
          'article:undated > article:early',
          'article:wire > article:early',
        ]);
        expect(await statement(store, 'MET')).toMatchObject({ support: 5, independent: 2 });
      }));

    it('versions of one page are one source; what the last one no longer says is marked, and kept', () =>
      with_(async (store) => {
        await load(store, ['third', 'first'].map(edition));
        expect(await statement(store, 'VISITED')).toEqual({
          support: 1,
          independent: 1,
          withdrawnIn: 'article:m-third',
        });
        await load(store, [edition('second')]);
        expect(await statement(store, 'VISITED')).toEqual({
          support: 1,
          independent: 1,
          withdrawnIn: 'article:m-third',
        });
        expect(await statement(store, 'DENIED')).toEqual({
          support: 1,
          independent: 1,
          withdrawnIn: 'article:z-second',
        });
        expect(await statement(store, 'MET')).toEqual({ support: 1, independent: 1, withdrawnIn: null });
        const rows = await store.query(
          'MATCH (b:Article)-[:REPLACES]->(a:Article) RETURN a.version AS version, a.id AS older, b.id AS newer ORDER BY version',
        );
        expect(rows).toEqual([
          { version: 1, older: 'article:a-first', newer: 'article:z-second' },
          { version: 2, older: 'article:z-second', newer: 'article:m-third' },
        ]);
        await load(store, [edition('early')]);
        expect(await statement(store, 'VISITED')).toEqual({ support: 2, independent: 2, withdrawnIn: null });
      }));

    it.each(EDITIONS)('are settled without %s when it is removed', (gone) =>
      with_(async (store) => {
        const article = [...edition(gone).nodes.values()].find(({ labels }) => labels[0] === 'Article');
        await load(store, EDITIONS.map(edition));
        expect(await store.remove(article?.id ?? '')).toBe(true);
        await store.settleArticles(LEAST);
        expect(await held(store)).toBe(settled(EDITIONS.filter((one) => one !== gone)));
      }),
    );

    it.each(['early', 'second'])('are settled as ever when %s is read anew; what persons said of it stays', (name) =>
      with_(async (store) => {
        await load(store, EDITIONS.map(edition));
        const [id = ''] = [...edition(name).nodes.values()].flatMap(({ id: one, labels }) =>
          labels[0] === 'Article' ? [one] : [],
        );
        const told = { type: 'CONSULT', a: 'article:a-first', b: id, by: 'Ann', reason: 'two meetings' };
        await store.tellApart(told);
        await store.replace(id, blindly(name));
        expect(await store.toldApart()).toEqual([told]);
        await store.tellApart(told, true);
        await store.settleArticles(LEAST);
        const graphs = EDITIONS.map((one) => (one === name ? blindly(one) : edition(one)));
        expect(await held(store)).toBe(bytes(settleEditions(mergeAll(graphs), LEAST)));
        await store.replace(id, edition(name));
        await store.settleArticles(LEAST);
        expect(await held(store)).toBe(settled(EDITIONS));
      }),
    );

    it('another text under an id takes the place of the first, whatever else comes along; what persons said stays', () =>
      with_(async (store) => {
        await load(store, ['early', 'own', 'wire'].map(edition));
        const told = { type: 'CONSULT', a: 'article:early', b: 'article:own', by: 'Ann', reason: 'two meetings' };
        await store.tellApart(told);
        const changed = underIdOf('second', 'own');
        const merged = await store.merge(mergeAll([edition('edited'), changed, edition('wire')]));
        expect(merged.replaced?.articles).toEqual(['article:own']);
        expect(merged.replaced?.named).toEqual(expect.arrayContaining(['person:boris-tal', 'person:mira-voss']));
        expect(await store.unsettled()).toContain('article:own');
        expect(await store.toldApart()).toEqual([told]);
        await store.tellApart(told, true);
        await store.settleArticles(LEAST);
        const graphs = [...['early', 'wire', 'edited'].map(edition), changed];
        expect(await held(store)).toBe(bytes(settleEditions(mergeAll(graphs), LEAST)));
        expect((await store.merge(changed)).replaced).toBeUndefined();
        expect((await store.merge(edition('own'))).replaced?.articles).toEqual(['article:own']);
        await store.settleArticles(LEAST);
        expect(await held(store)).toBe(settled(['early', 'own', 'wire', 'edited']));
      }));

    it('what only the first text under an id said is gone with it', () =>
      with_(async (store) => {
        await load(store, [edition('first')]);
        expect(await statement(store, 'DENIED')).toMatchObject({ support: 1 });
        await load(store, [underIdOf('own', 'first')]);
        expect(await statement(store, 'DENIED')).toBeUndefined();
        expect(await statement(store, 'MET')).toMatchObject({ support: 1 });
        expect(await held(store)).toBe(bytes(settleEditions(underIdOf('own', 'first'), LEAST)));
      }));

    it('leave nothing when all articles are removed', () =>
      with_(async (store) => {
        await load(store, EDITIONS.map(edition));
        for (const { id } of await store.query('MATCH (a:Article) RETURN a.id AS id ORDER BY id'))
          await store.remove(String(id));
        expect((await dump(store)).nodes.size).toBe(0);
      }));
  });
}
