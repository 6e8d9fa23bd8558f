// How a mention looks to the scorer, whatever the candidate: kind, determiner, relation.
import { pronounOf } from './pronouns';
import type { Scene, Seen } from './scene';

const BUCKETS = [0, 1, 2, 3, 5, 8, 15];
export const bucket = (value: number): string => String(BUCKETS.find((top) => value <= top) ?? 'far');

export const relOf = ({ tree, mention }: Seen): string => tree.tokens[mention.head]?.deprel.split(':')[0] ?? 'none';

/** "the", "a", "his" … "bare" where nothing stands before the noun. */
function determiner({ tree, mention }: Seen): string {
  const own = tree.find(mention.head, 'nmod:poss')[0];
  if (own !== undefined) return tree.tokens[own]?.upos === 'PRON' ? 'his' : "X's";
  const det = tree.find(mention.head, 'det')[0];
  if (det === undefined) return tree.find(mention.head, 'nummod').length > 0 ? 'number' : 'bare';
  return tree.tokens[det]?.form.toLowerCase() ?? 'bare';
}

/** What kind of mention it is, the first word of most features: "he", "its" … "person", "place". */
function kindOf(scene: Scene, seen: Seen): string {
  const pronoun = pronounOf(scene, seen);
  if (!pronoun) return (seen.mention.type ?? 'thing').toLowerCase();
  return `${pronoun.gender ?? 'they'}${pronoun.kind === 'possessive' ? "'s" : ''}`;
}

/** What does not depend on the candidate, worked out once. */
export interface View {
  readonly kind: string;
  readonly determiner: string;
  readonly rel: string;
  readonly isPronoun: boolean;
}

export const viewOf = (scene: Scene, seen: Seen): View => ({
  kind: kindOf(scene, seen),
  determiner: determiner(seen),
  rel: relOf(seen),
  isPronoun: seen.mention.form === 'pronoun',
});
