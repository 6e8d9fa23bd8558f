// Every example in data/negations.json is a test: it is read by the whole program, as a user's article would be.
import { readCases, shown } from '../../bench/denials';
import type { Attributed } from '../../src/core/model';
import { loadNegations } from '../../src/data/negations';

describe('[data/negations] every example is read as the file says', () => {
  const { examples } = loadNegations();
  let docs: readonly Attributed[] = [];
  beforeAll(async () => {
    docs = await readCases(
      examples.map(({ text }, i) => ({ id: `example${i}`, split: 'dev', kind: 'example', text, claims: [] })),
    );
  }, 120_000);

  test.each(examples)('$text', ({ text, expect: expected }) => {
    const doc = docs.find((one) => one.text === text);
    if (!doc) throw new Error(`"${text}" was not read`);
    expect(shown(doc).filter((claim) => /^(DENIED|ADMITTED|CONFIRMED) /.test(claim))).toEqual(expected);
  });
});

describe('[data/negations] words', () => {
  const { negators, scopes, nouns, adverbs, conditions, supposed, unreal, modals, harmless, never } = loadNegations();

  test.each(Object.entries({ nouns, adverbs }))('each of %s is a negator', (_name, list) => {
    expect(list.filter((word) => !negators.includes(word))).toEqual([]);
  });

  test('what negates a noun is no adverb', () => {
    expect(nouns.filter((word) => adverbs.includes(word))).toEqual([]);
  });

  test('each of `adverbs` stands under one, each of `supposed` is a condition, each of `never` is harmless', () => {
    expect(adverbs.filter((word) => !scopes.includes(word))).toEqual([]);
    expect(supposed.filter((word) => !conditions.includes(word))).toEqual([]);
    expect(never.filter((word) => !harmless.includes(word))).toEqual([]);
  });

  test('each modal with a whole word is unreal as well', () => {
    expect(modals.filter((word) => /^[a-z]/.test(word) && !unreal.includes(word))).toEqual([]);
  });
});
