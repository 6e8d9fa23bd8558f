// A short form that the article gives in brackets, whatever its letters: "Union of Free Writers (ULE)", "ULE (Union of Free Writers)".
import type { EntityType } from '../core/model';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);

const isShort = ({ text }: Seen): boolean => /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(text);
const isLong = ({ text, mention }: Seen): boolean =>
  /\s/.test(text) && mention.type !== null && BODIES.has(mention.type);

/** Short forms and the long names that stand beside them. */
export function bracketed(scene: Scene): ReadonlyMap<string, Seen> {
  const { text } = scene.doc;
  const found = new Map<string, Seen>();
  const names = scene.all.filter(({ mention }) => mention.form === 'name');
  for (const [i, left] of names.entries()) {
    const right = names[i + 1];
    if (!right || text.slice(left.mention.end, right.mention.start).trim() !== '(') continue;
    if (text.charAt(right.mention.end) !== ')') continue;
    if (isLong(left) && isShort(right)) found.set(right.text, left);
    else if (isShort(left) && isLong(right)) found.set(left.text, right);
  }
  return found;
}

/** Proposes the long name for a short form that the Kit does not know; full names are linked before. */
export function inBrackets(scene: Scene, seen: Seen, pairs: ReadonlyMap<string, Seen>): Proposal | null {
  const long = pairs.get(seen.text);
  const cluster: Cluster | null = long ? clusterOf(scene, long) : null;
  if (!long || !cluster || scene.know.gazetteer.find(seen.text).length > 0) return null;
  const reason = `"${seen.text}" stands in brackets beside "${long.text}"`;
  return { clusters: [cluster], score: 0.95, rule: 'entities/names#brackets', reason };
}
