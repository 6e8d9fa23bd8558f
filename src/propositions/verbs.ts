// A verb with its subject, objects and phrases; idioms as one word.
import type { Term } from '../core/model';
import { type Above, type Found, idiomAt, made, phrases, verbAt } from './found';
import type { Scene } from './scene';
import { termOf } from './terms';

export const isPassive = ({ tree }: Scene, at: number): boolean =>
  tree.find(at, 'aux', 'nsubj').some((i) => /:pass$/.test(tree.tokens[i]?.deprel ?? ''));

const asObject = (term: Term): Term => ({ ...term, role: 'object' });

export function ofVerb(scene: Scene, at: number, above: Above): Found {
  const passive = isPassive(scene, at);
  const { tree } = scene;
  const idiom = idiomAt(scene, at);
  // "paid students to vote": whoever is paid
  const direct = tree.find(at, 'obj');
  const objects = idiom?.takesObject ? [] : direct.length > 0 ? direct : tree.find(at, 'iobj');
  const own = [...objects, ...(idiom?.object == null ? [] : [idiom.object])].map((i) => termOf(scene, i, 'object'));
  const indirect = direct.length > 0 ? tree.find(at, 'iobj').map((i) => termOf(scene, i, 'to')) : [];
  const subject = above.subject ? [passive ? asObject(above.subject) : above.subject] : [];
  // "taken a bribe for the contract": what hangs on a noun that is part of the idiom
  const beside = idiom?.takesObject ? direct.flatMap((i) => phrases(scene, i)) : [];
  const rest = [...phrases(scene, at, passive, idiom?.object ?? null), ...beside];
  return made(scene, at, idiom?.predicate ?? verbAt(scene, at), above, [...subject, ...own, ...indirect, ...rest]);
}
