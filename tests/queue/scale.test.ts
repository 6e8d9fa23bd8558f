// The simulation behind docs/SCALE.md: the same seed is the same day, nothing is lost in it, and trouble costs what it should.
import { type Setting, simulate } from '../../bench/scale';

const calm: Setting = { name: 'calm', perDay: 200_000, readers: 1, writers: 1 };
const HOUR = 3_600;

test('[queue/scale] the same seed gives the same day, another seed another', () => {
  expect(simulate(calm, 3)).toEqual(simulate(calm, 3));
  expect(simulate(calm, 4).redisBytes).not.toBe(simulate(calm, 3).redisBytes);
});

test('[queue/scale] with readers to spare hardly anything waits', () => {
  const { most, caughtUp } = simulate(calm);
  expect(most.waiting).toBeLessThan(1_000);
  expect(caughtUp).not.toBeNull();
});

test('[queue/scale] without readers all waits until they are back; then it is caught up with', () => {
  const lost = simulate({ ...calm, readersLost: { from: 8 * HOUR, until: 12 * HOUR, share: 0 } });
  // 8 to 12 h bring 29 % of the day.
  expect(lost.most.waiting / calm.perDay).toBeCloseTo(0.29, 1);
  expect(lost.caughtUp).toBeGreaterThan(12 * HOUR);
});

test('[queue/scale] a writer that stands fills its queue and no more: the rest waits as articles', () => {
  const { most } = simulate({
    ...calm,
    perDay: 1_000_000,
    readers: 4,
    writersSlow: { from: 0, until: 24 * HOUR, share: 0.1 },
  });
  expect(most.graphs).toBeLessThanOrEqual(10_000 + 4);
  expect(most.waiting).toBeGreaterThan(100_000);
});

test('[queue/scale] too few writers never catch up', () => {
  expect(
    simulate({ ...calm, perDay: 10_000_000, readers: 16, writersSlow: { from: 0, until: 99 * HOUR, share: 0.2 } })
      .caughtUp,
  ).toBeNull();
});
