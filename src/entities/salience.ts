// How much a cluster is on the reader's mind where a pronoun stands.
import type { EntityType } from '../core/model';
import { isRel } from '../core/tree';
import type { Pronoun } from '../data/nominals';
import { type Cluster, countBefore, inSentence, type Scene, type Seen } from './scene';

const OWN_SUBJECT = 0.1;
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

/** "He", "she": a person of that gender, or of one not known yet. */
function suitsPerson(gender: 'm' | 'f', { type, plural, gender: known }: Cluster): number | null {
  if (type !== 'Person' || plural || (known && known !== gender)) return null;
  return known ? 0.1 : 0;
}

/** "Hezbollah" is a group, but less of a "they" than "the villagers" are. */
const isOneBody = ({ named, name }: Cluster): boolean => named && !/s$/i.test(name);

/** How well the kind, gender and number of a cluster suit a pronoun: null not at all. */
export function suits({ gender, number }: Pronoun, cluster: Cluster): number | null {
  if (gender === 'm' || gender === 'f') return suitsPerson(gender, cluster);
  if (gender === 'n') return cluster.plural && !cluster.named ? null : (THINGS[cluster.type] ?? null);
  const base = number === 'plural' ? MANY[cluster.type] : undefined;
  return base === undefined ? null : base + (cluster.plural ? (isOneBody(cluster) ? 0.02 : 0.08) : 0);
}

const subjectNoun = (seen: Seen, from: number, to: number, mentions: ReadonlySet<number>): boolean =>
  seen.sentence.tokens
    .slice(from, to)
    .some((token, i) => isRel(token, 'nsubj') && token.upos === 'NOUN' && !mentions.has(from + i));

/** An abstract subject nearer than the candidate ("The plan …. It …") speaks against the candidate. */
export function hasRival(scene: Scene, seen: Seen, last: Seen): boolean {
  const heads = (sentence: number) => new Set((scene.bySentence[sentence] ?? []).map((one) => one.mention.head));
  const same = seen.sentence === last.sentence;
  if (subjectNoun(seen, same ? last.mention.head + 1 : 0, seen.mention.head, heads(seen.sentence.index))) return true;
  return !same && !last.subject && subjectNoun(last, 0, last.sentence.tokens.length, heads(last.sentence.index));
}

/** Near, subject, named, often named, and in the same quotation or outside as the pronoun: 0.5 is even odds. */
export function salience(scene: Scene, seen: Seen, cluster: Cluster, last: Seen): number {
  const apart = seen.sentence.index - last.sentence.index;
  const subject = inSentence(scene, cluster, last.sentence.index).some((one) => one.subject && one.order < seen.order);
  const possessive = isRel(seen.tree.tokens[seen.mention.head], 'nmod:poss');
  const low = isRel(last.tree.tokens[last.mention.head], 'nmod:poss', 'compound', 'nmod');
  return (
    0.5 -
    0.16 * apart +
    (subject ? 0.12 : 0) +
    // "The president flew to Tehran, where he met …": the sentence's own subject first.
    (subject && apart === 0 ? OWN_SUBJECT : 0) +
    (seen.subject === subject ? 0.03 : 0) +
    (cluster.named ? 0.05 : 0) +
    0.03 * Math.min(6, countBefore(cluster, seen.order)) +
    (apart === 0 && possessive ? 0.08 : 0) -
    (low ? 0.06 : 0) +
    (last.quote === seen.quote ? 0.03 : -0.05)
  );
}
