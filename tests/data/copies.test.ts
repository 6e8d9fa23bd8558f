// data/copies.json: every example is a copy or not as it says, and likeness estimates what it says it does.
import fc from 'fast-check';
import { loadCopies } from '../../src/data/copies';
import { likeness, sketchOf } from '../../src/graph';
import { ownWords } from '../../src/graph/prints';

const { threshold, examples } = loadCopies();
const sketch = (text: string) =>
  sketchOf(ownWords({ text, sentences: [{ index: 0, paragraph: 0, start: 0, end: text.length, tokens: [] }] }));

describe('[data/copies] every example is as the file says', () => {
  test.each(examples)('$why: $copy', ({ one, other, copy }) => {
    const [a, b] = [sketch(one), sketch(other)];
    expect(a !== null && b !== null && likeness(a.sketch, b.sketch) >= threshold).toBe(copy);
  });
});

const runs = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((one) => b.has(one)).length;
  return both / (a.size + b.size - both);
};
/** Two texts of 120 words, of which the second begins like the first. */
const pairs = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 1_000_000 }))
  .map(([common, salt]) => {
    const words = (tag: string) => Array.from({ length: 120 }, (_, i) => `${tag}${salt}${i}`);
    return [words('a'), [...words('a').slice(0, common), ...words('b').slice(common)]] as const;
  });

describe('[graph/sketch]', () => {
  it('estimates which share of the runs of four words two texts have in common, to a quarter at worst', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [one, other] = [sketchOf(a), sketchOf(b)];
        expect(Math.abs(likeness(one?.sketch ?? '', other?.sketch ?? '') - jaccard(runs(a), runs(b)))).toBeLessThan(
          0.25,
        );
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('nearly always puts two texts that are alike by 0.7 into one band, and hardly ever two by 0.1', () => {
    const share = (common: number): number => {
      const met = Array.from({ length: 100 }, (_, salt) => {
        const words = (tag: string) => Array.from({ length: 120 }, (_, i) => `${tag}${salt}x${i}`);
        const [a, b] = [sketchOf(words('a')), sketchOf([...words('a').slice(0, common), ...words('b').slice(common)])];
        return a?.bands.some((band, i) => band === b?.bands[i]) ?? false;
      });
      return met.filter(Boolean).length / met.length;
    };
    // 99 common words of 120: 96 of 138 runs
    expect(share(99)).toBeGreaterThan(0.95);
    // 25 of 120: 22 of 212 runs
    expect(share(25)).toBeLessThan(0.05);
  });

  it('says nothing of a text of fewer than twenty runs', () => {
    const words = Array.from({ length: 23 }, (_, i) => `w${i}`);
    expect(sketchOf(words)).not.toBeNull();
    expect(sketchOf(words.slice(1))).toBeNull();
    expect(sketchOf([])).toBeNull();
  });

  it('is the same in every version and on every machine', () => {
    const found = sketchOf(Array.from({ length: 40 }, (_, i) => `word${i}`));
    expect([found?.sketch.slice(0, 16), found?.bands.slice(0, 2)]).toMatchInlineSnapshot(`
[
  "e071d9b3cde69993",
  [
    "5059657e",
    "0166b41d",
  ],
]
`);
  });
});
