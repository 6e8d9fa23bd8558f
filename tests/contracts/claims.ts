// What every store must do about claims that are compared: give all that is said of them, keep links, and settle them alike in any order.
import { settleContradictions } from '../../src/contradictions';
import type { Proposition, Reading } from '../../src/core/model';
import { loadPropositions } from '../../src/data/propositions';
import { loadWording } from '../../src/data/wording';
import { build, mergeAll } from '../../src/graph';
import { dump, type Store } from '../../src/store';
import { bytes } from '../fixtures/bytes';
import { same } from '../fixtures/judgements';
import { type Cast, reading } from '../fixtures/reading';
import { type Bench, onFresh } from './store';

const CAST: Cast = {
  tal: ['person:boris-tal', 'Person', 'Boris Tal'],
  b: ['person:b-tal', 'Person', 'B. Tal'],
  voss: ['person:mira-voss', 'Person', 'Mira Voss'],
  bel: ['state:BEL', 'State', 'Belmark'],
};
const CATALOGUE = { outlet: () => null, relations: new Map(), pronouns: new Map() };
const kit = { propositions: loadPropositions(), wording: loadWording() };

const shelled = (polarity: Proposition['polarity'], who = 'state:BEL'): Omit<Proposition, 'claim'> => ({
  ...{ predicate: 'shell', polarity, ahead: false, open: false, names: [], when: null },
  terms: [
    { role: 'subject', head: 'belmark', words: [], called: ['belmark'], entities: [who], of: [], whose: [] },
    { role: 'object', head: 'harbour', words: [], called: [], entities: [], of: [], whose: [] },
  ],
});

const SAID: Reading = reading(
  {
    ...{ id: 'article:said', published: '2024-03-04', outlet: 'Harbour Wire' },
    marked: ['[Mira Voss|voss] said that [Belmark|bel] had shelled the harbour.'],
    claims: [
      {
        ...{
          key: 'c1',
          stance: 'STATED',
          speaker: 'voss',
          cue: 'said',
          content: 'that Belmark had shelled the harbour',
        },
        ...{ about: ['bel'], says: [shelled('asserted')] },
      },
    ],
  },
  CAST,
);
const denied = (id: string, short: string, name: string, words: string): Reading =>
  reading(
    {
      ...{ id, published: '2024-03-06', outlet: 'Lunde Courier' },
      marked: [`[${name}|${short}] denied ${words}.`],
      claims: [
        {
          ...{ key: 'c1', stance: 'DENIED', speaker: short, cue: 'denied', content: words, polarity: 'negated' },
          says: [shelled('negated')],
        },
      ],
    },
    CAST,
  );
const DENIED = denied('article:denied', 'tal', 'Boris Tal', 'that Belmark had shelled the old harbour of Lunde');
const AGAIN = denied('article:again', 'b', 'B. Tal', 'that Belmark had ever shelled the old harbour of Lunde');
const graphs = [SAID, DENIED, AGAIN].map((one) => build(one, CATALOGUE));

const typesIn = async (store: Store): Promise<readonly string[]> =>
  (await store.links()).map(({ type, reason }) => `${type}: ${reason}`).sort();
const CONTRADICTS = 'CONTRADICTS: one says, the other denies: shell, subject state:BEL, object harbour';
const REPEATS = 'REPEATS: the same speaker in near the same words';

export function claimsContract(name: string, bench: Bench): void {
  const with_ = onFresh(bench);

  describe(`[store/${name}] claims that are compared`, () => {
    it('gives what all reports say of a claim, by the ids that entities go by', () =>
      with_(async (store) => {
        await store.merge(mergeAll(graphs));
        const ids = (await store.claims({ from: '', until: '~' })).map(({ id }) => id);
        const all = await store.statements(ids);
        expect(
          all.map(({ stance, speaker, published, articles }) => [stance, speaker, published, articles]).sort(),
        ).toEqual([
          ['DENIED', 'person:b-tal', '2024-03-06', ['article:again']],
          ['DENIED', 'person:boris-tal', '2024-03-06', ['article:denied']],
          ['STATED', 'person:mira-voss', '2024-03-04', ['article:said']],
        ]);
        expect(all.find(({ stance }) => stance === 'STATED')?.propositions).toEqual([shelled('asserted')]);
        expect(await store.statements(ids.slice(1))).toEqual(all.slice(1));
      }));

    it('links what contradicts; settling again, or loading in another order, changes nothing', () =>
      with_(async (store) => {
        for (const graph of graphs) await store.merge(graph);
        expect(await settleContradictions(store, kit)).toEqual({ contradictions: 2, repetitions: 0, changed: 2 });
        const settled = bytes(await dump(store));
        expect(await settleContradictions(store, kit)).toMatchObject({ changed: 0 });
        expect(bytes(await dump(store))).toBe(settled);
        expect(await typesIn(store)).toEqual([CONTRADICTS, CONTRADICTS]);
        await store.remove('article:said');
        await store.remove('article:denied');
        for (const graph of graphs.toReversed()) await store.merge(graph);
        await settleContradictions(store, kit);
        expect(bytes(await dump(store))).toBe(settled);
      }));

    it('who is who decides who repeats himself; taken back, the links are as they were', () =>
      with_(async (store) => {
        await store.merge(mergeAll(graphs));
        await settleContradictions(store, kit);
        const before = bytes(await dump(store));
        await store.judge([same('person:b-tal', 'person:boris-tal')]);
        await settleContradictions(store, kit);
        expect(await typesIn(store)).toEqual([CONTRADICTS, CONTRADICTS, REPEATS]);
        await store.withdraw([{ a: 'person:b-tal', b: 'person:boris-tal', by: 'machine' }]);
        await settleContradictions(store, kit);
        expect(bytes(await dump(store))).toBe(before);
      }));

    it('a link goes with the claim that it joins', () =>
      with_(async (store) => {
        await store.merge(mergeAll(graphs));
        await settleContradictions(store, kit);
        await store.remove('article:said');
        expect(await store.links()).toEqual([]);
        expect(await settleContradictions(store, kit)).toEqual({ contradictions: 0, repetitions: 0, changed: 0 });
      }));
  });
}
