// Third-person pronouns: the most salient candidate that agrees in kind, gender and number, near by or just ahead.
import type { EntityType } from '../core/model';
import { isRel } from '../core/tree';
import type { Pronoun } from '../data/nominals';
import { ahead } from './cataphora';
import { type Cluster, clusterOf, lastBefore, type Proposal, recent, type Scene, type Seen } from './scene';

const WINDOW = 3;
const THINGS: Readonly<Partial<Record<EntityType, number>>> = {
  State: 0.05,
  Organization: 0.05,
  Outlet: 0.02,
  Group: 0,
  Event: -0.06,
  Place: -0.12,
};
const MANY: Readonly<Partial<Record<EntityType, number>>> = {
  Group: 0.1,
  Organization: -0.06,
  State: -0.14,
  Outlet: -0.1,
  Place: -0.3,
  Event: -0.3,
};

export const pronounOf = (scene: Scene, seen: Seen): Pronoun | null =>
  scene.know.pronouns.get(seen.text.toLowerCase().replace(/\s+/g, ' ')) ?? null;

/** How well the kind of a cluster suits: null not at all. */
function suits(pronoun: Pronoun, cluster: Cluster): number | null {
  if (pronoun.gender === 'm' || pronoun.gender === 'f') {
    if (cluster.type !== 'Person' || cluster.plural || (cluster.gender && cluster.gender !== pronoun.gender))
      return null;
    return cluster.gender ? 0.1 : 0;
  }
  if (pronoun.gender === 'n') return cluster.plural && !cluster.named ? null : (THINGS[cluster.type] ?? null);
  if (pronoun.number !== 'plural') return null;
  const base = MANY[cluster.type] ?? null;
  return base === null ? null : base + (cluster.plural ? 0.08 : 0);
}

/** The verb or noun that a mention is an argument of. */
const governor = ({ tree, mention }: Seen): number => tree.tokens[mention.head]?.head ?? -1;

/** The verbs whose subject is the subject here too: "they seized the men and held them". */
function chain({ tree, mention }: Seen): readonly number[] {
  const verbs = [tree.tokens[mention.head]?.head ?? -1];
  for (let at = verbs[0] ?? -1; at >= 0 && verbs.length < 4; at = tree.tokens[at]?.head ?? -1) {
    const shares = isRel(tree.tokens[at], 'conj', 'xcomp', 'advcl') && tree.find(at, 'nsubj').length === 0;
    if (!shares) break;
    verbs.push(tree.tokens[at]?.head ?? -1);
  }
  return verbs;
}

/** "Roe met him": Roe is not him. A possessive or a reflexive may be the subject's. */
export function coargument(seen: Seen, other: Seen): boolean {
  if (seen.sentence !== other.sentence) return false;
  const own = seen.tree.tokens[seen.mention.head];
  if (isRel(own, 'nmod:poss')) return other.mention.start <= seen.mention.start && other.mention.end >= seen.mention.end;
  if (/sel(f|ves)$/i.test(seen.text) || /other$/i.test(seen.text) || governor(seen) < 0) return false;
  if (governor(seen) === governor(other)) return true;
  return !seen.subject && other.subject && chain(seen).includes(governor(other));
}

/** An abstract subject nearer than the candidate ("The plan …. It …") speaks against the candidate. */
function rival(scene: Scene, seen: Seen, last: Seen): boolean {
  const own = new Set(
    seen.sentence.index === last.sentence.index
      ? []
      : (scene.bySentence[last.sentence.index] ?? []).map((one) => one.mention.head),
  );
  const here = seen.sentence.tokens.slice(0, seen.mention.head);
  const mine = new Set((scene.bySentence[seen.sentence.index] ?? []).map((one) => one.mention.head));
  const near = here.some(
    (token, i) => isRel(token, 'nsubj') && token.upos === 'NOUN' && !mine.has(i) && token.start > last.mention.start,
  );
  if (near || seen.sentence.index === last.sentence.index) return near;
  return last.sentence.tokens.some(
    (token, i) => isRel(token, 'nsubj') && token.upos === 'NOUN' && !own.has(i) && !last.subject,
  );
}

