// A predicate noun means its subject: "Roe was a friend of Berg", "he became the minister". Not where it is denied, asked or only likened.
import { isRel } from '../core/tree';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const NOT = /^(not|n['’]t|never|no|neither|nor|hardly)$/i;

/** The word whose subject the predicate has: itself with a copula, else the verb it hangs on. */
function clauseOf({ tree, mention }: Seen): number {
  const at = mention.head;
  if (tree.find(at, 'cop').length > 0) return at;
  const head = tree.tokens[at]?.head ?? -1;
  return head;
}

/** "He is no minister", "might be a minister", "as if he were one", "is he a minister?". */
function isUnsaid({ tree, mention, sentence }: Seen, clause: number): boolean {
  if (sentence.tokens.at(-1)?.form === '?') return true;
  const around = [...tree.children(clause), ...tree.children(mention.head)].flatMap((i) => tree.tokens[i] ?? []);
  return around.some(
    (token) =>
      NOT.test(token.form) ||
      (isRel(token, 'mark') && /^(if|whether|unless)$/i.test(token.form)) ||
      (isRel(token, 'case') && /^(like|as|than)$/i.test(token.form)),
  );
}

const isKind = (a: Cluster, seen: Seen): boolean => {
  const person = seen.mention.type === 'Person';
  if (person || a.type === 'Person') return person === (a.type === 'Person');
  return (seen.mention.type === 'Event') === (a.type === 'Event');
};

/** Proposes the subject for a predicate noun. */
export function predication(seen: Seen, scene: Scene): readonly Proposal[] {
  if (seen.mention.form !== 'predicate') return [];
  const clause = clauseOf(seen);
  if (clause < 0 || isUnsaid(seen, clause)) return [];
  const subject = seen.tree.find(clause, 'nsubj')[0];
  const one = (scene.bySentence[seen.sentence.index] ?? []).find(({ mention }) => mention.head === subject);
  const cluster = one ? clusterOf(scene, one) : null;
  if (!cluster || !isKind(cluster, seen) || (one && one.plural !== seen.plural)) return [];
  const reason = `"${seen.text}" is said of "${one?.text}"`;
  return [{ clusters: [cluster], score: 0.85, rule: 'entities/predication', reason }];
}
