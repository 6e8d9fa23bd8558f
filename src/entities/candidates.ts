// Whom a nominal or pronoun may mean at all: what rules propose, and what was named near by and agrees in kind and number.
import type { EntityType } from '../core/model';
import { contains } from '../core/spans';
import { isExcluded } from './binding';
import { pronounOf } from './pronouns';
import { idOf, ownersOf } from './roles';
import { suits } from './salience';
import { type Cluster, lastBefore, type Proposal, recent, type Scene, type Seen } from './scene';

/** Sentences that pronouns look back, and nominals. */
const NEAR = 5;
const FAR = 15;
/** Of many, the last ones are weighed. */
const MOST = 12;

const BODIES: ReadonlySet<EntityType> = new Set(['Organization', 'Group', 'Outlet', 'State']);
const PLACES: ReadonlySet<EntityType> = new Set(['Place', 'State']);

/** One candidate with what the rules say for it. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly last: Seen;
  readonly proposals: readonly Proposal[];
}

/** Types that one noun may go with: "the company" is an organization, or an outlet. */
const isAkin = (a: EntityType, b: EntityType): boolean =>
  a === b || (BODIES.has(a) && BODIES.has(b)) || (PLACES.has(a) && PLACES.has(b));

/** A thing is not what is named inside its own nominal, nor the nominal that it stands in. */
const isNested = (seen: Seen, cluster: Cluster): boolean =>
  cluster.seen.some(
    (one) =>
      one.sentence === seen.sentence && (contains(seen.mention, one.mention) || contains(one.mention, seen.mention)),
  );

/** Different owners are different things: "Syria's army", "Iraq's army"; where it happened is no owner. */
export function clash(scene: Scene, seen: Seen, cluster: Cluster): boolean {
  const isPlace = (id: string): boolean =>
    id.startsWith('place:') || (id.startsWith('#') && scene.clusters[Number(id.slice(1))]?.type === 'Place');
  const isOwner = (id: string): boolean => seen.mention.type !== 'Event' || !isPlace(id);
  const owners = ownersOf(scene, seen).filter(isOwner);
  const theirs = cluster.roles.flatMap((role) => role.of).filter(isOwner);
  return owners.length > 0 && theirs.length > 0 && !owners.some((id) => theirs.includes(id) || id === idOf(cluster));
}

/** "The attorney general" is not the prime minister, whoever agrees. */
function isOtherOffice({ know }: Scene, { noun }: Seen, { roles }: Cluster): boolean {
  const asked = know.nouns.of(noun);
  const held = roles.flatMap(({ title }) => title ?? []);
  if (!asked?.title || held.length === 0 || held.includes(asked.title)) return false;
  return asked.sphere !== 'leader' || !held.some((title) => know.nouns.of(title)?.sphere === 'leader');
}

/** "The report" is no body: it takes up none, and none takes it up; only "a report" of before is the same. */
function isOtherText({ know }: Scene, { noun, definite }: Seen, { nouns, named }: Cluster): boolean {
  const text = know.words.texts.has(noun) || (!named && [...nouns].some((one) => know.words.texts.has(one)));
  return text && !(definite && nouns.has(noun));
}

/** A nominal and what may be meant by it: of a like kind and number. */
function mayBe(scene: Scene, seen: Seen, cluster: Cluster): boolean {
  const { type } = seen.mention;
  if (type === null || !isAkin(type, cluster.type) || isNested(seen, cluster)) return false;
  if (isOtherOffice(scene, seen, cluster) || isOtherText(scene, seen, cluster)) return false;
  const number = cluster.plural === seen.plural || (cluster.named && cluster.type !== 'Person');
  const gender = scene.know.nouns.of(seen.noun)?.gender;
  return number && !(gender && cluster.gender && gender !== cluster.gender);
}

function agreeing(scene: Scene, seen: Seen): readonly Cluster[] {
  const pronoun = pronounOf(scene, seen);
  if (!pronoun) {
    if (scene.know.words.several.has(seen.noun)) return [];
    const alike = [...scene.byNoun(seen.noun), ...recent(scene, seen, FAR)];
    return alike.filter((cluster) => mayBe(scene, seen, cluster));
  }
  const speaker = seen.quote >= 0 ? scene.speakerOf(seen.quote) : null;
  return recent(scene, seen, NEAR).filter(
    (cluster) => cluster !== speaker && suits(pronoun, cluster) !== null && !isExcluded(scene, seen, cluster),
  );
}

/** All candidates, the latest mentioned first. */
export function candidates(scene: Scene, seen: Seen, proposals: readonly Proposal[]): readonly Candidate[] {
  const single = proposals.filter(({ clusters }) => clusters.length === 1);
  const proposed = single.flatMap(({ clusters }) => clusters);
  const found = [...new Set([...proposed, ...agreeing(scene, seen)])].flatMap((cluster): Candidate[] => {
    const last = lastBefore(cluster, seen);
    return last ? [{ cluster, last, proposals: single.filter(({ clusters }) => clusters[0] === cluster) }] : [];
  });
  return found.toSorted((a, b) => b.last.order - a.last.order).slice(0, MOST);
}