function salience(scene: Scene, seen: Seen, cluster: Cluster, last: Seen): number {
  const apart = seen.sentence.index - last.sentence.index;
  const often = Math.min(6, cluster.seen.filter((one) => one.order < seen.order).length);
  const subject = cluster.seen.some((one) => one.subject && one.sentence === last.sentence && one.order < seen.order);
  return (
    0.5 -
    0.09 * apart +
    (subject ? 0.12 : 0) +
    (seen.subject === subject ? 0.03 : 0) +
    (cluster.named ? 0.05 : 0) +
    0.02 * often +
    (apart === 0 && isRel(seen.tree.tokens[seen.mention.head], 'nmod:poss') ? 0.08 : 0) -
    (isRel(last.tree.tokens[last.mention.head], 'nmod:poss', 'compound', 'nmod') ? 0.06 : 0) +
    (last.quote === seen.quote ? 0.03 : -0.05) +
    (scene.know.words.relatives.has(cluster.seen[0]?.noun ?? '') ? -0.02 : 0)
  );
}

/** The subject right before in the same clause: "each other", "themselves". */
export function reflexive(seen: Seen, scene: Scene): readonly Proposal[] {
  const kind = seen.mention.form === 'pronoun' ? pronounOf(scene, seen)?.kind : null;
  if (kind !== 'reflexive' && kind !== 'reciprocal') return [];
  const before = (scene.bySentence[seen.sentence.index] ?? [])
    .filter((one) => one.order < seen.order && one.subject && scene.of.has(one.mention.id))
    .at(-1);
  const clusters = before ? (scene.of.get(before.mention.id) ?? []) : [];
  return clusters.length > 0
    ? [
        {
          clusters,
          score: 0.8,
          rule: 'entities/pronouns#reflexive',
          reason: `"${seen.text}" goes back to the subject "${before?.text}"`,
        },
      ]
    : [];
}

/** "The army said it …", "officials claim that they …": the one who says. */
function sayer(seen: Seen, scene: Scene): Seen | null {
  const { tokens } = seen.sentence;
  const at = tokens[seen.mention.head - 1]?.form.toLowerCase() === 'that' ? seen.mention.head - 2 : seen.mention.head - 1;
  const verb = tokens[at];
  if (!verb || verb.upos !== 'VERB' || !scene.know.reporting.has(verb.lemma)) return null;
  const before = (scene.bySentence[seen.sentence.index] ?? []).filter(({ mention }) => mention.end <= verb.start);
  const subject = before.filter(({ mention, tree }) => tree.tokens[mention.head]?.head === at && isRel(tree.tokens[mention.head], 'nsubj'));
  // past what hangs on prepositions: "the force that fights in Mali has said it"
  const free = before.filter(({ mention, tree }) => tree.find(mention.head, 'case').length === 0 && mention.form !== 'pronoun');
  return subject.at(-1) ?? free.at(-1) ?? null;
}

/** Proposes antecedents for he, she, it, they and their other forms. */
export function pronouns(seen: Seen, scene: Scene): readonly Proposal[] {
  const pronoun = seen.mention.form === 'pronoun' ? pronounOf(scene, seen) : null;
  if (!pronoun || pronoun.person !== 3) return [];
  if (pronoun.kind === 'reflexive' || pronoun.kind === 'reciprocal') return reflexive(seen, scene);
  const speaker = seen.quote >= 0 ? scene.speakerOf(seen.quote) : null;
  const acts = pronoun.gender === 'n' && seen.subject && actor(scene, seen);
  const said = sayer(seen, scene);
  const saying = said ? clusterOf(scene, said) : null;
  const found: Proposal[] = [];
  if (saying && suits(pronoun, saying) !== null)
    found.push({ clusters: [saying], score: 0.9, rule: 'entities/pronouns#sayer', reason: `"${seen.text}" is what ${saying.name} says of itself` });
  for (const cluster of recent(scene, seen, WINDOW)) {
    const kind = suits(pronoun, cluster);
    const last = lastBefore(cluster, seen);
    if (kind === null || !last || cluster === speaker || cluster.seen.some((one) => coargument(seen, one))) continue;
    if (acts && (cluster.type === 'Place' || cluster.type === 'Event')) continue;
    const person = cluster.type === 'Person';
    const score =
      salience(scene, seen, cluster, last) +
      kind -
      (!person && rival(scene, seen, last) ? 0.15 : 0) +
      (acts ? 0.05 : 0);
    found.push({
      clusters: [cluster],
      score: Math.min(0.95, score),
      rule: 'entities/pronouns#salience',
      reason: `"${seen.text}": ${cluster.name} is the nearest that agrees`,
    });
  }
  return [...found, ...ahead(seen, scene, (cluster) => suits(pronoun, cluster))];
}

const actor = (scene: Scene, seen: Seen): boolean => {
  const verb = seen.tree.tokens[governor(seen)];
  return verb !== undefined && (scene.know.actorVerbs.has(verb.lemma) || scene.know.reporting.has(verb.lemma));
};
