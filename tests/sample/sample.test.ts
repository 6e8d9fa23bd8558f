// Samples: how they are drawn, what judged ones say, as tables; values worked out by hand or known from the literature.
import fc from 'fast-check';
import {
  agreed,
  allocated,
  asTsv,
  drawSample,
  effective,
  fromTsv,
  type Judged,
  kappa,
  scored,
  wilson,
} from '../../src/sample';
import { openStore, type Store } from '../../src/store';
import { fixtureGraph } from '../fixtures/graph';

const sizes = fc
  .array(fc.nat(400), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((size, i) => ({ kind: 'Fact' as const, type: `T${i}`, size })));
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

describe('[sample/draw] how many of each type', () => {
  it('as many as asked in all, or all there are; never more of a type than it has', () =>
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), fc.string(), fc.boolean(), (all, n, seed, stratified) => {
        const total = sum(all.map(({ size }) => size));
        const strata = allocated(all, n, seed, stratified);
        expect(sum(strata.map(({ drawn }) => drawn))).toBe(Math.min(n, total));
        for (const { drawn, size } of strata) expect(drawn).toBeLessThanOrEqual(size);
      }),
    ));
  it('by share, each type is within one of its share', () =>
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), fc.string(), (all, n, seed) => {
        const total = sum(all.map(({ size }) => size));
        for (const { drawn, size } of allocated(all, n, seed, false))
          expect(Math.abs(drawn - (Math.min(n, total) * size) / total)).toBeLessThan(1 + 1e-6);
      }),
    ));
  it('stratified, types that could give more get the same, within one', () =>
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), (all, n) => {
        const strata = allocated(all, n, 's', true);
        const able = strata.filter(({ drawn, size }) => drawn < size).map(({ drawn }) => drawn);
        if (able.length > 0)
          expect(Math.max(...strata.map(({ drawn }) => drawn)) - Math.min(...able)).toBeLessThanOrEqual(1);
      }),
    ));
  it('stratified, weights of what is drawn add up to what there is', () =>
    fc.assert(
      fc.property(sizes, (all) => {
        const strata = allocated(all, 200, 's', true);
        for (const { weight, drawn, size } of strata) if (drawn > 0) expect(weight * drawn).toBeCloseTo(size, 6);
      }),
    ));
});

describe('[sample/wilson]', () => {
  // R: prop.test(x, n, correct = FALSE)
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [81, 100, 0.7222164, 0.8748639],
  ])('%d of %d: %d to %d', (right, n, low, high) => {
    const found = wilson(right / n, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
  it('holds the share, lies within 0 and 1, and shrinks with n', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (share, n) => {
        const { low, high } = wilson(share, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        const more = wilson(share, n * 4);
        expect(more.high - more.low).toBeLessThan(high - low + 1e-12);
      }),
    ));
  it('nothing counted says nothing', () => expect(wilson(0, 0)).toEqual({ share: null, low: 0, high: 1 }));
  it('equal weights count whole, others less', () => {
    expect(effective([3, 3, 3])).toBeCloseTo(3);
    expect(effective([1, 3])).toBeCloseTo(1.6);
    expect(effective([])).toBe(0);
  });
});

const pairs = (table: readonly (readonly [string, string, number])[]) =>
  table.flatMap(([one, other, times]) => Array.from({ length: times }, () => [one, other] as const));

describe('[sample/kappa]', () => {
  it('is 0.4 for 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no', () => {
    const {
      n,
      observed,
      kappa: found,
    } = kappa(
      pairs([
        ['y', 'y', 20],
        ['y', 'n', 5],
        ['n', 'y', 10],
        ['n', 'n', 15],
      ]),
    );
    expect({ n, observed }).toEqual({ n: 50, observed: 0.7 });
    expect(found).toBeCloseTo(0.4, 10);
  });
  it('is 1 for two who always agree, undefined where both only say one thing, and for none', () => {
    expect(
      kappa(
        pairs([
          ['y', 'y', 3],
          ['n', 'n', 2],
        ]),
      ).kappa,
    ).toBeCloseTo(1);
    expect(kappa(pairs([['y', 'y', 3]]))).toEqual({ n: 3, observed: 1, kappa: null });
    expect(kappa([])).toEqual({ n: 0, observed: null, kappa: null });
  });
  it('does not care who is first, and is at most 1', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('r', 'w'), fc.constantFrom('r', 'w'))), (all) => {
        const there = kappa(all).kappa;
        const back = kappa(all.map(([a, b]) => [b, a] as const)).kappa;
        if (there === null) expect(back).toBeNull();
        else {
          expect(back).toBeCloseTo(there, 9);
          expect(there).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    ));
});

const judged = (id: string, type: string, weight: number, verdict: Judged['verdict']): Judged => ({
  id,
  type,
  weight,
  verdict,
});

