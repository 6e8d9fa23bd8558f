// Nominals that mean a state: "the Iranian government", "the regime", "the kingdom", "his country".
import { rule } from './nominal-rule';
import { ownersOf } from './roles';
import { type Cluster, clusterOf, type Proposal, recent, type Scene, type Seen } from './scene';

const WINDOW = 6;

/** "The kingdom" is a state that is one. */
function isRealm({ know }: Scene, { noun }: Seen, { known, name }: Cluster): boolean {
  if (noun !== 'kingdom' && noun !== 'monarchy') return true;
  return know.gazetteer.find(`Kingdom of ${name}`).some(({ id }) => id === known?.id);
}

/** The state of an office that a person holds, if there is just one. */
function stateOfPerson(scene: Scene, cluster: Cluster): Cluster | null {
  const { known, roles } = cluster;
  const held = known ? scene.know.offices.of(known.name).map((one) => one.of) : [];
  const states = new Set([...roles.flatMap((role) => role.of), ...held].filter((id) => id.startsWith('state:')));
  const [only] = states;
  return only && states.size === 1 ? scene.stateOf(only) : null;
}

/** "His country": that of the person just named; null where it is not known, undefined where nobody owns it. */
function ownState(scene: Scene, seen: Seen): Cluster | null | undefined {
  const owner = seen.tree.find(seen.mention.head, 'nmod:poss');
  const isHis = owner.some((i) => /^(his|her)$/i.test(seen.tree.tokens[i]?.form ?? ''));
  const named = (scene.bySentence[seen.sentence.index] ?? []).find(
    ({ mention }) => mention.form === 'name' && owner.includes(mention.head),
  );
  if (!isHis && !named) return undefined;
  const person = named
    ? clusterOf(scene, named)
    : recent(scene, seen, 1).find((cluster) => cluster.type === 'Person' && !cluster.plural);
  return person ? stateOfPerson(scene, person) : null;
}

/** "The Iranian government", "the government of Iran", "the regime": the state, else the one that the article names most. */
export function government(seen: Seen, scene: Scene): readonly Proposal[] {
  const { words, gazetteer } = scene.know;
  const isGovernment = words.governments.has(seen.noun);
  if (!isGovernment && !(words.countries.has(seen.noun) && seen.definite && !seen.plural)) return [];
  if (seen.plural && seen.noun !== 'authority') return [];
  const bare = seen.text.replace(/^(the|this|that)\s+/i, '');
  const known = gazetteer.find(bare).find((one) => one.type === 'State');
  const owner = known?.id ?? ownersOf(scene, seen).find((id) => id.startsWith('state:'));
  if (owner) {
    const cluster = scene.stateOf(owner);
    if (cluster && (known || isGovernment))
      return [rule([cluster], 0.92, 'government', `"${seen.text}" is the state ${cluster.name}`)];
    return [];
  }
  return seen.definite && !isPart(seen, scene) ? lastState(seen, scene) : [];
}

/** "The city government", "the Liberal leadership", "his home state", "the state" after a province: none of them a country. */
function isPart(seen: Seen, scene: Scene): boolean {
  const { words } = scene.know;
  const before = seen.tree.tokens.slice(0, seen.mention.head).filter(({ start }) => start > seen.mention.start);
  if ([...seen.modifiers].some((word) => words.subnational.has(word))) return true;
  if (before.some(({ form, deprel }) => /^\p{Lu}/u.test(form) && deprel !== 'nmod:poss')) return true;
  if (seen.noun !== 'state') return false;
  const near = recent(scene, seen, WINDOW).find(({ type }) => type === 'State' || type === 'Place');
  return seen.modifiers.size > 0 || (near?.type === 'Place' && !near.known?.standsFor);
}

/** The country of him who was just named, else the state named last. */
function lastState(seen: Seen, scene: Scene): readonly Proposal[] {
  const his = ownState(scene, seen);
  if (his !== undefined) return his ? [rule([his], 0.7, 'own-country', `"${seen.text}" is ${his.name}`)] : [];
  const near = recent(scene, seen, WINDOW).find((cluster) => cluster.type === 'State' && isRealm(scene, seen, cluster));
  return near ? [rule([near], 0.6, 'country', `"${seen.text}": ${near.name} is the state named last`)] : [];
}
