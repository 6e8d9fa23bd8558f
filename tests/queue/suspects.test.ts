// An article that ends its readers is found, and only that one is given up.
import { clear, isSuspect, mark } from '../../src/queue/suspects';

const job = (stalledCounter: number, progress: number) => {
  const one = {
    ...{ stalledCounter, progress },
    updateProgress: async (value: unknown) => {
      one.progress = Number(value);
    },
  };
  return one;
};

test('[queue/suspects] only a job whose worker was gone is suspect', () => {
  expect([job(0, 0), job(1, 0)].map(isSuspect)).toEqual([false, true]);
});

test('[queue/suspects] it is read alone twice; if no reader outlives that, it is given up', async () => {
  const one = job(1, 0);
  await mark(one);
  await mark(one);
  await expect(mark(one)).rejects.toThrow('its reader ended while it was read, twice');
});

test('[queue/suspects] one that was read is suspect no more, however often its worker was gone', async () => {
  const one = job(5, 0);
  for (let i = 0; i < 5; i++) {
    await mark(one);
    await clear(one);
  }
  expect(one.progress).toBe(0);
});
