// What every store must do about events: one happening however many articles tell it, the same in any order, gone with what told it.
import type { Reading } from '../../src/core/model';
import { settleHappenings } from '../../src/events';
import { build, mergeAll } from '../../src/graph';
import { dump, type Store } from '../../src/store';
import { bytes } from '../fixtures/bytes';
import { same } from '../fixtures/judgements';
import { type Cast, reading, type SketchedFact } from '../fixtures/reading';
import { shuffled } from '../fixtures/shuffled';
import { type Bench, onFresh } from './store';

const CAST: Cast = {
  voss: ['person:mira-voss', 'Person', 'Mira Voss'],
  v: ['person:m-voss', 'Person', 'M. Voss'],
  tal: ['person:boris-tal', 'Person', 'Boris Tal'],
  bel: ['state:BEL', 'State', 'Belmark'],
};
const CATALOGUE = { outlet: () => null, relations: new Map(), pronouns: new Map() };
const scaleOf = (type: string) => ({ quad: 'some', score: type === 'CONSULT' ? 2.5 : null });
const settle = (store: Store, days?: readonly string[]) => settleHappenings(store, scaleOf, days);

const met: SketchedFact = { type: 'MET', subject: 'voss', object: 'tal', by: 'met', event: 'CONSULT' };
const told = (id: string, published: string | null, fact: Partial<SketchedFact>, who = '[Mira Voss|voss]'): Reading =>
  reading(
    {
      ...{ id, marked: [`${who} met [Boris Tal|tal] in [Belmark|bel].`], facts: [{ ...met, ...fact }] },
      ...(published === null ? {} : { published }),
    },
    CAST,
  );
const FIRST = { when: { date: '2024-03-05', end: '2024-03-05', precision: 'day' as const } };
const DATED = told('article:dated', '2024-03-05', FIRST);
const AFTER = told('article:after', '2024-03-06', { place: 'bel' });
const LATER = told('article:later', '2024-03-20', { modality: 'planned' });
const UNDATED = told('article:undated', null, {});
const NICK = told('article:nick', '2024-03-07', { ...FIRST, subject: 'v' }, '[M. Voss|v]');
const RESIGNED = reading(
  {
    ...{ id: 'article:resigned', published: '2024-03-06', marked: ['[Mira Voss|voss] resigned.'] },
    facts: [{ type: 'RESIGNED', subject: 'voss', by: 'resigned', event: 'RETREAT/resign' }],
  },
  CAST,
);
const ACCUSED = reading(
  {
    ...{ id: 'article:accused', published: '2024-03-07', marked: ['[Boris Tal|tal] accused [M. Voss|v] of a lie.'] },
    claims: [
      {
        key: 'c1',
        stance: 'ACCUSED',
        speaker: 'tal',
        cue: 'accused',
        content: 'a lie',
        to: 'v',
        event: 'ACCUSE/allege',
      },
    ],
  },
  CAST,
);
const ALL = [DATED, AFTER, LATER, UNDATED, NICK, RESIGNED].map((one) => build(one, CATALOGUE));

const seen = async (store: Store): Promise<readonly string[]> =>
  (
    await store.query(`MATCH (h:Happening)-[:ACTOR]->(a:Entity)
RETURN h.id AS id, h.name AS name, h.support AS support, h.modality AS modality, collect(a.name) AS actors`)
  )
    .map(({ name, support, modality, actors }) =>
      [name, support, modality, ...(Array.isArray(actors) ? actors.map(String).sort() : [])].join(' | '),
    )
    .sort();

const APART = [
  'CONSULT (2024-03-05) | 1 | actual | M. Voss',
  'CONSULT (2024-03-05) | 2 | actual | Mira Voss',
  'CONSULT (by 2024-03-20) | 1 | planned | Mira Voss',
  'CONSULT | 1 | actual | Mira Voss',
  'RETREAT resign (by 2024-03-06) | 1 | actual | Mira Voss',
];

