// Decides among the proposals for one mention.
import { lastBefore, type Proposal, type Seen } from './scene';

/** Less than this is a guess: a nominal then opens an entity of its own, a pronoun stays unlinked. */
export const LEAST = 0.44;

const nearness = (seen: Seen, { clusters }: Proposal): number =>
  Math.max(...clusters.map((cluster) => lastBefore(cluster, seen)?.order ?? -1));

/** The best score; of equal ones the nearest; null where none is good enough. Two named persons are never made one, since proposals only add mentions to them. */
export function choose(seen: Seen, proposals: readonly Proposal[]): Proposal | null {
  let best: Proposal | null = null;
  for (const proposal of proposals) {
    if (proposal.clusters.length === 0 || proposal.score < LEAST) continue;
    const better =
      !best ||
      proposal.score > best.score ||
      (proposal.score === best.score && nearness(seen, proposal) > nearness(seen, best));
    if (better) best = proposal;
  }
  return best;
}
