// Every example in data/negations.json is a test: it is read by the whole program, as a user's article would be.
import { readCases, shown } from '../../bench/denials';
import { loadNegations } from '../../src/data/negations';

describe('[data/negations] every example is read as the file says', () => {
  test.each(loadNegations().examples)('$text', async ({ text, expect: expected }) => {
    const [doc] = await readCases([{ id: 'example', split: 'dev', kind: 'example', text, claims: [] }]);
    const grave = doc ? shown(doc).filter((claim) => /^(DENIED|ADMITTED|CONFIRMED) /.test(claim)) : [];
    expect(grave).toEqual(expected);
  });
});