export function happeningsContract(name: string, bench: Bench): void {
  const with_ = onFresh(bench);

  describe(`[store/${name}] happenings`, () => {
    it('are one for what articles tell of one day and pair, with all that they say', () =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL));
        expect(await settle(store)).toEqual({ happenings: 5, changed: 5 });
        expect(await seen(store)).toEqual(APART);
        const [row] = await store.query(`MATCH (h:Happening {support: 2})-[:PLACE]->(p:Entity)
MATCH (h)-[:RECIPIENT]->(r:Entity)
RETURN h.type AS type, h.quad AS quad, h.score AS score, h.date AS date, p.name AS place, r.name AS recipient`);
        expect(row).toEqual({
          ...{
            type: 'CONSULT',
            quad: 'some',
            score: 2.5,
            date: '2024-03-05',
            place: 'Belmark',
            recipient: 'Boris Tal',
          },
        });
      }));

    it.each([1, 2, 3])('are the same in any order and batches, settled in between or not (seed %i)', (seed) =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL));
        await settle(store);
        const wanted = bytes(await dump(store));
        expect(await settle(store)).toMatchObject({ changed: 0 });
        await with_(async (other) => {
          for (const [i, graph] of shuffled(ALL, seed).entries()) {
            await other.merge(graph);
            if (i % seed === 0) await settle(other);
          }
          await settle(other);
          expect(bytes(await dump(other))).toBe(wanted);
        });
      }),
    );

    it('are settled anew near the days that changed, as if all were', () =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL.slice(1)));
        await settle(store);
        await store.merge(mergeAll(ALL));
        await settle(store, ['2024-03-05']);
        expect(await seen(store)).toEqual(APART);
        expect(await settle(store)).toMatchObject({ changed: 0 });
      }));

    it('follow who is who, and what is taken back', () =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL));
        await settle(store);
        const before = bytes(await dump(store));
        await store.judge([same('person:m-voss', 'person:mira-voss')]);
        await settle(store);
        expect(await seen(store)).toEqual([
          'CONSULT (2024-03-05) | 3 | actual | Mira Voss',
          ...APART.filter((line) => !line.includes('03-05')),
        ]);
        await store.withdraw([{ a: 'person:m-voss', b: 'person:mira-voss', by: 'machine' }]);
        await settle(store);
        expect(bytes(await dump(store))).toBe(before);
      }));

    it('go with the article that told them', () =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL.slice(0, 1)));
        await settle(store);
        const before = bytes(await dump(store));
        await store.merge(mergeAll(ALL));
        await settle(store);
        for (const id of ['after', 'later', 'undated', 'nick', 'resigned']) await store.remove(`article:${id}`);
        await settle(store);
        expect(bytes(await dump(store))).toBe(before);
        await store.remove('article:dated');
        await settle(store);
        expect((await dump(store)).nodes.size).toBe(0);
      }));

    it('are told by claims too: the speaker acts on whom the claim is directed at, by the id that he goes by', () =>
      with_(async (store) => {
        await store.merge(build(ACCUSED, CATALOGUE));
        await store.merge(mergeAll([build(DATED, CATALOGUE), build(NICK, CATALOGUE)]));
        await store.judge([same('person:m-voss', 'person:mira-voss')]);
        await settle(store);
        const rows =
          await store.query(`MATCH (a:Entity)<-[:ACTOR]-(h:Happening {type: "ACCUSE"})-[:RECIPIENT]->(r:Entity)
RETURN a.name AS actor, r.id AS recipient, h.mode AS mode`);
        expect(rows).toEqual([{ actor: 'Boris Tal', recipient: 'person:mira-voss', mode: 'allege' }]);
      }));

    it('are told apart where a person says so, until it is taken back', () =>
      with_(async (store) => {
        await store.merge(mergeAll(ALL));
        await settle(store);
        const before = bytes(await dump(store));
        const one = { type: 'CONSULT', a: 'article:after', b: 'article:dated', by: 'Ann', reason: 'another meeting' };
        await store.tellApart(one);
        expect(await store.toldApart()).toEqual([one]);
        await settle(store);
        expect(await seen(store)).toEqual([
          APART[0],
          'CONSULT (2024-03-05) | 1 | actual | Mira Voss',
          'CONSULT (by 2024-03-06) | 1 | actual | Mira Voss',
          ...APART.slice(2),
        ]);
        await store.tellApart(one, true);
        await settle(store);
        expect(bytes(await dump(store))).toBe(before);
        await expect(store.tellApart({ ...one, a: 'article:aaa' })).rejects.toThrow(/no article article:aaa/);
      }));
  });
}
