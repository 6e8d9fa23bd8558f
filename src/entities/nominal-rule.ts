// What a rule for nominals proposes.
import type { Cluster, Proposal } from './scene';

export const rule = (clusters: readonly Cluster[], score: number, name: string, reason: string): Proposal => ({
  clusters,
  score,
  rule: `entities/nominals#${name}`,
  reason,
});
