// Persons by office: "the ministry spokesman", "the Israeli leader", "the beleaguered prime minister".
import { ownersOf } from './roles';
import { type Cluster, lastBefore, type Proposal, type Role, type Scene, type Seen } from './scene';

const share = (a: Iterable<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** "Foreign minister" is not "vice foreign minister"; a bare "the minister" may be. */
function ranks(scene: Scene, seen: Seen, role: Role, asked: readonly string[]): number {
  const isLesser = (words: ReadonlySet<string>) => [...words].some((word) => scene.know.words.lesser.has(word));
  if (isLesser(seen.modifiers) === isLesser(role.modifiers)) return 1;
  return asked.length === 0 && seen.modifiers.size === 0 && !seen.noun.includes(' ') ? 0.7 : 0;
}

/** A known person's own state where the article gives a bare title: "President Ada Holm" is president of Norland. */
function settled(scene: Scene, cluster: Cluster, role: Role): Role {
  if (!cluster.known || role.of.length > 0 || !role.title) return role;
  const own = scene.know.offices.of(cluster.known.name).filter((one) => one.title === role.title);
  return own.length > 0 ? { ...role, of: [...new Set(own.map((one) => one.of))] } : role;
}

/** How well a role that the article gave fits what is said now: 0 not at all. */
function fitness(scene: Scene, seen: Seen, role: Role, asked: readonly string[]): number {
  const noun = scene.know.nouns.of(seen.noun);
  const leads =
    scene.know.words.roles.has(seen.noun) && role.title !== null && scene.know.nouns.of(role.noun)?.sphere === 'leader';
  const same =
    role.noun === seen.noun ||
    role.noun.endsWith(` ${seen.noun}`) ||
    (noun?.title && noun.title === role.title) ||
    leads;
  const premier =
    !same &&
    noun?.sphere === 'leader' &&
    scene.know.nouns.of(role.noun)?.sphere === 'leader' &&
    asked.some((id) => role.of.includes(id));
  if (!same && !premier) return 0;
  if (asked.length > 0 && role.of.length > 0 && !asked.some((id) => role.of.includes(id))) return 0;
  // "the ministry spokesman" was "foreign ministry spokesman", not "army spokesman"
  const apart =
    seen.modifiers.size > 0 && role.modifiers.size > 0 && !share(seen.modifiers, role.modifiers) && asked.length === 0;
  return (
    ((premier ? 0.72 : 0.82) -
      (apart ? 0.25 : 0) +
      (asked.length > 0 && role.of.length > 0 ? 0.08 : 0) +
      (share(seen.modifiers, role.modifiers) ? 0.05 : 0)) *
    ranks(scene, seen, role, asked)
  );
}

/** Offices of the table that a person held on the day of the article. */
function byOffice(scene: Scene, seen: Seen, cluster: Cluster, asked: readonly string[]): Proposal | null {
  // an article without a day says too little of who "the president" is
  if (!cluster.known || (asked.length === 0 && !scene.doc.published)) return null;
  const title = scene.know.nouns.of(seen.noun)?.title ?? null;
  const any = scene.know.words.roles.has(seen.noun);
  const day = scene.doc.published;
  const office = scene.know.offices
    .of(cluster.known.name)
    .find(
      (one) =>
        (one.title === title || (any && scene.know.nouns.of(one.title)?.sphere === 'leader')) &&
        (asked.length === 0 || asked.includes(one.of)) &&
        scene.know.offices.holders(one.of, one.title, day).includes(one),
    );
  if (!office) return null;
  const of = scene.know.gazetteer.byId(office.of)?.name ?? office.of;
  const reason = `"${seen.text}": ${cluster.name} held the office of ${office.title} of ${of}${day ? ` on ${day}` : ''}`;
  return { clusters: [cluster], score: asked.length > 0 ? 0.88 : 0.7, rule: 'entities/title#office-holder', reason };
}

/** True where a person has such an office by the article or by the table: one of "the two leaders". */
export const holds = (scene: Scene, seen: Seen, cluster: Cluster): boolean =>
  cluster.roles.some((role) => fitness(scene, seen, role, []) > 0.6) || byOffice(scene, seen, cluster, []) !== null;

/** Nearer mentions win: a little less for each sentence between. */
const distance = (seen: Seen, cluster: Cluster): number => {
  const last = lastBefore(cluster, seen);
  return last ? Math.min(0.2, (seen.sentence.index - last.sentence.index) * 0.01) : 0.15;
};

/** Proposes persons of the article by their roles, then by the table of offices. */
export function titles(seen: Seen, scene: Scene): readonly Proposal[] {
  const { mention } = seen;
  if (
    mention.form !== 'nominal' ||
    mention.type !== 'Person' ||
    seen.plural ||
    (!seen.definite && !scene.know.nouns.of(seen.noun)?.title)
  )
    return [];
  if ([...seen.modifiers].some((word) => scene.know.words.unheld.has(word))) return [];
  if (!seen.definite && /^(an?|one|another|some)\s/i.test(seen.text)) return [];
  const asked = ownersOf(scene, seen);
  const found: Proposal[] = [];
  for (const cluster of scene.persons) {
    const role = cluster.roles.reduce(
      (best, one) => Math.max(best, fitness(scene, seen, settled(scene, cluster, one), asked)),
      0,
    );
    const reason = `"${seen.text}" has the role that ${cluster.name} was given`;
    if (role > 0)
      found.push({ clusters: [cluster], score: role - distance(seen, cluster), rule: 'entities/title#role', reason });
    const office = byOffice(scene, seen, cluster, asked);
    if (office) found.push({ ...office, score: office.score - distance(seen, cluster) });
  }
  return found;
}
