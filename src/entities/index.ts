// The resolve stage: which mentions are the same, and whom or what they mean.
import type { Mentioned, Resolved } from '../core/model';
import type { Stage } from '../core/pipeline';
import { apposition } from './apposition';
import { bestOf, type Choose, chooser } from './choose';
import { type Draft, finish } from './finish';
import { firstPerson } from './first-person';
import { join, open } from './grow';
import { kin, noteKin } from './kin';
import { knowledge, type Needs } from './knowledge';
import { linkNames } from './names';
import { nominals } from './nominals';
import { officeTable } from './office-table';
import { plurals } from './plurals';
import { predication } from './predication';
import { pronounOf, pronouns, reflexive } from './pronouns';
import { possessorOf, roleBefore, roleOf } from './roles';
import { isNoun, type Proposal, type Proposer, type Scene, type Seen } from './scene';
import { scorer } from './scorer';
import { sceneOf } from './set';
import { titles } from './titles';

export { referenced, shown } from './prune';

/** In the order of their certainty; choose.ts has the last word. */
const IN_ORDER: readonly Proposer[] = [apposition, predication, plurals, kin, titles, officeTable, nominals, pronouns];

type Record = (seen: Seen, proposal: Proposal) => void;

/** "He", "they" of somebody who was not named: the next ones may go on from it. */
function beginUnnamed(scene: Scene, seen: Seen): Proposal | null {
  const pronoun = pronounOf(scene, seen);
  if (pronoun?.person !== 3 || pronoun.gender === 'n' || pronoun.kind !== 'personal') return null;
  const plural = pronoun.number === 'plural';
  const cluster = open(scene, {
    type: plural ? 'Group' : 'Person',
    ...{ name: seen.text.toLowerCase(), known: null, named: false, gender: pronoun.gender, plural },
  });
  const reason = `"${seen.text}" takes up nobody who was named`;
  return { clusters: [cluster], score: 0.5, rule: 'entities/pronouns#new', reason };
}

/** A nominal that takes up nothing stands for something new. */
function begin(scene: Scene, seen: Seen): Proposal | null {
  const { mention } = seen;
  if (mention.form === 'pronoun') return beginUnnamed(scene, seen);
  if (mention.form !== 'nominal' || mention.type === null) return null;
  const gender = scene.know.nouns.of(seen.noun)?.gender ?? null;
  const local = mention.type === 'State' && [...seen.modifiers].some((word) => scene.know.words.subnational.has(word));
  // src/relations leaves these out
  const isText = mention.type === 'Outlet' && scene.know.words.texts.has(seen.noun);
  const cluster = open(scene, {
    type: local ? 'Organization' : mention.type,
    name: seen.text.replace(/\s+/g, ' '),
    known: null,
    named: false,
    gender,
    plural: seen.plural,
  });
  return {
    clusters: [cluster],
    score: 0.5,
    rule: isText ? 'entities/nominals#text' : 'entities/nominals#new',
    reason: `"${seen.text}" takes up nothing that was named`,
  };
}

function settle(scene: Scene, seen: Seen, proposal: Proposal, record: Record): void {
  join(scene, proposal.clusters, seen);
  scene.note(proposal.clusters, seen);
  record(seen, proposal);
  if (pronounOf(scene, seen)?.kind === 'possessive') noteKin(scene, seen);
  const cluster = proposal.clusters.length === 1 ? proposal.clusters[0] : undefined;
  if (!cluster) return;
  if (isNoun(seen)) cluster.roles.push(roleOf(scene, seen));
  const gender =
    seen.mention.form === 'pronoun' ? pronounOf(scene, seen)?.gender : scene.know.nouns.of(seen.noun)?.gender;
  if (cluster.type === 'Person' && (gender === 'm' || gender === 'f')) cluster.gender ??= gender;
}

function readOn(scene: Scene, choose: Choose, record: Record): void {
  const take = (seen: Seen): void => {
    const isDone = seen.mention.form === 'name' || scene.of.has(seen.mention.id);
    if (isDone || (pronounOf(scene, seen)?.person ?? 3) < 3) return;
    const proposals = IN_ORDER.flatMap((propose) => propose(seen, scene));
    const best = choose(scene, seen, proposals) ?? begin(scene, seen);
    if (best) settle(scene, seen, best, record);
  };
  for (const seen of scene.all) {
    // whose mother "her mother" is must be known first
    const owner = isNoun(seen) ? possessorOf(scene, seen) : null;
    if (owner) take(owner);
    take(seen);
  }
  for (const seen of scene.all) {
    if (scene.of.has(seen.mention.id)) continue;
    const best = bestOf(seen, [...firstPerson(seen, scene), ...reflexive(seen, scene)]);
    if (best) settle(scene, seen, best, record);
  }
}

/** Makes the stage; the Kit is indexed here, once. @param choose decides between proposals; training hands in its own */
export function resolve(kit: Needs, choose: Choose = chooser(scorer(kit.coreference))): Stage<Mentioned, Resolved> {
  const know = knowledge(kit);
  return (doc) => {
    const scene = sceneOf(doc, know);
    const drafts: Draft[] = [];
    const record: Record = (seen, proposal) => drafts.push({ seen, proposal });
    linkNames(scene, record);
    for (const seen of scene.all) {
      const cluster = seen.mention.form === 'name' ? scene.of.get(seen.mention.id)?.[0] : undefined;
      if (!cluster) continue;
      scene.note([cluster], seen);
      const role = cluster.type === 'Person' ? roleBefore(scene, seen) : null;
      if (role) cluster.roles.push(role);
    }
    readOn(scene, choose, record);
    return { ...doc, ...finish(scene, drafts) };
  };
}
