// A pronoun in a fronted phrase may look ahead: "On a trip where she met X, Prime Minister Jane Roe stressed …".
import { isRel } from '../core/tree';
import { isExcluded } from './binding';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const OPENS = new Set(['ADP', 'SCONJ', 'VERB', 'ADV']);

/** The first mention past a comma that is the subject of the main clause. */
function mainSubject(scene: Scene, seen: Seen): Seen | null {
  const { tokens } = seen.sentence;
  const comma = tokens.findIndex((token, i) => i > seen.mention.head && token.form === ',');
  if (comma < 0) return null;
  const ahead = (scene.bySentence[seen.sentence.index] ?? []).filter(
    ({ mention }) => mention.head > comma && mention.form !== 'pronoun',
  );
  const isMain = ({ mention }: Seen) => {
    const verb = tokens[tokens[mention.head]?.head ?? -1];
    return isRel(tokens[mention.head], 'nsubj') && (verb?.head === -1 || isRel(verb, 'ccomp', 'parataxis'));
  };
  return ahead.find(isMain) ?? null;
}

/** Proposes the main subject for a pronoun in what stands before it. */
export function ahead(seen: Seen, scene: Scene, suits: (cluster: Cluster) => boolean): readonly Proposal[] {
  const opening = seen.sentence.tokens.find((token) => token.upos !== 'PUNCT');
  if (!opening || !OPENS.has(opening.upos) || seen.quote >= 0) return [];
  const subject = mainSubject(scene, seen);
  const cluster = subject ? clusterOf(scene, subject) : null;
  if (!subject || !cluster || !suits(cluster) || isExcluded(scene, seen, cluster)) return [];
  const reason = `"${seen.text}" looks ahead to the subject "${subject.text}"`;
  return [{ clusters: [cluster], score: cluster.named ? 0.86 : 0.7, rule: 'entities/pronouns#cataphora', reason }];
}
