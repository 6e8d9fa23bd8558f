// One army by its several names: "Iraqi security forces", "government forces", "the troops". Whose they are stays, what they are called varies.
import { goesOn, inside, rule } from './nominal-rule';
import { ownersOf } from './roles';
import { type Cluster, lastBefore, type Proposal, type Scene, type Seen } from './scene';

/** Words that tell an army from others only by whose it is: "security", "armed", "Iraqi". */
const isPlain = ({ know }: Scene, words: Iterable<string>): boolean =>
  [...words].every((word) => know.words.martial.has(word) || know.gazetteer.adjective(word) !== null);

const ownersOfAll = ({ roles }: Cluster): readonly string[] => roles.flatMap(({ of }) => of);

/** "Troops" alone may be anybody's; "the troops" and "government forces" were named before. */
const isGiven = (scene: Scene, seen: Seen): boolean =>
  seen.plural &&
  scene.know.words.army.has(seen.noun) &&
  !/^(an?|some|other|more|\d)/i.test(seen.text) &&
  (seen.definite || seen.modifiers.size > 0) &&
  isPlain(scene, seen.modifiers) &&
  !goesOn(seen);

/** Proposes the army of the same owner; where none is said, one whose owner is known. */
export function forces(seen: Seen, scene: Scene): readonly Proposal[] {
  if (!isGiven(scene, seen)) return [];
  const asked = ownersOf(scene, seen);
  const fits = (cluster: Cluster): boolean => {
    const owners = ownersOfAll(cluster);
    const same = asked.length === 0 ? owners.length > 0 : owners.some((id) => asked.includes(id));
    return same && cluster.plural && isPlain(scene, cluster.modifiers) && !inside(seen, cluster);
  };
  const called = new Set([...scene.know.words.army].flatMap((noun) => scene.byNoun(noun)));
  return [...called]
    .filter((cluster) => cluster.type === 'Group' && lastBefore(cluster, seen) !== null && fits(cluster))
    .map((cluster) => rule([cluster], 0.75, 'forces', `"${seen.text}" are ${cluster.name} by another word`));
}
