// Nouns that name a deed, with who did it to whom: "the attack on Oslo by rebels", "the withdrawal of troops".
import type { Term } from '../core/model';
import { type Above, type Found, isTime, made } from './found';
import { casesOf, lemmaAt, type Scene } from './scene';
import { termOf } from './terms';

/** Prepositions that name whom a deed is done to: "the attack on Oslo". */
const AGAINST = /^(on|against|at|upon)$/;

export const inRole = (scene: Scene, i: number): Term | null => {
  const [first] = casesOf(scene, i);
  if (first === undefined) return null;
  return termOf(scene, i, first === 'by' ? 'subject' : AGAINST.test(first) ? 'object' : first);
};

/** "the attack on Oslo by rebels", "Iran's attack": what the noun does, to whom; `above.subject` where it does not say who. */
export function ofDoing(scene: Scene, noun: number, verb: string, above: Above, further: readonly Term[] = []): Found {
  const { tree } = scene;
  const owners = tree.find(noun, 'nmod').filter((i) => tree.tokens[i]?.deprel === 'nmod:poss' && !isTime(scene, i));
  const before = tree.find(noun, 'amod', 'compound').filter((i) => scene.means(i).length > 0);
  // "a ceasefire violation", "arms sales"
  const done = tree
    .find(noun, 'compound')
    .filter(
      (i) => tree.tokens[i]?.upos === 'NOUN' && !before.includes(i) && scene.words.verbOf.has(lemmaAt(scene, noun)),
    );
  const rest = tree.find(noun, 'nmod', 'obl').filter((i) => !owners.includes(i) && !isTime(scene, i));
  // "the payment of bribes" is bribing
  const part = rest.find(
    (i) => casesOf(scene, i)[0] === 'of' && scene.words.idioms.has(`${verb} ${lemmaAt(scene, i)}`),
  );
  const predicate = part === undefined ? verb : (scene.words.idioms.get(`${verb} ${lemmaAt(scene, part)}`) ?? verb);
  const objects = done.map((i) => termOf(scene, i, 'object'));
  const terms = [...objects, ...rest.flatMap((i) => (i === part ? [] : (inRole(scene, i) ?? []))), ...further];
  const doer = [...owners, ...before].map((i) => termOf(scene, i, above.subject ? 'of' : 'subject'));
  const has = [...doer, ...terms].some(({ role }) => role === 'subject');
  return made(scene, noun, predicate, above, [...(has || !above.subject ? [] : [above.subject]), ...doer, ...terms]);
}
