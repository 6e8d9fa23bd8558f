// Kin by their owner: "her husband" is he whose wife she is; "his wife Jane Roe" tells who "his wife" is later on.
import { idOf, possessorOf, roleBefore } from './roles';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

/** The one whose kin by the other word the owner is. */
function other(scene: Scene, { noun }: Seen, owner: Cluster): Cluster | null {
  const inverse = scene.know.inverse.get(noun);
  const ids = owner.roles.filter((role) => role.noun === inverse).flatMap(({ of }) => of);
  for (const person of scene.persons) if (ids.includes(idOf(person) ?? '')) return person;
  return null;
}

/** Proposes the other of a pair. */
export function kin(seen: Seen, scene: Scene): readonly Proposal[] {
  const possessor = scene.know.inverse.has(seen.noun) && !seen.plural ? possessorOf(scene, seen) : null;
  const owner = possessor ? clusterOf(scene, possessor) : null;
  const person = owner ? other(scene, seen, owner) : null;
  if (!owner || !person) return [];
  const reason = `"${seen.text}" of ${owner.name} is ${person.name}, whose ${scene.know.inverse.get(seen.noun)} that is`;
  return [{ clusters: [person], score: 0.9, rule: 'entities/kin', reason }];
}

/** "His wife Jane Roe": what the words before a name say, once it is known whose wife. */
export function noteKin(scene: Scene, owner: Seen): void {
  const id = idOf(clusterOf(scene, owner));
  if (id === null) return;
  for (const name of scene.bySentence[owner.sentence.index] ?? []) {
    const cluster = name.mention.form === 'name' ? clusterOf(scene, name) : null;
    if (cluster?.type !== 'Person' || name.mention.start < owner.mention.end) continue;
    const role = roleBefore(scene, name);
    const words = scene.doc.text.slice(owner.mention.end, name.mention.start).trim().split(/\s+/);
    if (role && words.length === role.modifiers.size + 1 && words.at(-1)?.toLowerCase() === role.noun)
      cluster.roles.push({ ...role, of: [...role.of, id] });
  }
}
