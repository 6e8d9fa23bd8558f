// A set of hashes does what a Set of strings does.
import fc from 'fast-check';
import { hashSet } from '../../src/core/hashes';

test('[core/hashes] holds exactly what was added, also past several doublings', () => {
  const set = hashSet();
  for (let i = 0; i < 5000; i++) expect(set.add(`id ${i}`)).toBe(true);
  for (let i = 0; i < 5000; i++) expect(set.add(`id ${i}`)).toBe(false);
  expect(set.size).toBe(5000);
  expect(Array.from({ length: 5000 }, (_, i) => set.has(`no ${i}`)).filter(Boolean)).toEqual([]);
});

test('[core/hashes] answers as a Set does, whatever is added in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.array(fc.string({ maxLength: 3 })), (added, asked) => {
      const [set, plain] = [hashSet(), new Set<string>()];
      for (const one of added) {
        expect(set.add(one)).toBe(!plain.has(one));
        plain.add(one);
      }
      expect(set.size).toBe(plain.size);
      for (const one of asked) expect(set.has(one)).toBe(plain.has(one));
    }),
  );
});
