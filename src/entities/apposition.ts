// A nominal set off by commas beside a name is the same: "Jane Roe, the ministry spokeswoman, said"; "the spokeswoman, Jane Roe,".
import type { EntityType } from '../core/model';
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet', 'State']);
const PLACES: ReadonlySet<EntityType> = new Set(['Place', 'State']);

interface Pair {
  readonly nominal: Seen;
  readonly name: Seen;
  readonly left: Seen;
  readonly right: Seen;
}

const tokenOf = ({ tree, mention }: Seen) => tree.tokens[mention.head];

const compatible = (a: EntityType, b: EntityType): boolean =>
  a === b || (BODIES.has(a) && BODIES.has(b)) || (PLACES.has(a) && PLACES.has(b));

/** "Poland, the Czech Republic and the Baltic states": a list is no apposition. */
function isList(scene: Scene, { left, right }: Pair): boolean {
  const next = scene.doc.text.slice(right.mention.end, right.mention.end + 8);
  const listed = isRel(tokenOf(right), 'conj') || isRel(tokenOf(left), 'conj');
  return /^,? (and|or)\b/.test(next) || (listed && !isRel(tokenOf(right), 'appos'));
}

/** "The coast of Kerry, Ireland" tells where, "the capital, Oslo" what. */
const tellsWhere = (scene: Scene, { nominal, right, name }: Pair): boolean =>
  right === name &&
  nominal.mention.type === 'Place' &&
  (scene.bySentence[nominal.sentence.index] ?? []).some(
    (one) => one !== nominal && contains(nominal.mention, one.mention),
  );

const hasCase = ({ tree, mention }: Seen): boolean => tree.find(mention.head, 'case').length > 0;

/** "According to Roe, a detective was …", "strikes in Sudland, his office said", "met his mother, Roe said": the comma ends a clause. */
function isFronted(scene: Scene, { name, left, right }: Pair): boolean {
  if (/^\s*[,.;:)]/.test(scene.doc.text.slice(right.mention.end, right.mention.end + 3))) return false;
  if (left === name && isRel(tokenOf(name), 'obl')) return true;
  return hasCase(left) && isRel(tokenOf(right), 'nsubj');
}

/** An apposition ends with a comma, a full stop, a bracket, or right before the verb. */
function closes(scene: Scene, { right, name }: Pair): boolean {
  const rest = scene.doc.text.slice(right.mention.end, right.mention.end + 30);
  return (
    right === name || /^\s*([,.;:)(–—"”]|$|\n)/.test(rest) || /^ (said|says|told|has|had|was|is|will|also)\b/.test(rest)
  );
}

/** 0 where the two do not stand in apposition. */
function score(scene: Scene, pair: Pair): number {
  const { left, right } = pair;
  if (tellsWhere(scene, pair) || isFronted(scene, pair)) return 0;
  const gap = scene.doc.text.slice(left.mention.end, right.mention.start).trim();
  const tied = isRel(tokenOf(right), 'appos') && tokenOf(right)?.head === left.mention.head;
  if (tied && /^[,(–—:-]?$/.test(gap)) return 0.97;
  return gap === ',' && !isList(scene, pair) && closes(scene, pair) ? 0.9 : 0;
}

function pairOf(nominal: Seen, name: Seen): Pair | null {
  if (name.mention.end <= nominal.mention.start) return { nominal, name, left: name, right: nominal };
  return nominal.mention.end <= name.mention.start ? { nominal, name, left: nominal, right: name } : null;
}

const agrees = (cluster: Cluster, nominal: Seen): boolean =>
  nominal.mention.type !== null &&
  compatible(cluster.type, nominal.mention.type) &&
  (!nominal.plural || cluster.plural);

/** Proposes the name beside a nominal. */
export function apposition(seen: Seen, scene: Scene): readonly Proposal[] {
  if (seen.mention.form !== 'nominal' || seen.mention.type === 'Event') return [];
  for (const name of scene.bySentence[seen.sentence.index] ?? []) {
    const cluster = name.mention.form === 'name' ? clusterOf(scene, name) : null;
    const pair = cluster && agrees(cluster, seen) ? pairOf(seen, name) : null;
    const value = pair ? score(scene, pair) : 0;
    const reason = `"${seen.text}" stands beside "${name.text}"`;
    if (cluster && value > 0) return [{ clusters: [cluster], score: value, rule: 'entities/apposition', reason }];
  }
  return [];
}
