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
