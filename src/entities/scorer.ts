// The small network that weighs candidates: named features, one hidden layer, one score. Its weights are data/coreference.json.
import type { Coreference } from '../data/coreference';

/** A feature and how much of it there is. */
export type Feature = readonly [name: string, value: number];

export interface Scorer {
  /** Higher is likelier; only differences between candidates of one mention mean anything. Unknown features weigh nothing. */
  score(features: readonly Feature[]): number;
}

/** Makes the scorer of the Kit's weights. */
export function scorer({ hidden, scale, features, bias, out }: Coreference): Scorer {
  const rows = new Map(
    Object.entries(features).map(([name, row]) => [name, Float64Array.from(row, (one) => one / scale)]),
  );
  const start = Float64Array.from(bias, (one) => one / scale);
  const last = Float64Array.from(out, (one) => one / scale);
  const sums = new Float64Array(hidden);
  return {
    score(list) {
      sums.set(start);
      for (const [name, value] of list) {
        const row = rows.get(name);
        if (row) for (let i = 0; i < hidden; i++) sums[i] = (sums[i] ?? 0) + value * (row[i] ?? 0);
      }
      let score = 0;
      for (let i = 0; i < hidden; i++) score += Math.max(0, sums[i] ?? 0) * (last[i] ?? 0);
      return score;
    },
  };
}

/** Shares of e^score: what the candidates of one mention have between them. */
export function shares(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
