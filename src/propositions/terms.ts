// Noun phrases as terms of a proposition: head, what describes it, whom it means.
import type { Term, Token } from '../core/model';
import { isRel } from '../core/tree';
import { deniesBy } from './mood';
import { casesOf, formAt, lemmaAt, type Scene } from './scene';

/** What says nothing about which thing is meant. */
const isBeside = (token: Token): boolean =>
  isRel(token, 'acl', 'advcl', 'parataxis', 'appos', 'ccomp', 'conj', 'punct', 'det', 'case', 'cc');

const CONTENT = /^(NOUN|PROPN|ADJ|NUM|VERB)$/;

const sorted = (list: Iterable<string>): readonly string[] => [...new Set(list)].sort();

/** The phrase and those joined to it: "Oslo and Bonn". */
function joined(scene: Scene, i: number): readonly number[] {
  return [i, ...scene.tree.find(i, 'conj').flatMap((at) => joined(scene, at))];
}

/** "the carmaker Ostra": a name right behind the noun says who it is. */
function meantAt(scene: Scene, head: number): readonly string[] {
  const own = scene.means(head);
  if (own.length > 0) return own;
  const name = scene.tree
    .find(head, 'appos', 'flat', 'compound', 'nmod')
    .find((i) => i > head && casesOf(scene, i).length === 0 && scene.means(i).length > 0);
  return name === undefined ? [] : scene.means(name);
}

/** "one of its helicopters" is a helicopter. */
function thingOf(scene: Scene, i: number): number {
  const { tree, words } = scene;
  const counts = tree.tokens[i]?.upos === 'NUM' || words.wording.quantities.includes(lemmaAt(scene, i));
  const of = counts ? tree.find(i, 'nmod').find((at) => casesOf(scene, at).includes('of')) : undefined;
  return of ?? i;
}

/** "nobody", "no lobby": whoever it may be. */
const isAnybody = (scene: Scene, i: number): boolean =>
  scene.words.anybody.has(formAt(scene, i)) ||
  (/^(PRON|NUM)$/.test(scene.tree.tokens[i]?.upos ?? '') && /^(one|ones|any|some)$/.test(formAt(scene, i))) ||
  (formAt(scene, i) === 'one' && deniesBy(scene, i));

/** Who is named in the phrase, and where what it means is at home. */
const ownersOf = (scene: Scene, means: readonly string[], inside: readonly string[]): readonly string[] =>
  sorted(
    [...inside, ...means.flatMap((id) => (/^(organization|outlet):/.test(id) ? scene.homesOf(id) : []))].filter(
      (id) => !means.includes(id),
    ),
  );

/** "the bank's", "of the bank", "bank". */
const whoseAt = (scene: Scene, head: number): readonly string[] =>
  scene.tree
    .find(head, 'nmod', 'compound')
    .filter((i) => {
      const token = scene.tree.tokens[i];
      if (token?.deprel === 'compound') return token.upos === 'NOUN' && i < head;
      return token?.upos !== 'PRON' && (token?.deprel === 'nmod:poss' || casesOf(scene, i)[0] === 'of');
    })
    .flatMap((i) => [i, ...scene.tree.find(i, 'appos', 'flat', 'compound')])
    .map((i) => lemmaAt(scene, i));

/** "$400 million" is money. */
const nounAt = (scene: Scene, i: number): string => (/^\p{Sc}$/u.test(formAt(scene, i)) ? 'money' : lemmaAt(scene, i));

/** No article needs more to be told from others. */
const MOST = 8;

export function termOf(scene: Scene, at: number, role: string): Term {
  const { tree } = scene;
  const i = thingOf(scene, at);
  const heads = joined(scene, i);
  const inside = heads.flatMap((head) => tree.subtree(head, isBeside).filter((one) => one !== head));
  const means = sorted(heads.flatMap((head) => meantAt(scene, head)));
  const called = [...new Set(means.flatMap((id) => scene.called(id)))].slice(0, MOST);
  const described = inside.filter((one) => CONTENT.test(tree.tokens[one]?.upos ?? ''));
  const pronoun = tree.tokens[i]?.upos === 'PRON';
  return {
    role,
    head: isAnybody(scene, i) ? '*' : pronoun ? (called[0] ?? '') : nounAt(scene, i),
    words: sorted([...described, ...heads.slice(1)].map((one) => lemmaAt(scene, one))),
    called,
    entities: means,
    of: ownersOf(
      scene,
      means,
      inside.flatMap((one) => scene.means(one)),
    ),
    whose: sorted(heads.flatMap((head) => whoseAt(scene, head))),
  };
}

/** One who is only understood: the speaker of "denied attacking". */
export function understood(role: string, entity: string, scene: Scene): Term {
  const called = scene.called(entity).slice(0, MOST);
  return {
    role,
    head: called[0] ?? '',
    words: [],
    called,
    entities: [entity],
    of: ownersOf(scene, [entity], []),
    whose: [],
  };
}
