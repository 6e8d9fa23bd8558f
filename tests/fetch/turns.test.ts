// Turns: one request at a time for a host, pauses between, and a limit to hosts at once.
import fc from 'fast-check';
import { turnsOf } from '../../src/fetch/turns';
import { quickClock } from './server';

test('[fetch/turns] whatever the order, a host is never asked twice at once or too soon, and never too many hosts at once', async () => {
  const host = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  await fc.assert(
    fc.asyncProperty(fc.array(host, { maxLength: 25 }), fc.integer({ min: 1, max: 4 }), async (hosts, most) => {
      const clock = quickClock(0);
      const turns = turnsOf(most, clock);
      const [active, last] = [new Set<string>(), new Map<string, number>()];
      const ask = (name: string) =>
        turns.take(name, 100, async () => {
          expect(active.has(name)).toBe(false);
          expect(clock.now() - (last.get(name) ?? -100)).toBeGreaterThanOrEqual(100);
          active.add(name);
          last.set(name, clock.now());
          expect(active.size).toBeLessThanOrEqual(most);
          await new Promise((done) => setImmediate(done));
          active.delete(name);
        });
      await Promise.all(hosts.map(ask));
    }),
    { numRuns: 60 },
  );
});

test('[fetch/turns] a failure stops no other of its host', async () => {
  const turns = turnsOf(1, quickClock());
  const bad = turns.take('a', 1, () => Promise.reject(new Error('no')));
  const good = turns.take('a', 1, async () => 'yes');
  await expect(bad).rejects.toThrow('no');
  expect(await good).toBe('yes');
});

test('[fetch/turns] a host that is left alone does not hold up others', async () => {
  const clock = quickClock(0);
  const turns = turnsOf(1, clock);
  turns.rest('a', 5000);
  const order: string[] = [];
  await Promise.all(['a', 'b'].map((name) => turns.take(name, 0, async () => void order.push(name))));
  expect(clock.slept).toEqual([5000]);
  expect(order.toSorted()).toEqual(['a', 'b']);
});
