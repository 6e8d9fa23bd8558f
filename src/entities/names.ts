// Which names are one: the same words, an alias of the Kit, an acronym, a surname, a part of a longer name.
import type { EntityType } from '../core/model';
import { fold, type Known } from '../data/gazetteer';
import { isAcronymOf } from './acronyms';
import { genderOf } from './gender';
import { join, open } from './grow';
import { stance } from './metonymy';
import { type Cluster, lastBefore, type Proposal, type Scene, type Seen } from './scene';

const keyOf = (text: string): string => fold(text).toLowerCase();
const partsOf = (text: string): readonly string[] => keyOf(text).split(' ');
/** Types that readers take for one another. */
const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet']);

/** What the Kit knows by this name, of the type that the mention has. */
export function knownAs(scene: Scene, { text, mention }: Pick<Seen, 'text' | 'mention'>): Known | null {
  const { gazetteer } = scene.know;
  const found = gazetteer.find(text);
  const fits =
    found.find((one) => one.type === mention.type) ??
    found.find((one) => mention.type === null || BODIES.has(one.type));
  if (fits) return fits;
  return mention.type === 'Group' ? gazetteer.people(text) : null;
}

const ends = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
const holds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length && long.some((_, at) => short.every((word, i) => word === long[at + i]));

/** "Roe" for "Jane Roe", "Jane" for "Jane Roe"; "de Roe" for "Anne de Roe". */
const isPersonPart = (long: readonly string[], short: readonly string[]): boolean =>
  ends(long, short) ||
  (short.length === 1 && short[0] === long[0]) ||
  (short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1));

/** In "in Paris", "from Paris" the name is a place, though a Mr Paris was named. */
const isLocated = ({ tree, mention }: Seen): boolean =>
  tree
    .find(mention.head, 'case')
    .some((at) => /^(in|at|from|to|near|into|outside)$/i.test(tree.tokens[at]?.form ?? ''));

function part(cluster: Cluster, seen: Seen, short: readonly string[]): boolean {
  const { type } = seen.mention;
  const names = [cluster.name, ...new Set(cluster.seen.map((one) => one.text))].map(partsOf);
  if (cluster.type === 'Person')
    return (
      (type === 'Person' || (type !== 'State' && !isLocated(seen))) && names.some((name) => isPersonPart(name, short))
    );
  if (!BODIES.has(cluster.type) || (type !== null && !BODIES.has(type)))
    return cluster.type === 'Event' && type === 'Event' && names.some((name) => holds(name, short));
  return names.some((name) => holds(name, short));
}

const proposal = (cluster: Cluster, score: number, rule: string, reason: string): Proposal => ({
  clusters: [cluster],
  score,
  rule: `entities/names#${rule}`,
  reason,
});

/** The clusters that a name may belong to, the nearest mention first. */
export function proposeNames(seen: Seen, scene: Scene, known: Known | null): readonly Proposal[] {
  const key = keyOf(seen.text);
  const parts = key.split(' ');
  const near = (cluster: Cluster) => lastBefore(cluster, seen)?.order ?? -1;
  const found: Proposal[] = [];
  for (const cluster of scene.clusters.toSorted((a, b) => near(b) - near(a))) {
    if (!cluster.named) continue;
    if (known && cluster.known?.id === known.id)
      found.push(proposal(cluster, 1, 'known', `"${seen.text}" is a name of ${known.name}`));
    else if (!known && cluster.seen.some((one) => keyOf(one.text) === key && !cluster.known?.standsFor))
      found.push(proposal(cluster, 0.99, 'same', `"${seen.text}" was named before`));
    else if (known === null || known.type === 'Place' || known.standsFor) {
      if (part(cluster, seen, parts))
        found.push(
          proposal(
            cluster,
            cluster.type === 'Person' ? 0.9 : 0.8,
            'part',
            `"${seen.text}" is part of "${cluster.name}"`,
          ),
        );
      else if (
        cluster.type !== 'Person' &&
        (isAcronymOf(seen.text, cluster.name) || isAcronymOf(cluster.name, seen.text))
      )
        found.push(
          proposal(cluster, 0.9, 'acronym', `"${seen.text}" and "${cluster.name}" are short and long for one`),
        );
    }
  }
  return found;
}

/** A person known by surname alone, where just one holder of an office has it: "Merkel". */
function bySurname(scene: Scene, { text, mention }: Seen): Known | null {
  if (mention.type !== 'Person' || partsOf(text).length > 1) return null;
  const list = scene.know.gazetteer.surname(text);
  const day = scene.doc.published;
  const then = list.filter(({ name }) =>
    scene.know.offices
      .of(name)
      .some(
        ({ from, to }) =>
          day === null ||
          ((from === '' || from.slice(0, 4) <= day.slice(0, 4)) && (to === '' || to.slice(0, 4) >= day.slice(0, 4))),
      ),
  );
  return then.length === 1 ? (then[0] ?? null) : list.length === 1 ? (list[0] ?? null) : null;
}

function place(scene: Scene, seen: Seen): Proposal {
  const known = stance(scene, seen, knownAs(scene, seen));
  const best = proposeNames(seen, scene, known).toSorted((a, b) => b.score - a.score)[0];
  if (best) return best;
  const one = known ?? bySurname(scene, seen);
  const there = one ? scene.clusters.find((cluster) => cluster.known?.id === one.id) : undefined;
  const type = one?.type ?? seen.mention.type ?? 'Organization';
  const gender = one?.gender ?? (type === 'Person' ? genderOf(scene, seen) : null);
  const cluster =
    there ??
    open(scene, {
      type,
      name: one?.type === 'Person' ? one.name : seen.text,
      known: one,
      named: true,
      gender,
      plural: type === 'Group',
    });
  return proposal(
    cluster,
    one ? 1 : 0.95,
    one ? 'known' : 'new',
    one ? `"${seen.text}" is a name of ${one.name}` : `"${seen.text}" is named here first`,
  );
}

/** Links all names, full names before short ones, so that "Roe" finds "Jane Roe" wherever she is named in full. */
export function linkNames(scene: Scene, link: (seen: Seen, proposal: Proposal) => void): void {
  const names = scene.all.filter(({ mention }) => mention.form === 'name');
  const long = names.filter(({ text }) => partsOf(text).length > 1);
  for (const seen of [
    ...long.toSorted((a, b) => partsOf(b.text).length - partsOf(a.text).length || a.order - b.order),
    ...names.filter((one) => !long.includes(one)),
  ]) {
    const chosen = place(scene, seen);
    join(scene, chosen.clusters, seen);
    link(seen, chosen);
  }
}
