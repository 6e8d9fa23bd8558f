// Turns clusters into entities with ids that stay the same, and remembers the links.
import { entityId, hash, slug } from '../core/ids';
import type { Entity, EntityType, Link, Mentioned } from '../core/model';
import type { Cluster, Proposal, Seen } from './scene';

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

/** Known things by the Kit's id, named ones by type and name, the rest by article and words. */
function idOf(doc: Mentioned, cluster: Cluster, type: EntityType, name: string): string {
  if (cluster.known) return cluster.known.id;
  if (cluster.named && isSurnameAlone(type, name)) return `${entityId(type, name)}-${hash(doc.id, name).slice(0, 8)}`;
  if (cluster.named) return entityId(type, name);
  const first = cluster.seen[0]?.mention.start ?? 0;
  return `${type}:${slug(name).slice(0, 40)}-${hash(doc.id, name, first)}`.toLowerCase();
}

export interface Draft {
  readonly seen: Seen;
  readonly proposal: Proposal;
}

/** Entities in order of first mention, and links in reading order. Clusters that come to one id are one. */
export function finish(
  doc: Mentioned,
  clusters: readonly Cluster[],
  drafts: readonly Draft[],
): { readonly entities: readonly Entity[]; readonly links: readonly Link[] } {
  const ids = new Map<Cluster, string>();
  const made = new Map<string, Entity>();
  const used = clusters.filter((cluster) => cluster.seen.length > 0);
  for (const cluster of used.toSorted((a, b) => (a.seen[0]?.order ?? 0) - (b.seen[0]?.order ?? 0))) {
    const name = fullest(cluster);
    const type = typeOf(cluster);
    const id = idOf(doc, cluster, type, name);
    ids.set(cluster, id);
    const names = cluster.named
      ? cluster.seen.filter(({ mention }) => mention.form === 'name').map((one) => one.text.replace(/\s+/g, ' '))
      : [];
    const aliases = [...new Set([...(made.get(id)?.aliases ?? []), ...names])].sort();
    made.set(id, {
      id,
      type,
      name,
      aliases,
      known: cluster.known !== null && !cluster.known.id.startsWith('group:people'),
      wikidata: cluster.known?.wikidata ?? null,
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
