// "They" for those who were named side by side as one subject: "Roe and Berg met. They agreed …".
import { isRel } from '../core/tree';
import type { Pronoun } from '../data/nominals';
import { isExcluded } from './binding';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const kindOf = ({ type }: Cluster): string =>
  type === 'Person' ? 'person' : type === 'Place' || type === 'Event' ? 'thing' : 'body';

/** The clusters of a subject and of what is joined to it by "and". */
function joined(scene: Scene, seen: Seen, first: Seen): readonly Cluster[] {
  const { tokens } = first.sentence;
  const isJoined = ({ mention, order }: Seen): boolean =>
    order < seen.order && isRel(tokens[mention.head], 'conj') && tokens[mention.head]?.head === first.mention.head;
  const list = [first, ...(scene.bySentence[first.sentence.index] ?? []).filter(isJoined)];
  return [...new Set(list.flatMap((one) => clusterOf(scene, one) ?? []))];
}

/** Named ones of one kind, and no "or". */
function isSet(clusters: readonly Cluster[], first: Seen): boolean {
  const [one] = clusters;
  const either = first.tree.subtree(first.mention.head).some((i) => /^n?or$/i.test(first.tree.tokens[i]?.form ?? ''));
  return (
    one !== undefined &&
    clusters.length > 1 &&
    !either &&
    kindOf(one) !== 'thing' &&
    clusters.every((cluster) => cluster.named && !cluster.plural && kindOf(cluster) === kindOf(one))
  );
}

/** "Roe and Berg met refugees, who said they …": several others were named since. */
const isCrossed = (scene: Scene, seen: Seen, first: Seen): boolean =>
  scene.all
    .slice(first.order + 1, seen.order)
    .some(
      (one) =>
        one.plural &&
        one.mention.end <= seen.mention.start &&
        one.mention.form !== 'pronoun' &&
        clusterOf(scene, one)?.type === 'Group',
    );

/** Proposes the joined subject of this sentence, else of the one before. */
export function together(seen: Seen, scene: Scene, { number, gender }: Pronoun): readonly Proposal[] {
  const before = seen.tree.tokens[seen.mention.head - 1]?.form;
  if (number !== 'plural' || gender !== null || before === 'of') return [];
  for (const back of [0, 1]) {
    const subjects = (scene.bySentence[seen.sentence.index - back] ?? []).filter(
      ({ mention, order, tree }) => order < seen.order && isRel(tree.tokens[mention.head], 'nsubj'),
    );
    for (const first of subjects.toReversed()) {
      const clusters = joined(scene, seen, first);
      if (
        !isSet(clusters, first) ||
        isCrossed(scene, seen, first) ||
        clusters.every((cluster) => isExcluded(scene, seen, cluster))
      )
        continue;
      const reason = `"${seen.text}": ${clusters.map((one) => one.name).join(' and ')} are one subject`;
      return [{ clusters, score: back === 0 ? 0.84 : 0.78, rule: 'entities/pronouns#together', reason }];
    }
  }
  return [];
}
