// How far two judges agree, beyond chance: Cohen's kappa. Pure.

export interface Agreement {
  /** How many both judged. */
  readonly n: number;
  /** Share on which they agree; null where n is 0. */
  readonly observed: number | null;
  /** 1 agrees always, 0 as by chance; null where chance alone agrees always, or n is 0. */
  readonly kappa: number | null;
}

/** @param pairs what one said, what the other said, for each that both judged */
export function kappa(pairs: readonly (readonly [one: string, other: string])[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { n, observed: null, kappa: null };
  const share = (test: (pair: readonly [string, string]) => boolean): number => pairs.filter(test).length / n;
  const observed = share(([one, other]) => one === other);
  const words = [...new Set(pairs.flat())];
  const chance = words.reduce(
    (sum, word) => sum + share(([one]) => one === word) * share(([, other]) => other === word),
    0,
  );
  return { n, observed, kappa: 1 - chance < 1e-12 ? null : (observed - chance) / (1 - chance) };
}
