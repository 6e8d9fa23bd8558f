// Turns clusters into entities with ids that stay the same, and remembers the links.
import { entityId, hash, slug } from '../core/ids';
import type { Entity, EntityType, Link } from '../core/model';
import type { Cluster, Proposal, Scene, Seen } from './scene';
import { ownName } from './whose-body';

/** A name is longer, a capital better than none, the first wins. */
function fullest(cluster: Cluster): string {
  if (cluster.known && cluster.known.type !== 'Group') return cluster.known.name;
  const names = cluster.seen
    .filter(({ mention }) => mention.form === (cluster.named ? 'name' : 'nominal'))
    .map((one) => one.text.replace(/\s+/g, ' '));
  if (!cluster.named) return names[0] ?? cluster.name;
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? cluster.name);
}

/** The type that most of its names have, where the Kit does not say. */
function typeOf(cluster: Cluster): EntityType {
  if (cluster.known) return cluster.known.type;
  if (!cluster.named) return cluster.type;
  const votes = new Map<EntityType, number>();
  for (const { mention } of cluster.seen)
    if (mention.form === 'name' && mention.type) votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1);
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), [cluster.type, 0] as const)[0];
}

/** "Clinton" without a first name is somebody of this article: which Clinton, only evidence can tell (src/identity). */
const isSurnameAlone = (type: EntityType, name: string): boolean => type === 'Person' && !/\s/.test(name);

/** A namesake of somebody in data/ has an id beside his, of this article: "the trombonist Kenneth Clarke". */
const apartFromKnown = ({ doc, know }: Scene, id: string): string =>
  know.gazetteer.byId(id) ? `${id}~${hash(doc.id, id).slice(0, 8)}` : id;

/** Known things by the Kit's id, named ones by type and name, bodies that many states have by whose they are, the rest by article and words. */
function idOf(scene: Scene, cluster: Cluster, type: EntityType, name: string): string {
  const { doc } = scene;
  if (cluster.known) return cluster.known.id;
  const own = ownName(scene, cluster, name, scene.know.bodies);
  if (own !== null) return entityId('Organization', own);
  if (cluster.named && isSurnameAlone(type, name)) return `${entityId(type, name)}-${hash(doc.id, name).slice(0, 8)}`;
  if (cluster.named) return apartFromKnown(scene, entityId(type, name));
  const first = cluster.seen[0]?.mention.start ?? 0;
  return `${type}:${slug(name).slice(0, 40)}-${hash(doc.id, name, first)}`.toLowerCase();
}

/** What the article calls a person: nouns with whose they are, by the ids that entities are given. */
function rolesOf({ type, roles }: Cluster, ids: ReadonlyMap<string, string>): readonly string[] {
  if (type !== 'Person') return [];
  const said = roles.flatMap(({ noun, of }) => {
    const owners = of.flatMap((id) => (id.startsWith('#') ? (ids.get(id) ?? []) : id));
    return owners.length > 0 ? owners.map((id) => `${noun}|${id}`) : [`${noun}|`];
  });
  return said;
}

const namesOf = ({ named, seen }: Cluster): readonly string[] =>
  seen.filter(({ mention }) => named && mention.form === 'name').map((one) => one.text.replace(/\s+/g, ' '));

const united = (before: readonly string[] = [], more: readonly string[]): readonly string[] =>
  [...new Set([...before, ...more])].sort();

interface Drawn {
  readonly cluster: Cluster;
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

export interface Draft {
  readonly seen: Seen;
  readonly proposal: Proposal;
}

/** Entities in order of first mention, and links in reading order. Clusters that come to one id are one. */
export function finish(
  scene: Scene,
  drafts: readonly Draft[],
): { readonly entities: readonly Entity[]; readonly links: readonly Link[] } {
  const used = scene.clusters.filter((cluster) => cluster.seen.length > 0);
  const drawn = used
    .toSorted((a, b) => (a.seen[0]?.order ?? 0) - (b.seen[0]?.order ?? 0))
    .map((cluster): Drawn => {
      const [name, type] = [fullest(cluster), typeOf(cluster)];
      return { cluster, name, type, id: idOf(scene, cluster, type, name) };
    });
  const ids = new Map(drawn.map(({ cluster, id }) => [cluster, id]));
  const byIndex = new Map(drawn.map(({ cluster, id }) => [`#${cluster.index}`, id]));
  const made = new Map<string, Entity>();
  for (const { cluster, name, type, id } of drawn) {
    const there = made.get(id);
    made.set(id, {
      ...{ id, type, name },
      aliases: united(there?.aliases, namesOf(cluster)),
      known: cluster.known !== null,
      wikidata: cluster.known?.wikidata ?? null,
      roles: united(there?.roles, rolesOf(cluster, byIndex)),
    });
  }
  const links = drafts
    .toSorted((a, b) => a.seen.order - b.seen.order)
    .flatMap(({ seen, proposal }) =>
      [...new Set(proposal.clusters.flatMap((cluster) => ids.get(cluster) ?? []))].map((entity) => ({
        mention: seen.mention.id,
        entity,
        score: Math.round(proposal.score * 1000) / 1000,
        rule: proposal.rule,
        reason: proposal.reason,
      })),
    );
  return { entities: [...made.values()], links };
}
