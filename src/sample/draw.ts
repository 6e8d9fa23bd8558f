// How many edges of each type a sample takes, and where in the order of ids it begins. Pure: the same seed gives the same, everywhere.
import { createHash } from 'node:crypto';

/** A type of edges, and how many there are. */
export interface Population {
  readonly kind: 'Fact' | 'Claim';
  /** MET, DENIED … */
  readonly type: string;
  readonly size: number;
}

/** A type with how many of its edges are drawn. */
export interface Stratum extends Population {
  readonly drawn: number;
  /** How many edges of the type each one drawn stands for; 0 where none is. */
  readonly weight: number;
}

const digest = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);

/** 0 ≤ number < 1, by seed. */
const chance = (seed: string): number => Number.parseInt(digest(['start', seed]).slice(0, 12), 16) / 2 ** 48;

/**
 * Ids end in a hash of what they identify, so their order is a chance order: so many in a row, from here on and round, are a random sample.
 * @returns the id to begin at
 */
export const startOf = (seed: string, { kind, type }: Pick<Population, 'kind' | 'type'>): string =>
  `${kind.toLowerCase()}:${type.toLowerCase()}-${digest(['type', seed, kind, type])}`;

/** By what drawn edges are shuffled, so that a judge who stops early has seen a sample of the sample. */
export const placeOf = (seed: string, id: string): string => digest(['place', seed, id]);

const withWeight = (one: Population, drawn: number): Stratum => ({
  ...one,
  drawn,
  weight: drawn === 0 ? 0 : one.size / drawn,
});

/** Every edge has the same chance: types stand in a row, and every so-many-th edge is taken, from a chance start. */
function proportional(all: readonly Population[], n: number, seed: string): readonly number[] {
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const step = total / n;
  const start = chance(seed) * step;
  /** How many of the points start, start + step … lie before an edge. */
  const before = (edge: number): number => Math.min(n, Math.max(0, Math.ceil((edge - start) / step)));
  let passed = 0;
  return all.map(({ size }) => {
    passed += size;
    return before(passed) - before(passed - size);
  });
}

/** As many of each type; what a small type cannot give, the others do. */
function equal(all: readonly Population[], n: number): readonly number[] {
  const drawn = all.map(() => 0);
  const order = all.map((_, i) => i).sort((a, b) => (all[a]?.size ?? 0) - (all[b]?.size ?? 0) || a - b);
  let left = n;
  order.forEach((at, passed) => {
    const share = Math.min(all[at]?.size ?? 0, Math.ceil(left / (order.length - passed)));
    drawn[at] = share;
    left -= share;
  });
  return drawn;
}

/**
 * Shares a sample out among types, in their order; all there is where that is less than n.
 * @param stratified as many of each type, not by its share
 */
export function allocated(
  given: readonly Population[],
  n: number,
  seed: string,
  stratified: boolean,
): readonly Stratum[] {
  const all = given.filter(({ size }) => size > 0);
  const total = all.reduce((sum, { size }) => sum + size, 0);
  if (total === 0 || n < 1) return all.map((one) => withWeight(one, 0));
  const most = Math.min(n, total);
  const drawn = stratified ? equal(all, most) : proportional(all, most, seed);
  return all.map((one, i) => {
    const stratum = withWeight(one, drawn[i] ?? 0);
    // drawn with one chance for all: each stands for as many, whatever its type
    return stratified || stratum.drawn === 0 ? stratum : { ...stratum, weight: total / most };
  });
}