describe('[sample/score]', () => {
  it('weighs types by what they stand for: 90 of 100 right in one, 0 of 10 in the other', () => {
    const rows = [
      ...['a', 'b'].map((id) => judged(id, 'MET', 50, 'right')),
      ...['c', 'd'].map((id) => judged(id, 'DENIED', 5, 'wrong')),
    ];
    const [denied, met, all] = scored(rows);
    expect([denied?.share, met?.share, all?.share]).toEqual([0, 1, 100 / 110]);
    expect(all).toMatchObject({ type: 'all', right: 2, wrong: 2, open: 0, stands: 110 });
  });
  it('those judged stand for those of their type that were left open; a type that nobody judged says nothing', () => {
    const rows = [judged('a', 'MET', 10, 'right'), judged('b', 'MET', 10, 'unsure'), judged('c', 'SAID', 30, null)];
    expect(scored(rows)).toMatchObject([
      { type: 'MET', right: 1, open: 1, stands: 20, share: 1 },
      { type: 'SAID', open: 1, share: null, low: 0, high: 1 },
      { type: 'all', stands: 20, share: 1 },
    ]);
  });
  it('two judges are compared on what both decided', () => {
    const one = [judged('a', 'M', 1, 'right'), judged('b', 'M', 1, 'wrong'), judged('c', 'M', 1, 'right')];
    const other = [judged('a', 'M', 1, 'right'), judged('b', 'M', 1, 'wrong'), judged('c', 'M', 1, 'unsure')];
    expect(agreed(one, other)).toEqual({ n: 2, observed: 1, kappa: 1 });
  });
});

describe('[sample/edges] a store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore('memory:', {});
    await store.prepare();
    await store.merge(fixtureGraph());
  });
  afterAll(() => store.close());

  it('the same seed draws the same, another seed others; each once, with its sentence and where it is told', async () => {
    const one = await drawSample(store, { n: 12, seed: 'a' });
    expect(await drawSample(store, { n: 12, seed: 'a' })).toEqual(one);
    expect((await drawSample(store, { n: 12, seed: 'b' })).edges.map(({ id }) => id)).not.toEqual(
      one.edges.map(({ id }) => id),
    );
    expect(new Set(one.edges.map(({ id }) => id)).size).toBe(12);
    for (const { sentence, start, end } of one.edges) expect(sentence.slice(start, end)).not.toBe('');
  });
  it('asked for more than there are it draws all, each standing for itself', async () => {
    const { edges, strata } = await drawSample(store, { n: 10_000, seed: 'a' });
    expect(edges.length).toBe(strata.reduce((all, { size }) => all + size, 0));
    expect(edges.length).toBeGreaterThan(20);
    for (const { weight } of edges) expect(weight).toBe(1);
  });
  it('types can be chosen; all of them have a chance', async () => {
    const { edges } = await drawSample(store, { n: 3, seed: 'a', types: ['DENIED'] });
    expect(edges.map(({ type }) => type)).toEqual(edges.map(() => 'DENIED'));
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed++)
      for (const { id } of (await drawSample(store, { n: 1, seed: String(seed), types: ['MET'] })).edges) seen.add(id);
    expect(seen.size).toBe((await drawSample(store, { n: 99, seed: 'a', types: ['MET'] })).edges.length);
  });
  it('a table filled in comes back', async () => {
    const sample = await drawSample(store, { n: 5, seed: 'a' });
    const text = asTsv(sample);
    const marked = text
      .split('\n')
      .map((line, i) => (i === 0 ? line : line.replace(/^\t/, `${['right', 'W', '?', ' yes ', ''][i - 1] ?? ''}\t`)))
      .join('\r\n');
    const rows = fromTsv('check.tsv', `\ufeff${marked}`);
    expect(rows.map(({ id }) => id)).toEqual(sample.edges.map(({ id }) => id));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'unsure', 'right', null]);
  });
  it('odd words stay in their cell, and are no formula', async () => {
    const { edges } = await drawSample(store, { n: 1, seed: 'a' });
    const [edge] = edges;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = asTsv({ edges: edge ? [{ ...edge, sentence: words, start: 0, end: 0, name: '=1+1' }] : [] });
        expect(fromTsv('x', text)).toHaveLength(1);
        expect(text).toContain("\t'=1+1\t");
      }),
      { numRuns: 30 },
    );
  });
});

it.each([
  ['judgement\tid\ttype\tweight\nmaybe\ta\tMET\t1\n', /x\.tsv:2: judgement is neither right, wrong, unsure nor empty/],
  ['judgement\tid\ttype\tweight\nright\ta\tMET\tmany\n', /x\.tsv:2: weight/],
  ['judgement\tid\ttype\tweight\nr\ta\tMET\t1\nw\ta\tMET\t1\n', /names a twice/],
])('[sample/tsv] %j is refused', (text, problem) => expect(() => fromTsv('x.tsv', text)).toThrow(problem));
