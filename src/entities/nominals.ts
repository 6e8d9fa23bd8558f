// Nominals that take up what was named before: "the group", "the city", "the country", "the attack", "the boy".
import type { EntityType } from '../core/model';
import { isRel } from '../core/tree';
import { clash } from './candidates';
import { government } from './countries';
import { forces } from './forces';
import { kindOfNamed } from './kind-of-named';
import { goesOn, inside, rule } from './nominal-rule';
import { ownersOf, possessorOf } from './roles';
import { type Cluster, lastBefore, type Proposal, recent, type Scene, type Seen } from './scene';

const WINDOW = 6;

/** "Mortar", "second", "Sudish" tell one happening from another; "flagrant", "alleged", "long-awaited" only judge it. */
function isTelling({ know }: Scene, { tree, mention }: Seen, word: string): boolean {
  if (know.words.whole.has(word)) return false;
  if (mention.type !== 'Event') return true;
  const token = tree.tokens.findLast((one, i) => i < mention.head && one.form.toLowerCase() === word);
  const judges = isRel(token, 'amod') && /^\p{Ll}/u.test(token?.form ?? '');
  return !judges || know.words.order.has(word) || /\d|(st|nd|rd|th)$/.test(word);
}

const telling = (scene: Scene, seen: Seen): readonly string[] =>
  [...seen.modifiers].filter((word) => isTelling(scene, seen, word));

/** No clash of modifiers: "the second attack" is not "the first attack". */
function agrees(scene: Scene, seen: Seen, cluster: Cluster): boolean {
  if (seen.modifiers.size === 0) return true;
  const name = new Set(cluster.name.toLowerCase().split(/[\s-]+/));
  const unknown = telling(scene, seen).filter((word) => !cluster.modifiers.has(word) && !name.has(word));
  if (seen.mention.type === 'Event' && unknown.some((word) => scene.know.words.order.has(word))) return false;
  return unknown.length === 0 || (cluster.modifiers.size === 0 && unknown.length < 2 && !cluster.named);
}

const inName = (cluster: Cluster, noun: string): boolean =>
  cluster.named &&
  cluster.name
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(noun);

/** Of one kind and number: "the church" for "Church of England", but not "the ministers" for "the minister". */
const isLike = (seen: Seen, cluster: Cluster): boolean =>
  (cluster.type === seen.mention.type || (cluster.type !== 'Person' && inName(cluster, seen.noun))) &&
  (cluster.plural === seen.plural || cluster.named);

/** Sentences after which a bare plural ("migrants") is no longer those of before. */
const BARE = 8;

/** "Iraqi forces … Iraqi forces": without a determiner only what is said in the same words, and is no single person; "people" are anybody. */
function repeats(scene: Scene, seen: Seen, cluster: Cluster, apart: number): boolean {
  if (/^(an?|one|another|some|\d)/i.test(seen.text) || (!seen.plural && seen.mention.type === 'Person')) return false;
  const bare = seen.plural && seen.modifiers.size === 0 && !/\s/.test(seen.text);
  if (bare && (apart > BARE || scene.know.words.anybody.has(seen.noun))) return false;
  const words = seen.text.toLowerCase();
  return cluster.seen.some((one) => one.text.toLowerCase() === words);
}

/** "His family" is not "the family" of somebody else. */
function isOwned(scene: Scene, seen: Seen, { roles }: Cluster): boolean {
  const owners = ownersOf(scene, seen);
  return roles.some(({ of }) => of.some((id) => owners.includes(id)));
}

/** "Police" after the Ashford Police Department: it needs no article. */
const isKnownBare = ({ know }: Scene, { text, noun }: Seen, cluster: Cluster): boolean =>
  know.words.bare.has(text.toLowerCase()) && inName(cluster, noun);

