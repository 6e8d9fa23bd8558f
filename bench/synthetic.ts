// Many graphs like real ones, seeded: the samples' readings, each with other words of the same lengths, other people and bodies, another day.
import type { Entity, Reading } from '../src/core/model';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORD = /[a-z]{4,}/g;

/** All words of the samples by length. */
function wordsOf(readings: readonly Reading[]): ReadonlyMap<number, readonly string[]> {
  const words = new Map<number, Set<string>>();
  for (const { text } of readings)
    for (const [word] of text.matchAll(WORD)) words.set(word.length, (words.get(word.length) ?? new Set()).add(word));
  return new Map([...words].map(([length, set]) => [length, [...set].sort()]));
}

/** Kept as they are: the Kit's own, the hubs of every archive. */
const isKept = ({ known, type }: Entity): boolean => known && type !== 'Person';

/** Strings anywhere in a value, changed by a table. */
function mapped<T>(value: T, table: ReadonlyMap<string, string>): T;
function mapped(value: unknown, table: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return table.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => mapped(one, table));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, table)]));
}

/** Few are in the news often, most once: rank by an inverse power. */
const rank = (chance: number, pool: number): number => Math.floor(pool ** chance);

/**
 * Reading number i of an archive.
 * @param pool how many people and bodies of each kind there are besides those of the Kit
 */
export function varied(samples: readonly Reading[], pool = 50_000): (i: number) => Reading {
  const words = wordsOf(samples);
  return (i) => {
    const sample = samples[i % samples.length];
    if (!sample) throw new RangeError('no samples');
    const next = random(i + 1);
    const text = sample.text.replace(WORD, (word) => {
      const list = words.get(word.length) ?? [word];
      return next() < 0.5 ? word : (list[Math.floor(next() * list.length)] ?? word);
    });
    const table = new Map<string, string>();
    for (const entity of sample.entities) {
      if (isKept(entity)) continue;
      const number = rank(next(), pool);
      table.set(entity.id, `${entity.id}-${number}`).set(entity.name, `${entity.name} ${number}`);
    }
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(next() * 730))).toISOString().slice(0, 10);
    const { entities, links, claims, relations, deeds, propositions } = sample;
    const changed = mapped({ entities, links, claims, relations, deeds, propositions }, table);
    return { ...sample, ...changed, text, id: `synthetic:${i}`, url: `https://synthetic.example/${i}`, published: day };
  };
}
