// Third-person pronouns: the most salient candidate that agrees in kind, gender and number, near by or just ahead.
import type { Pronoun } from '../data/nominals';
import { governor, isExcluded, isListedWith, sayer } from './binding';
import { ahead } from './cataphora';
import { hasRival, salience, suits } from './salience';
import { type Cluster, lastBefore, type Proposal, recent, type Scene, type Seen } from './scene';
import { together } from './together';

const WINDOW = 3;

export const pronounOf = (scene: Scene, seen: Seen): Pronoun | null =>
  seen.mention.form === 'pronoun'
    ? (scene.know.pronouns.get(seen.text.toLowerCase().replace(/\s+/g, ' ')) ?? null)
    : null;

/** "Said that President Roe himself had left": the one beside it, whoever the subject is. */
const isBeside = (scene: Scene, one: Seen, seen: Seen): boolean =>
  one.mention.form !== 'pronoun' && /^\s+$/.test(scene.doc.text.slice(one.mention.end, seen.mention.start));

/** The subject right before in the same sentence: "each other", "themselves". */
export function reflexive(seen: Seen, scene: Scene): readonly Proposal[] {
  const kind = pronounOf(scene, seen)?.kind;
  if (kind !== 'reflexive' && kind !== 'reciprocal') return [];
  const here = (scene.bySentence[seen.sentence.index] ?? []).filter(
    (one) => one.order < seen.order && scene.of.has(one.mention.id),
  );
  const before = here.findLast((one) => isBeside(scene, one, seen)) ?? here.findLast((one) => one.subject);
  const clusters = before ? (scene.of.get(before.mention.id) ?? []) : [];
  const reason = `"${seen.text}" goes back to "${before?.text}"`;
  return clusters.length > 0 ? [{ clusters, score: 0.8, rule: 'entities/pronouns#reflexive', reason }] : [];
}

/** True where the pronoun does what only persons and bodies do: "it agreed". */
const acts = (scene: Scene, seen: Seen): boolean => {
  const verb = seen.subject ? seen.tree.tokens[governor(seen)] : undefined;
  return verb !== undefined && (scene.know.actorVerbs.has(verb.lemma) || scene.know.reporting.has(verb.lemma));
};

/** One candidate's score; null where it cannot be meant. */
function score(scene: Scene, seen: Seen, pronoun: Pronoun, cluster: Cluster): number | null {
  const kind = suits(pronoun, cluster);
  const last = lastBefore(cluster, seen);
  if (kind === null || !last || isExcluded(scene, seen, cluster)) return null;
  const acting = pronoun.gender === 'n' && acts(scene, seen);
  if (acting && (cluster.type === 'Place' || cluster.type === 'Event')) return null;
  const rival = cluster.type !== 'Person' && hasRival(scene, seen, last);
  return (
    salience(scene, seen, cluster, last) +
    kind -
    (rival ? 0.15 : 0) +
    (acting ? 0.05 : 0) +
    (isListedWith(seen, last) ? 0.3 : 0)
  );
}

function nearby(scene: Scene, seen: Seen, pronoun: Pronoun): readonly Proposal[] {
  const speaker = seen.quote >= 0 ? scene.speakerOf(seen.quote) : null;
  return recent(scene, seen, WINDOW).flatMap((cluster) => {
    const value = cluster === speaker ? null : score(scene, seen, pronoun, cluster);
    if (value === null) return [];
    const reason = `"${seen.text}": ${cluster.name} is the nearest that agrees`;
    return { clusters: [cluster], score: Math.min(0.95, value), rule: 'entities/pronouns#salience', reason };
  });
}

/** Proposes antecedents for he, she, it, they and their other forms. */
export function pronouns(seen: Seen, scene: Scene): readonly Proposal[] {
  const pronoun = pronounOf(scene, seen);
  if (pronoun?.person !== 3) return [];
  if (pronoun.kind === 'reflexive' || pronoun.kind === 'reciprocal') return reflexive(seen, scene);
  const saying = sayer(seen, scene);
  const fits = saying !== null && suits(pronoun, saying) !== null && (pronoun.number !== 'plural' || saying.plural);
  const reason = `"${seen.text}" is what ${saying?.name} says of itself`;
  return [
    ...(saying && fits ? [{ clusters: [saying], score: 0.9, rule: 'entities/pronouns#sayer', reason }] : []),
    ...nearby(scene, seen, pronoun),
    ...together(seen, scene, pronoun),
    ...ahead(seen, scene, (cluster) => suits(pronoun, cluster) !== null),
  ];
}
