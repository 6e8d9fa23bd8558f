// Which names are one: the same words, an alias of the Kit, an acronym, a surname, a part of a longer name.
import type { EntityType } from '../core/model';
import type { Known } from '../data/gazetteer';
import { isAcronymOf } from './acronyms';
import { type Around, around } from './around';
import { bracketed, inBrackets } from './brackets';
import { genderOf } from './gender';
import { join, open } from './grow';
import { knownAs } from './known';
import { type Names, nameIndex, partsOf } from './name-index';
import { begins, isPersonPart, isSurface, isTurned, shortens } from './name-words';
import { byOtherName, renamed } from './renamed';
import { type Cluster, lastBefore, type Proposal, type Scene, type Seen } from './scene';
import { knownBySurname } from './surnames';

/** Types that readers take for one another. */
const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);

/** In "in Paris", "from Paris" the name is a place, though a Mr Paris was named. */
const isLocated = ({ tree, mention }: Seen): boolean =>
  tree
    .find(mention.head, 'case')
    .some((at) => /^(in|at|from|to|near|into|outside)$/i.test(tree.tokens[at]?.form ?? ''));

/** "The North" where North Sudland was named. */
const isSide = (words: readonly string[]): boolean =>
  words.length === 1 && /^(north|south|east|west)$/.test(words[0] ?? '');

/** True where a mention may be a shorter name of the cluster. */
function isPart(cluster: Cluster, names: Names, seen: Seen): boolean {
  const { type } = seen.mention;
  const short = partsOf(seen.text);
  const long = names.of(cluster);
  if (cluster.type === 'Person')
    return (
      (type === 'Person' || (type !== 'State' && !isLocated(seen))) && long.some((name) => isPersonPart(name, short))
    );
  if (cluster.type === 'Place') return type === 'Place' && long.some((name) => isSurface(name, short));
  if (cluster.type === 'State') return isSide(short) && long.some((name) => begins(name, short));
  const same = cluster.type === type && type === 'Event';
  const bodies = BODIES.has(cluster.type) && (type === null || BODIES.has(type));
  return (same || bodies) && long.some((name) => shortens(name, short) || isTurned(name, short));
}

const proposal = (cluster: Cluster, score: number, rule: string, reason: string): Proposal => ({
  clusters: [cluster],
  score,
  rule: `entities/names#${rule}`,
  reason,
});

/** What speaks for one cluster. */
function judge(cluster: Cluster, names: Names, seen: Seen, known: Known | null): Proposal | null {
  const { text } = seen;
  if (known && cluster.known?.id === known.id)
    return proposal(cluster, 1, 'known', `"${text}" is a name of ${known.name}`);
  // "Port Ada" is not short for "Port Ada Post"
  if (known && (known.type !== 'Place' || cluster.type !== 'Person')) return null;
  if (!known && !cluster.known?.standsFor && names.has(cluster, text))
    return proposal(cluster, 0.99, 'same', `"${text}" was named before`);
  if (isPart(cluster, names, seen))
    return proposal(cluster, cluster.type === 'Person' ? 0.9 : 0.8, 'part', `"${text}" is part of "${cluster.name}"`);
  const short = cluster.type !== 'Person' && (isAcronymOf(text, cluster.name) || isAcronymOf(cluster.name, text));
  return short ? proposal(cluster, 0.9, 'acronym', `"${text}" and "${cluster.name}" are short and long for one`) : null;
}

/** "Paris said" where a Jane Paris was named: the person, not the capital that acts. */
function surnameBearer(scene: Scene, seen: Seen, names: Names): Proposal | null {
  if (seen.mention.type !== null || scene.know.gazetteer.find(seen.text)[0]?.standsFor == null) return null;
  for (const cluster of names.candidates(seen.text, null))
    if (cluster.type === 'Person' && isPart(cluster, names, seen))
      return proposal(cluster, 0.9, 'part', `"${seen.text}" is part of "${cluster.name}"`);
  return null;
}

/** The best cluster for a name; of equal ones the nearest; null where none fits. */
function bestFor(seen: Seen, names: Names, known: Known | null): Proposal | null {
  let best: Proposal | null = null;
  let near = -1;
  for (const cluster of names.candidates(seen.text, known)) {
    const found = judge(cluster, names, seen, known);
    const order = found ? (lastBefore(cluster, seen)?.order ?? -1) : -1;
    if (!found || (best && (found.score < best.score || (found.score === best.score && order <= near)))) continue;
    best = found;
    near = order;
  }
  return best;
}

/** With the words that told which of several things a name means. */
const told = (one: Proposal, why: string | null): Proposal =>
  why !== null && one.rule.endsWith('#known') ? { ...one, reason: why } : one;

/** The cluster that a name belongs to; a new one where there is none. */
function place(scene: Scene, seen: Seen, names: Names, here: Around): Proposal | null {
  const person = surnameBearer(scene, seen, names);
  if (person) return person;
  const meant = knownAs(scene, seen, here);
  const best = bestFor(seen, names, meant.known);
  if (best) return told(best, meant.why);
  const { known, why } = meant.known ? meant : (knownBySurname(scene, seen, here) ?? meant);
  // what neither the reader nor the Kit nor the article knows is no entity
  return known || seen.mention.type ? told(begin(scene, seen, known, names), why) : null;
}

function begin(scene: Scene, seen: Seen, known: Known | null, names: Names): Proposal {
  const there = known ? names.known(known) : undefined;
  const type = known?.type ?? seen.mention.type ?? 'Organization';
  const start = {
    type,
    name: known?.type === 'Person' ? known.name : seen.text,
    known,
    named: true,
    gender: known?.gender ?? (type === 'Person' ? genderOf(scene, seen) : null),
    plural: type === 'Group',
  };
  const cluster = there ?? open(scene, start);
  if (known) return proposal(cluster, 1, 'known', `"${seen.text}" is a name of ${known.name}`);
  return proposal(cluster, 0.95, 'new', `"${seen.text}" is named here first`);
}

/** Links all names, full names before short ones, so that "Roe" finds "Jane Roe" wherever she is named in full. */
export function linkNames(scene: Scene, link: (seen: Seen, proposal: Proposal) => void): void {
  const names = nameIndex();
  const here = around(scene);
  const pairs = bracketed(scene);
  const others = renamed(scene);
  const list = scene.all
    .filter(({ mention }) => mention.form === 'name')
    .map((seen) => ({ seen, words: partsOf(seen.text).length }))
    .toSorted((a, b) => b.words - a.words || a.seen.order - b.seen.order);
  for (const { seen } of list) {
    const chosen =
      inBrackets(scene, seen, pairs) ?? byOtherName(scene, seen, others) ?? place(scene, seen, names, here);
    if (!chosen) continue;
    join(scene, chosen.clusters, seen);
    for (const cluster of chosen.clusters) names.add(cluster, seen.text);
    link(seen, chosen);
  }
}
