// What contradicts and what repeats what between two articles, by all that a build does: floors below what bench:contradictions measures.
import { judged, scored } from '../../bench/contradictions';

/** The first of `held`, so that the fast tests stay fast. */
const PAIRS = 50;

test('[propositions/pairs] of the pairs linked nearly all are right, and most that should be linked are', async () => {
  const all = await judged('held', PAIRS);
  const [against, again] = [scored(all, 'CONTRADICTS'), scored(all, 'REPEATS')];
  expect(against.wanted).toBeGreaterThan(15);
  expect(against.precision).toBeGreaterThanOrEqual(0.9);
  expect(against.recall).toBeGreaterThanOrEqual(0.65);
  expect(again.precision).toBeGreaterThanOrEqual(0.9);
  expect(again.recall).toBeGreaterThanOrEqual(0.6);
});
