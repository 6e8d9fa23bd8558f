// Who is who across articles, end to end on pairs of articles: floors below what was measured (docs/ACCURACY.md).
import { judged, pairsOf, scoreOf } from '../../bench/identity';

describe('[identity/pairs] tests/fixtures/identity.news.jsonl', () => {
  test('holds 150 pairs and more, about as many the same as not', () => {
    const pairs = pairsOf('news');
    const same = pairs.filter((pair) => pair.same).length / pairs.length;
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeLessThan(0.6);
  });

  test('nine of ten links are right, and three of four are found', async () => {
    const { precision, recall } = scoreOf(await judged('news'));
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.75);
  }, 120_000);
});
