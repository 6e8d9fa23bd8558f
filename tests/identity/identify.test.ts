// Who is who in a store: the same judgements for any order, few pairs looked at, and nobody joined by a chain whom data/ keeps apart.
import fc from 'fast-check';
import type { Profile } from '../../src/core/model';
import { loadKit } from '../../src/data/kit';
import { type Head, identify, knowledgeOf } from '../../src/identity';
import { profile, type Said } from './profiles';

const know = knowledgeOf(loadKit());
const headOf = ({ id, type, name, known, appearances }: Profile): Head => ({
  id,
  type,
  name,
  known,
  names: [...new Set(appearances.flatMap(({ names }) => names))],
});

async function judged(profiles: readonly Profile[]) {
  const read: string[] = [];
  const judgements = await identify(
    profiles.map(headOf),
    async (ids) => {
      read.push(...ids);
      return profiles.filter(({ id }) => ids.includes(id));
    },
    know,
  );
  return { judgements, read, lines: judgements.map(({ a, b, judgement }) => `${a} ${b} ${judgement}`) };
}

const FOREIGN = ['foreign minister|state:IRN'];
const near = ['person:x', 'person:y', 'organization:z'];
const lone = (name: string, article: string, said: Said = {}) =>
  profile(name, { id: `person:${name.toLowerCase()}-${article}`, article, ...said });

const STORE: readonly Profile[] = [
  profile('Bahram Dehqani'),
  profile('Behram Dehghani'),
  profile('Ivan Lodov', { roles: FOREIGN, near }),
  lone('Lodov', '1', { roles: FOREIGN }),
  lone('Lodov', '2', { near }),
  lone('Lodov', '3'),
  profile('Ann Marlow', { near }),
  profile('Bea Marlow', { near }),
  lone('Marlow', '4', { near }),
  profile('J. Harker', { near: ['person:x'] }),
  profile('John Harker', { near: ['person:x'] }),
  profile('James Harker', { near: ['person:x'] }),
  profile('Norvale Inc.', { type: 'Organization' }),
  profile('Norvale', { type: 'Organization' }),
  profile('Norvale', { type: 'Place' }),
  profile('South Norvale Sea', { type: 'Place' }),
  profile('China', { type: 'State', id: 'state:CHN', known: true }),
  profile('South China Sea', { type: 'Place', known: true }),
  profile('Ostrov Civic Net', { type: 'Organization', names: ['Ostrov Civic Net', 'OCN'] }),
  profile('OCN', { type: 'Organization' }),
];

describe('[identity/identify]', () => {
  test('judges a store', async () => {
    const { lines } = await judged(STORE);
    expect([...lines].sort()).toEqual([
      'organization:norvale organization:norvale-inc positive',
      'organization:ocn organization:ostrov-civic-net positive',
      'person:bahram-dehqani person:behram-dehghani positive',
      'person:ivan-lodov person:lodov-1 positive',
      'person:ivan-lodov person:lodov-2 positive',
      'person:j-harker person:james-harker unsure',
      'person:j-harker person:john-harker unsure',
    ]);
  });

  test('the order of entities changes nothing', async () => {
    const { judgements } = await judged(STORE);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...STORE], { minLength: STORE.length }), async (shuffled) => {
        expect((await judged(shuffled)).judgements).toEqual(judgements);
      }),
      { numRuns: 30 },
    );
  });

  test('each judgement names a pair once, the lesser id first, the surest first', async () => {
    const { judgements } = await judged(STORE);
    const pairs = judgements.map(({ a, b }) => `${a} ${b}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { a, b, by } of judgements) expect([a < b, by]).toEqual([true, 'dateline']);
    const scores = judgements.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  test('profiles are read only of entities that share a key', async () => {
    const { read } = await judged(STORE);
    expect(read).not.toContain('place:norvale');
    expect(read).not.toContain('place:south-norvale-sea');
    expect(read).not.toContain('state:CHN');
    expect(read).toContain('person:ivan-lodov');
  });

  test('two names that data/ keeps apart are not joined by a third between them', async () => {
    const known = ['Vladimir Lodov', 'Volodymyr Lodov'].map((name) => profile(name, { known: true }));
    const { lines } = await judged([...known, profile('Wladimir Lodov')]);
    expect(lines.filter((line) => line.endsWith('positive')).length).toBe(1);
    expect(lines.length).toBe(2);
  });

  test('lone names of one office are as many judgements as names, not as pairs', async () => {
    const many = Array.from({ length: 40 }, (_, i) => lone('Lodov', `${100 + i}`, { roles: FOREIGN }));
    const { judgements } = await judged(many);
    expect(judgements.length).toBe(39);
    expect(new Set(judgements.map(({ judgement }) => judgement))).toEqual(new Set(['positive']));
  });

  test('a block larger than the limit is still looked at: neighbours in it find each other', async () => {
    const letters = 'aeiou'.split('');
    const spelled = letters.flatMap((x) => letters.flatMap((y) => letters.map((z) => `Rustam B${x}rt${y}lm${z}n`)));
    const { judgements } = await judged([...spelled, 'Rustam Baartalmaan'].map((name) => profile(name)));
    expect(spelled.length).toBeGreaterThan(know.identity.weights.block.value * 2);
    const pairs = judgements.map(({ a, b }) => `${a} ${b}`);
    expect(pairs).toContain('person:rustam-baartalmaan person:rustam-bartalman');
  });

  test('an empty store has nobody to judge', async () => expect((await judged([])).judgements).toEqual([]));
});