/** The same noun again: "a mosque … the mosque", "Church of X … the church". */
function sameNoun(seen: Seen, scene: Scene): readonly Proposal[] {
  return scene.byNoun(seen.noun).flatMap((cluster) => {
    const last = lastBefore(cluster, seen);
    if (!last || !isLike(seen, cluster) || !agrees(scene, seen, cluster) || clash(scene, seen, cluster)) return [];
    const apart = seen.sentence.index - last.sentence.index;
    if (possessorOf(scene, seen) && !isOwned(scene, seen, cluster)) return [];
    const isGiven = seen.definite || isKnownBare(scene, seen, cluster) || repeats(scene, seen, cluster, apart);
    if (!isGiven) return [];
    const far = apart * 0.01;
    return rule([cluster], Math.max(0.5, 0.8 - far), 'same-noun', `"${seen.text}" takes up "${last.text}"`);
  });
}

const TAKES: Readonly<Record<string, readonly EntityType[]>> = {
  Place: ['Place'],
  Organization: ['Organization', 'Outlet', 'Group'],
  Group: ['Group'],
};

const found = (near: Cluster | undefined, seen: Seen): readonly Proposal[] =>
  near ? [rule([near], 0.58, 'kind', `"${seen.text}": ${near.name} is the ${near.type.toLowerCase()} named last`)] : [];

/** "The blast" takes up "an explosion": nouns for one kind of happening. */
function happening(seen: Seen, scene: Scene): readonly Proposal[] {
  const lists = scene.know.happenings.get(seen.noun) ?? [];
  if (lists.length === 0) return [];
  const akin = (noun: string) => (scene.know.happenings.get(noun) ?? []).some((list) => lists.includes(list));
  const near = recent(scene, seen, WINDOW).find(
    (cluster) =>
      cluster.type === 'Event' &&
      ![...cluster.nouns].some((noun) => scene.know.words.vague.has(noun)) &&
      !inside(seen, cluster) &&
      ([...cluster.nouns].some(akin) || (cluster.named && cluster.name.toLowerCase().split(' ').some(akin))),
  );
  return found(near, seen);
}

/** "The groups" are not one people, "the region" is not the town named last. */
const isTooWide = ({ know }: Scene, { plural, noun }: Seen, cluster: Cluster): boolean =>
  (plural && cluster.named) || (know.words.vague.has(noun) && cluster.known?.standsFor != null);

/** Kinds that a noun takes up; "campaign group" is a group. */
const kindsOf = ({ know }: Scene, { noun }: Seen): readonly string[] =>
  know.kinds.get(noun) ?? know.kinds.get(noun.split(' ').at(-1) ?? '') ?? [];

/** Modifiers that are not part of the noun: none of "campaign group". */
const loose = ({ noun, modifiers }: Seen): readonly string[] => {
  const own = noun.split(' ');
  return [...modifiers].filter((word) => !own.includes(word));
};

/** A noun of its kind: "the city" for the place named last, "the group" for the organization or group. */
function hypernym(seen: Seen, scene: Scene): readonly Proposal[] {
  if (!seen.definite || goesOn(seen) || ownersOf(scene, seen).length > 0) return [];
  if (seen.mention.type === 'Event') return telling(scene, seen).length > 0 ? [] : happening(seen, scene);
  const kinds = kindsOf(scene, seen);
  const types = kinds.flatMap((kind) => TAKES[kind] ?? []);
  if (loose(seen).length > (kinds.includes('Group') ? 1 : 0)) return [];
  const near = recent(scene, seen, WINDOW).find(
    (cluster) =>
      cluster.named && types.includes(cluster.type) && !isTooWide(scene, seen, cluster) && !inside(seen, cluster),
  );
  return found(near, seen);
}

/** Proposes for nominals other than plurals of members. */
export function nominals(seen: Seen, scene: Scene): readonly Proposal[] {
  // "many … many": each time others
  if (seen.mention.form !== 'nominal' || scene.know.words.several.has(seen.noun)) return [];
  const state = government(seen, scene);
  if (state.length > 0) return state;
  const named = kindOfNamed(seen, scene);
  if (named.length > 0) return named;
  return [...sameNoun(seen, scene), ...forces(seen, scene), ...hypernym(seen, scene)].filter(({ clusters }) =>
    clusters.every((cluster) => !inside(seen, cluster)),
  );
}
