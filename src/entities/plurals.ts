// Plurals that mean each of those named before: "both leaders", "the two countries", "the couple".
import type { EntityType } from '../core/model';
import { type Cluster, type Proposal, recent, type Scene, type Seen } from './scene';
import { holds } from './titles';

const WINDOW = 4;
/** Leaders are few, so they may be sought further back. */
const FAR = 12;

const isPair = ({ noun }: Seen): boolean => noun === 'couple' || noun === 'pair';

/** Of what type the members are: leaders are persons, countries states; sides may be either. */
function membersOf(seen: Seen, scene: Scene): readonly EntityType[] {
  const noun = scene.know.nouns.of(seen.noun);
  if (scene.know.words.countries.has(seen.noun) || seen.noun === 'government') return ['State'];
  if (noun?.type === 'Person' || isPair(seen)) return ['Person'];
  if (noun?.type === 'Organization') return ['Organization', 'Outlet'];
  return ['State', 'Group', 'Person', 'Organization'];
}

/** "The two", "both", "the couple": says how many, and that they are known. */
const isTwo = (seen: Seen): boolean =>
  isPair(seen)
    ? seen.definite
    : seen.plural && (/^both\b/i.test(seen.text) || (seen.definite && /\btwo(?!-)\b/i.test(seen.text)));

/** "Both men and women", "the last couple of weeks". */
const isAnySort = ({ tree, mention, text }: Seen): boolean =>
  / of /.test(text) || tree.tokens[mention.head + 1]?.form === 'of' || tree.find(mention.head, 'conj').length > 0;

/** "The two leaders" lead, "the two men" are no women; nothing is asked of "the two sides". */
function suits(scene: Scene, seen: Seen, cluster: Cluster): boolean {
  const noun = scene.know.nouns.of(seen.noun);
  if (noun?.gender && cluster.gender && noun.gender !== cluster.gender) return false;
  return cluster.type !== 'Person' || !asksOffice(scene, seen) || holds(scene, seen, cluster);
}

const asksOffice = (scene: Scene, seen: Seen): boolean =>
  scene.know.words.roles.has(seen.noun) || scene.know.nouns.of(seen.noun)?.title != null;

const proposal = (seen: Seen, pair: readonly Cluster[]): Proposal => ({
  clusters: pair,
  score: 0.85,
  rule: 'entities/plurals#two',
  reason: `"${seen.text}": ${pair.map((one) => one.name).join(' and ')} were named last`,
});

/** The members: just two that were named right before, else the last two that suit. */
function pairOf(seen: Seen, scene: Scene, type: EntityType): readonly Cluster[] {
  const those = (window: number) =>
    recent(scene, seen, window).filter((one) => one.named && one.type === type && !one.plural);
  const beside = those(1);
  if (beside.length === 2 && asksOffice(scene, seen)) return beside;
  return those(asksOffice(scene, seen) ? FAR : WINDOW)
    .filter((cluster) => suits(scene, seen, cluster))
    .slice(0, 2);
}

/** Proposes two for what is said to be two. */
export function plurals(seen: Seen, scene: Scene): readonly Proposal[] {
  if (seen.mention.form !== 'nominal' || !scene.know.words.everyone.has(seen.noun)) return [];
  if (!isTwo(seen) || isAnySort(seen)) return [];
  for (const type of membersOf(seen, scene)) {
    const pair = pairOf(seen, scene, type);
    if (pair.length === 2) return [proposal(seen, pair)];
  }
  return [];
}
