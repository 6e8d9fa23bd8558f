// A nominal set off by commas beside a name is the same: "Jane Roe, the ministry spokeswoman, said"; "the spokeswoman, Jane Roe,".
import type { EntityType } from '../core/model';
import { isRel } from '../core/tree';
import { clusterOf, type Proposal, type Scene, type Seen } from './scene';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet', 'State']);
const PLACES: ReadonlySet<EntityType> = new Set(['Place', 'State']);

const compatible = (a: EntityType, b: EntityType): boolean =>
  a === b || (BODIES.has(a) && BODIES.has(b)) || (PLACES.has(a) && PLACES.has(b));

/** What stands between two mentions, without white space. */
const between = (scene: Scene, left: Seen, right: Seen): string =>
  scene.doc.text.slice(left.mention.end, right.mention.start).trim();

/** "Poland, the Czech Republic and the Baltic states": a list is no apposition. */
function isList(scene: Scene, left: Seen, right: Seen): boolean {
  const next = scene.doc.text.slice(right.mention.end, right.mention.end + 8);
  const { tree } = right;
  const listed = isRel(tree.tokens[right.mention.head], 'conj') || isRel(tree.tokens[left.mention.head], 'conj');
  return /^,? (and|or)\b/.test(next) || (listed && !isRel(tree.tokens[right.mention.head], 'appos'));
}

/** Proposes the name beside a nominal. */
export function apposition(seen: Seen, scene: Scene): readonly Proposal[] {
  const { mention } = seen;
  if (mention.form !== 'nominal' || mention.type === null || mention.type === 'Event') return [];
  const here = scene.bySentence[mention.sentence] ?? [];
  for (const other of here) {
    const cluster = clusterOf(scene, other);
    if (
      other.mention.form !== 'name' ||
      !cluster ||
      !compatible(cluster.type, mention.type) ||
      seen.plural !== (other.plural || (cluster.plural && seen.plural))
    )
      continue;
    const before = other.mention.end <= mention.start;
    if (!before && mention.end > other.mention.start) continue;
    const [left, right] = before ? [other, seen] : [seen, other];
    // "the coast of Aceh, Indonesia" tells where, "the capital, Baghdad" what
    if (
      !before &&
      mention.type === 'Place' &&
      here.some((one) => one !== seen && one.mention.start >= mention.start && one.mention.end <= mention.end)
    )
      continue;
    // "According to Roe, a detective was …": what is fronted ends at the comma
    if (before && isRel(other.tree.tokens[other.mention.head], 'obl') && !/^\s*[,.;:)]/.test(scene.doc.text.slice(mention.end, mention.end + 3))) continue;
    const gap = between(scene, left, right);
    const tied =
      isRel(right.tree.tokens[right.mention.head], 'appos') &&
      right.tree.tokens[right.mention.head]?.head === left.mention.head;
    if (
      (gap === ',' && (tied || (!isList(scene, left, right) && closes(scene, right)))) ||
      (tied && /^[,(–—:-]?$/.test(gap))
    )
      return [
        {
          clusters: [cluster],
          score: tied ? 0.97 : 0.9,
          rule: 'entities/apposition',
          reason: `"${seen.text}" stands beside "${other.text}"`,
        },
      ];
  }
  return [];
}

/** An apposition ends with a comma, a full stop, a bracket, or right before the verb. */
const closes = (scene: Scene, right: Seen): boolean => {
  const rest = scene.doc.text.slice(right.mention.end, right.mention.end + 30);
  return (
    /^\s*([,.;:)(–—"”]|$|\n)/.test(rest) ||
    /^ (said|says|told|has|had|was|is|will|also|and)\b/.test(rest) ||
    right.mention.form === 'name'
  );
};
