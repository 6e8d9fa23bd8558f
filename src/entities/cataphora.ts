// A pronoun in a fronted phrase may look ahead: "On a trip where she met X, Prime Minister Jane Roe stressed …".
import { isRel } from '../core/tree';
import { coargument } from './pronouns';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const OPENS = new Set(['ADP', 'SCONJ', 'VERB', 'ADV']);

/** The first mention after the pronoun that is the subject of the main clause, past a comma. */
function mainSubject(scene: Scene, seen: Seen): Seen | null {
  const { tokens } = seen.sentence;
  const root = tokens.findIndex((token) => token.head === -1);
  for (const other of scene.bySentence[seen.sentence.index] ?? []) {
    if (other.order <= seen.order || other.mention.form === 'pronoun') continue;
    const token = tokens[other.mention.head];
    const comma = tokens.slice(seen.mention.head, other.mention.head).some((one) => one.form === ',');
    if (
      comma &&
      isRel(token, 'nsubj') &&
      (token?.head === root || isRel(tokens[token?.head ?? -1], 'ccomp', 'parataxis'))
    )
      return other;
  }
  return null;
}

/** Proposes the main subject for a pronoun in what stands before it. */
export function ahead(seen: Seen, scene: Scene, suits: (cluster: Cluster) => number | null): readonly Proposal[] {
  const opening = seen.sentence.tokens.find((token) => token.upos !== 'PUNCT' && token.start >= seen.sentence.start);
  if (!opening || !OPENS.has(opening.upos) || seen.quote >= 0) return [];
  const subject = mainSubject(scene, seen);
  const cluster = subject ? clusterOf(scene, subject) : null;
  if (!subject || !cluster || suits(cluster) === null || cluster.seen.some((one) => coargument(seen, one))) return [];
  return [
    {
      clusters: [cluster],
      score: cluster.named ? 0.86 : 0.7,
      rule: 'entities/pronouns#cataphora',
      reason: `"${seen.text}" looks ahead to the subject "${subject.text}"`,
    },
  ];
}
