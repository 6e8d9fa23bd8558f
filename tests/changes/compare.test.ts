// Two graphs compared: what appeared, what vanished, what stays.
import fc from 'fast-check';
import { compared, differenceLines, type Inventory, inventoryIn, inventoryOf, isSame } from '../../src/changes';
import { graphLines } from '../../src/export';
import { mergeAll } from '../../src/graph';
import { openStore } from '../../src/store';
import { fixtureGraphs } from '../fixtures/graph';

const NONE: Inventory = { fact: new Map(), claim: new Map(), entity: new Map(), happening: new Map() };
const facts = (...ids: readonly string[]): Inventory => ({
  ...NONE,
  fact: new Map(ids.map((id) => [id, { name: `Fact ${id}`, sentence: `It was ${id}.` }])),
});

async function* lines(text: readonly string[]): AsyncIterable<string> {
  yield* text;
}

const filled = async (count: number) => {
  const store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(mergeAll(fixtureGraphs().slice(0, count)));
  return store;
};

describe('[changes/compare]', () => {
  it('says what appeared and vanished, with the sentence, and how much stays', () => {
    expect(differenceLines(compared(facts('a', 'b', 'c'), facts('b', 'd')), 1)).toEqual([
      'facts      1 appeared, 2 vanished, 1 stay',
      '+ Fact d  d',
      '    “It was d.”',
      '- Fact a  a',
      '    “It was a.”',
      '- and 1 more (--limit)',
      'claims     0 appeared, 0 vanished, 0 stay',
      'entities   0 appeared, 0 vanished, 0 stay',
      'happenings 0 appeared, 0 vanished, 0 stay',
    ]);
  });

  it('of a graph and itself is nothing; the other way round, what appeared has vanished', () => {
    const some = fc.subarray(['a', 'b', 'c', 'd']).map((ids) => facts(...ids));
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [there, back] = [compared(one, other).fact, compared(other, one).fact];
        expect(isSame(compared(one, one))).toBe(true);
        expect([there.appeared, there.stay]).toEqual([back.vanished, back.stay]);
      }),
    );
  });
});

describe('[changes/inventory]', () => {
  it('of a store and of its export are one', async () => {
    const store = await filled(9);
    const exported: string[] = [];
    for await (const line of graphLines(store)) exported.push(line);
    const own = await inventoryOf(store);
    expect(await inventoryIn('graph.jsonl', lines(exported))).toEqual(own);
    expect(own.fact.size).toBeGreaterThan(10);
    await store.close();
  });

  it('says which line of a file is no export', async () => {
    await expect(inventoryIn('x.jsonl', lines(['', '{"text":"no"}']))).rejects.toThrow(/x\.jsonl:2.* is no line/);
  });
});
