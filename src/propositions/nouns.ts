// Nouns in the place of a predicate: what was said ("the report that …"), who is responsible, a deed, a plan.
import { inRole, ofDoing } from './deeds';
import { type Above, isTime, made, type Read, whenAt } from './found';
import { deniesBy } from './mood';
import { casesOf, formAt, isNoun, isVerb, lemmaAt, type Scene } from './scene';
import { termOf } from './terms';

/** How to go on below a noun: what is there is read by read.ts. */
export interface Readers {
  readonly clause: (scene: Scene, at: number, above: Above) => Read;
  readonly any: (scene: Scene, at: number, above: Above) => Read;
}

/** "the American charge", "Pakistan's allegation", "claims by Oslo". */
const ownersOf = (scene: Scene, noun: number): readonly string[] =>
  scene.tree
    .find(noun, 'nmod', 'amod', 'compound')
    .filter((i) => scene.tree.tokens[i]?.deprel !== 'nmod' || /^(by|from)$/.test(casesOf(scene, i)[0] ?? ''))
    .flatMap((i) => scene.means(i));

/** "reports that …", "the accusation of fraud": what was said; `elsewhere` where the noun stands alone. */
function ofContent(read: Readers, scene: Scene, noun: number, above: Above): Read {
  const { tree } = scene;
  const clause = tree
    .find(noun, 'acl', 'ccomp', 'advcl')
    .find((i) => tree.find(i, 'mark').length > 0 && tree.tokens[i]?.deprel !== 'acl:relcl');
  if (clause !== undefined) return read.any(scene, clause, above);
  const of = tree.find(noun, 'nmod').find((i) => /^(of|about)$/.test(casesOf(scene, i)[0] ?? ''));
  if (of === undefined) return [{ owners: ownersOf(scene, noun) }];
  // "the accusation of fraud" is made against whom it is denied by; "the story of her death" is not
  return read.any(scene, of, scene.words.charges.has(lemmaAt(scene, noun)) ? above : { ...above, subject: null });
}

/** "had a role in the attack", "is behind it": who does what the noun says, besides. */
export function ofResponsibility(
  read: Readers,
  scene: Scene,
  at: number,
  above: Above,
  own: string,
  beside: readonly number[] = [],
): Read {
  const phrase = [...scene.tree.find(at, 'nmod', 'obl', 'acl', 'advcl', 'xcomp'), ...beside].find(
    (i) => i > at && !isTime(scene, i),
  );
  const named = phrase !== undefined && isNoun(scene, phrase) ? [termOf(scene, phrase, 'object')] : [];
  const all = [made(scene, at, own, above, [...(above.subject ? [above.subject] : []), ...named])];
  if (phrase === undefined) return all;
  const deed = scene.words.verbOf.get(lemmaAt(scene, phrase));
  if (isVerb(scene, phrase)) return [...all, ...read.clause(scene, phrase, above)];
  return deed === undefined ? all : [...all, ofDoing(scene, phrase, deed, above)];
}

export const RESPONSIBLE = 'responsible';

/** "is behind the attack", "masterminded the attack": who is responsible for it, and does what it names. */
export function ofDeed(scene: Scene, noun: number, above: Above): Read {
  const own = made(scene, noun, RESPONSIBLE, above, [
    ...(above.subject ? [above.subject] : []),
    termOf(scene, noun, 'object'),
  ]);
  const deed = scene.words.verbOf.get(lemmaAt(scene, noun));
  return deed === undefined ? [own] : [own, ofDoing(scene, noun, deed, above)];
}

/** A noun that stands for a predicate. @param beside phrases of the verb that lends itself to it: "took part | in the raid" */
export function readNoun(
  read: Readers,
  scene: Scene,
  noun: number,
  given: Above,
  beside: readonly number[] = [],
): Read {
  const above = deniesBy(scene, noun) ? { ...given, negated: !given.negated } : given;
  const lemma = lemmaAt(scene, noun);
  // "denied it"
  if (given.bare && /^(it|this|that|those|these)$/.test(formAt(scene, noun))) return [{ owners: [] }];
  if (scene.words.contents.has(lemma)) return ofContent(read, scene, noun, above);
  if (scene.words.responsibility.has(lemma)) return ofResponsibility(read, scene, noun, above, RESPONSIBLE, beside);
  const further = beside.flatMap((i) => (isTime(scene, i) || !isNoun(scene, i) ? [] : (inRole(scene, i) ?? [])));
  const meant = scene.tree
    .find(noun, 'acl', 'xcomp')
    .find((i) => isVerb(scene, i) && scene.tree.find(i, 'mark').some((m) => formAt(scene, m) === 'to'));
  // "has no plans to close it"
  if (meant !== undefined && scene.words.wording.plannedNouns.includes(lemma))
    return read.clause(scene, meant, { ...above, ahead: true });
  const verb = scene.words.verbOf.get(lemma) ?? (above.bare ? lemma : null);
  if (verb === null) return [];
  const deed = ofDoing(scene, noun, verb, above, further);
  // "made | a loss | in the first quarter of 2022": the time hangs on the verb
  const [when = null] = beside.flatMap((i) => whenAt(scene, i, above.ahead) ?? []);
  return [deed.when ? deed : { ...deed, when }];
}
