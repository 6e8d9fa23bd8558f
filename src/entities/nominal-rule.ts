// What a rule for nominals proposes, and what it asks of any.
import type { Cluster, Proposal, Seen } from './scene';

export const rule = (clusters: readonly Cluster[], score: number, name: string, reason: string): Proposal => ({
  clusters,
  score,
  rule: `entities/nominals#${name}`,
  reason,
});

/** "The group of chemicals", "the matches with the neighbours": what says more of itself takes up nothing. */
export const goesOn = ({ mention, tree }: Seen): boolean =>
  (tree.tokens[mention.head]?.end ?? mention.end) < mention.end;

/** A thing is not what is named inside its own nominal: "the outskirts of Homs" is not Homs. */
export const inside = (seen: Seen, cluster: Cluster): boolean =>
  cluster.seen.some(
    (one) =>
      one.sentence === seen.sentence && one.mention.start >= seen.mention.start && one.mention.end <= seen.mention.end,
  );
