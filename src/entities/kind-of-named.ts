// A noun that only says of what kind the one named inside it is: "the Ada organization", "the church of Ada".
import { contains } from '../core/spans';
import { isRel } from '../core/tree';
import { rule } from './nominal-rule';
import { type Cluster, clusterOf, type Proposal, type Scene, type Seen } from './scene';

const isOf = ({ tree }: Seen, at: number): boolean =>
  tree.find(at, 'case').some((of) => tree.tokens[of]?.form.toLowerCase() === 'of');

const isBody = ({ type }: Cluster): boolean => type === 'Organization' || type === 'Group' || type === 'Outlet';

const isSort = ({ know }: Scene, { text, plural, noun }: Seen): boolean =>
  /^the\s/i.test(text) && !plural && know.words.sorts.has(noun);

/** "IS fighters", "the Taliban militants": a group acts by them; "some", "two", "other" of them are not all. */
const areFighters = ({ know }: Scene, { plural, noun, tree, mention }: Seen): boolean =>
  plural &&
  know.kinds.get(noun)?.join() === 'Group' &&
  !know.words.sorts.has(noun) &&
  !tree
    .children(mention.head)
    .some((at) => isRel(tree.tokens[at], 'nummod') || know.words.part.has(tree.tokens[at]?.form.toLowerCase() ?? ''));

/** Proposes the one body named by a compound or an of-phrase. "The UN agency" is another body: its noun is not in the list. */
export function kindOfNamed(seen: Seen, scene: Scene): readonly Proposal[] {
  const { tree, mention, sentence } = seen;
  if (!isSort(scene, seen) && !areFighters(scene, seen)) return [];
  const parts = [
    ...tree.find(mention.head, 'compound'),
    ...tree.find(mention.head, 'nmod').filter((at) => isOf(seen, at)),
  ];
  const inner = (scene.bySentence[sentence.index] ?? []).filter(
    (one) => one.mention.form === 'name' && parts.includes(one.mention.head) && contains(mention, one.mention),
  );
  const [name] = inner;
  const cluster = name && inner.length === 1 ? clusterOf(scene, name) : null;
  if (!cluster || !isBody(cluster)) return [];
  return [rule([cluster], 0.9, 'kind-of-named', `"${seen.text}" says of what kind ${cluster.name} is`)];
}
