// What grammar says of a pronoun: whom it cannot mean ("Roe met him"), and whom it nearly must ("the army said it …").
import { isRel } from '../core/tree';
import { type Cluster, clusterOf, inSentence, type Scene, type Seen } from './scene';

/** The verb or noun that a mention is an argument of. */
export const governor = ({ tree, mention }: Seen): number => tree.tokens[mention.head]?.head ?? -1;

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

const isPossessive = ({ tree, mention }: Seen): boolean => isRel(tree.tokens[mention.head], 'nmod:poss');

/** "Roe met him": Roe is not him. A possessive may be the subject's, but not of what it stands in. */
function excludes(seen: Seen, other: Seen): boolean {
  if (isPossessive(seen)) return other.mention.start <= seen.mention.start && other.mention.end >= seen.mention.end;
  if (governor(seen) < 0) return false;
  if (governor(seen) === governor(other)) return true;
  return !seen.subject && other.subject && chain(seen).includes(governor(other));
}

/** True where grammar forbids that the pronoun means the cluster. */
export const isExcluded = (scene: Scene, seen: Seen, cluster: Cluster): boolean =>
  inSentence(scene, cluster, seen.sentence.index).some((other) => other !== seen && excludes(seen, other));

/** "The parties and their supporters": the pronoun stands in what is listed with its antecedent. */
export function isListedWith(seen: Seen, last: Seen): boolean {
  if (seen.sentence !== last.sentence || !isPossessive(seen)) return false;
  const owned = seen.tree.tokens[governor(seen)];
  return owned?.head === last.mention.head && isRel(owned, 'conj');
}

/** "The army said it …", "officials claim that they …": the one who says. */
export function sayer(seen: Seen, scene: Scene): Cluster | null {
  const { tokens } = seen.sentence;
  const { head } = seen.mention;
  const at = tokens[head - 1]?.form.toLowerCase() === 'that' ? head - 2 : head - 1;
  const verb = tokens[at];
  // "said it would", not "asked him"
  if (!isRel(tokens[head], 'nsubj', 'nmod:poss')) return null;
  if (verb?.upos !== 'VERB' || !scene.know.reporting.has(verb.lemma)) return null;
  const before = (scene.bySentence[seen.sentence.index] ?? []).filter(({ mention }) => mention.end <= verb.start);
  const subject = before.findLast((one) => governor(one) === at && isRel(one.tree.tokens[one.mention.head], 'nsubj'));
  // past what hangs on prepositions: "the force that fights in Mali has said it"
  const free = before.findLast(
    ({ mention, tree }) => tree.find(mention.head, 'case').length === 0 && mention.form !== 'pronoun',
  );
  const said = subject ?? free;
  return said ? clusterOf(scene, said) : null;
}
