// A comparison's outcome: score, verdict and reason.
import type { Verdict } from '../core/model';
import type { Knowledge } from './knowledge';

export interface Comparison {
  /** 0 to 1, three digits: how sure it is that they are one. */
  readonly score: number;
  readonly verdict: Verdict;
  /** For a person: "one name spelled two ways; both foreign minister of state:IRN". */
  readonly reason: string;
  /** Id of the one whose name does not tell who it is: an initial, a lone word, an acronym. Two partners then leave it open. */
  readonly short: string | null;
}

/** Nothing is ever quite sure. */
const MOST = 0.98;
const round = (score: number): number => Math.round(Math.min(MOST, score) * 1000) / 1000;

/** Positive or unsure by the thresholds of data/identity.json, else null. */
export function verdict(
  score: number,
  why: readonly (string | undefined)[],
  short: string | null,
  { identity: { weights } }: Knowledge,
): Comparison | null {
  const rounded = round(score);
  if (rounded < weights.unsure.value) return null;
  const reason = why.filter(Boolean).join('; ');
  return { score: rounded, verdict: rounded >= weights.positive.value ? 'positive' : 'unsure', reason, short };
}

/** Names fit, facts do not. */
export const against = (how: string, no: string): Comparison => ({
  score: 0.05,
  verdict: 'negative',
  reason: `${how}; but ${no}`,
  short: null,
});
