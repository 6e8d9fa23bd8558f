// A name that was changed: "Vantera, once known as Nordbygg", "Nordbygg changed its name to Vantera". Both are one thing.
import type { EntityType } from '../core/model';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);
const isAlike = ({ mention: a }: Seen, { mention: b }: Seen): boolean =>
  a.type === b.type || (a.type !== null && b.type !== null && BODIES.has(a.type) && BODIES.has(b.type));

/** ", formerly the" → "formerly": what stands between two names, without marks, article and years. */
const bare = (between: string): string =>
  between
    .toLowerCase()
    .replace(/[,(]/g, ' ')
    .replace(/\b\d{4}\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ the$/, '');

const FAR = 80;

/** By mention, the other name of the pair. Persons are not renamed so. */
export function renamed(scene: Scene): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>();
  const names = scene.all.filter(({ mention }) => mention.form === 'name' && mention.type !== 'Person');
  for (const [i, left] of names.entries()) {
    const right = names[i + 1];
    if (!right || right.sentence !== left.sentence || right.mention.start - left.mention.end > FAR) continue;
    const between = scene.doc.text.slice(left.mention.end, right.mention.start);
    if (!scene.know.words.renamings.has(bare(between)) || !isAlike(left, right)) continue;
    found.set(left.mention.id, right);
    found.set(right.mention.id, left);
  }
  return found;
}

/** Proposes the cluster of the other name, once that is linked. */
export function byOtherName(scene: Scene, seen: Seen, pairs: ReadonlyMap<string, Seen>): Proposal | null {
  const other = pairs.get(seen.mention.id);
  const cluster: Cluster | null = other ? clusterOf(scene, other) : null;
  if (!other || !cluster || scene.know.gazetteer.find(seen.text).length > 0) return null;
  const reason = `the text says that "${seen.text}" and "${other.text}" are names of one`;
  return { clusters: [cluster], score: 0.92, rule: 'entities/names#renamed', reason };
}
