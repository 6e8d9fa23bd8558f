// Reads a predicate with its terms out of a tree: verbs, adjectives and nouns of being, nouns of doing ("the withdrawal of troops").
import type { Term } from '../core/model';
import { type Above, ELSEWHERE, type Found, idiomAt, isTime, made, phrases, type Read, verbAt } from './found';
import { deniesBy, governed, isQuestion, type Mood, moodAt } from './mood';
import { casesOf, formAt, isNoun, isVerb, lemmaAt, type Scene } from './scene';
import { termOf } from './terms';

/** Prepositions that name whom a deed is done to: "the attack on Oslo". */
const AGAINST = /^(on|against|at|upon)$/;

const inRole = (scene: Scene, i: number): Term | null => {
  const [first] = casesOf(scene, i);
  if (first === undefined) return null;
  return termOf(scene, i, first === 'by' ? 'subject' : AGAINST.test(first) ? 'object' : first);
};

/** "the attack on Oslo by rebels", "Iran's attack": what the noun does, to whom; `above.subject` where it does not say who. */
export function ofDoing(scene: Scene, noun: number, verb: string, above: Above, further: readonly Term[] = []): Found {
  const { tree } = scene;
  const owners = tree.find(noun, 'nmod').filter((i) => tree.tokens[i]?.deprel === 'nmod:poss' && !isTime(scene, i));
  const before = tree.find(noun, 'amod', 'compound').filter((i) => scene.means(i).length > 0);
  const rest = tree.find(noun, 'nmod', 'obl').filter((i) => !owners.includes(i) && !isTime(scene, i));
  // "the payment of bribes" is bribing
  const part = rest.find((i) => casesOf(scene, i)[0] === 'of' && scene.words.idioms.has(`${verb} ${lemmaAt(scene, i)}`));
  const predicate = part === undefined ? verb : (scene.words.idioms.get(`${verb} ${lemmaAt(scene, part)}`) ?? verb);
  const terms = [...rest.flatMap((i) => (i === part ? [] : (inRole(scene, i) ?? []))), ...further];
  const doer = [...owners, ...before].map((i) => termOf(scene, i, above.subject ? 'of' : 'subject'));
  const has = [...doer, ...terms].some(({ role }) => role === 'subject');
  return made(scene, noun, predicate, above, [...(has || !above.subject ? [] : [above.subject]), ...doer, ...terms]);
}

const OWN = /^(accusation|charge|allegation|complaint)$/;

/** "reports that …", "the accusation of fraud": what was said; `elsewhere` where the noun stands alone. */
function ofContent(scene: Scene, noun: number, above: Above): Read {
  const { tree } = scene;
  const clause = tree
    .find(noun, 'acl', 'ccomp', 'advcl')
    .find((i) => tree.find(i, 'mark').length > 0 && tree.tokens[i]?.deprel !== 'acl:relcl');
  if (clause !== undefined) return readAny(scene, clause, above);
  const of = tree.find(noun, 'nmod').find((i) => /^(of|about)$/.test(casesOf(scene, i)[0] ?? ''));
  if (of === undefined) return [ELSEWHERE];
  // "the accusation of fraud" is made against whom it is denied by; "the story of her death" is not
  return readAny(scene, of, OWN.test(lemmaAt(scene, noun)) ? above : { ...above, subject: null });
}

/** "had a role in the attack", "is behind it": who does what the noun says, besides. */
function ofResponsibility(scene: Scene, at: number, above: Above, own: string, beside: readonly number[] = []): Read {
  const phrase = [...scene.tree.find(at, 'nmod', 'obl', 'acl', 'advcl', 'xcomp'), ...beside].find((i) => i > at && !isTime(scene, i));
  const named = phrase !== undefined && isNoun(scene, phrase) ? [termOf(scene, phrase, 'object')] : [];
  const all = [made(scene, at, own, above, [...(above.subject ? [above.subject] : []), ...named])];
  if (phrase === undefined) return all;
  const deed = scene.words.verbOf.get(lemmaAt(scene, phrase));
  if (isVerb(scene, phrase)) return [...all, ...readClause(scene, phrase, above)];
  return deed === undefined ? all : [...all, ofDoing(scene, phrase, deed, above)];
}

const RESPONSIBLE = 'responsible';

/** "is behind the attack", "masterminded the attack": who is responsible for it, and does what it names. */
function ofDeed(scene: Scene, noun: number, above: Above): Read {
  const own = made(scene, noun, RESPONSIBLE, above, [...(above.subject ? [above.subject] : []), termOf(scene, noun, 'object')]);
  const deed = scene.words.verbOf.get(lemmaAt(scene, noun));
  return deed === undefined ? [own] : [own, ofDoing(scene, noun, deed, above)];
}

/** A noun that stands for a predicate. @param beside phrases of the verb that lends itself to it: "took part | in the raid" */
export function readNoun(scene: Scene, noun: number, given: Above, beside: readonly number[] = []): Read {
  const above = deniesBy(scene, noun) ? { ...given, negated: !given.negated } : given;
  const lemma = lemmaAt(scene, noun);
  if (scene.words.contents.has(lemma)) return ofContent(scene, noun, above);
  if (scene.words.responsibility.has(lemma)) return ofResponsibility(scene, noun, above, RESPONSIBLE, beside);
  const further = beside.flatMap((i) => (isTime(scene, i) || !isNoun(scene, i) ? [] : (inRole(scene, i) ?? [])));
  const verb = scene.words.verbOf.get(lemma) ?? (above.bare ? lemma : null);
  return verb === null ? [] : [ofDoing(scene, noun, verb, above, further)];
}

const RELATIVE = /^(who|which|that)$/;

function ownSubject({ tree }: Scene, at: number): number | null {
  return tree.find(at, 'nsubj').find((i) => !RELATIVE.test(tree.tokens[i]?.form.toLowerCase() ?? '')) ?? null;
}

const isPassive = ({ tree }: Scene, at: number): boolean =>
  tree.find(at, 'aux', 'nsubj').some((i) => /:pass$/.test(tree.tokens[i]?.deprel ?? ''));

/** +1 for "true", -1 for "false", 0 for other words. */
function truth(scene: Scene, word: string): number {
  if (word === 'true' || word === 'false') return word === 'true' ? 1 : -1;
  const side = scene.words.sidesOf('true')[0];
  const own = scene.words.sidesOf(word).find(({ pair }) => pair === side?.pair);
  return own && side ? (own.other === side.other ? 1 : -1) : 0;
}

/** "is open", "was behind the attack", "it is not true that …". */
function ofBeing(scene: Scene, at: number, above: Above, subject: number | null): Read {
  const { tree, words } = scene;
  const word = lemmaAt(scene, at);
  const sign = truth(scene, word);
  const said = tree.find(at, 'csubj', 'ccomp', 'advcl', 'acl').find((i) => isVerb(scene, i) || tree.find(i, 'cop').length > 0);
  const judged = { ...above, negated: sign < 0 ? !above.negated : above.negated };
  if (sign !== 0 && said !== undefined) return readClause(scene, said, { ...judged, subject: null });
  if (sign !== 0 && subject !== null && words.contents.has(lemmaAt(scene, subject))) return readNoun(scene, subject, judged);
  // "guilty" has its contrary, "behind" has none
  const own = words.sidesOf(word).length > 0 ? word : RESPONSIBLE;
  if (words.responsibility.has(word)) return ofResponsibility(scene, at, above, own);
  if (casesOf(scene, at).some((one) => words.responsibility.has(one))) return ofDeed(scene, at, above);
  return [made(scene, at, word, above, [...(above.subject ? [above.subject] : []), ...phrases(scene, at)])];
}

/** "took place", "paid a visit", "had no role": the noun is what tells; null where the verb does. */
function ofNoun(scene: Scene, at: number, above: Above, subject: number | null): Read | null {
  const { words, tree } = scene;
  const tells = (i: number): boolean =>
    words.verbOf.has(lemmaAt(scene, i)) || words.responsibility.has(lemmaAt(scene, i)) || words.contents.has(lemmaAt(scene, i));
  const object = tree.find(at, 'obj')[0];
  if (subject !== null && words.wording.happenVerbs.includes(lemmaAt(scene, at)) && tells(subject))
    return readNoun(scene, subject, { ...above, subject: null });
  const verb = verbAt(scene, at);
  // "lifted the ban" says more than that there is a ban, "completed the withdrawal" does not
  const light =
    words.aspects.has(verb) || (words.wording.lightVerbs.includes(verb) && words.sidesOf(verb).length === 0 && idiomAt(scene, at) === null);
  if (object === undefined || !light || !tells(object)) return null;
  // moodAt has counted "no visit" already
  const plain = deniesBy(scene, object) ? { ...above, negated: !above.negated } : above;
  return readNoun(scene, object, plain, tree.find(at, 'obl'));
}

/** "failed to pay", "began paying": what the verb governs; null where it governs nothing that is told as such. */
function ofComplement(scene: Scene, at: number, above: Above): Read | null {
  const { tree, words } = scene;
  const found = tree.find(at, 'xcomp').find((i) => isVerb(scene, i) || tree.find(i, 'cop').length > 0);
  if (found === undefined) return null;
  const object = tree.find(at, 'iobj', 'obj')[0];
  const controls = object !== undefined && words.wording.objectControl.includes(lemmaAt(scene, at));
  const subject = controls ? termOf(scene, object, 'subject') : above.subject;
  return readClause(scene, found, { ...above, ...governed(scene, at, above), subject });
}

const asObject = (term: Term): Term => ({ ...term, role: 'object' });

function ofVerb(scene: Scene, at: number, above: Above): Found {
  const passive = isPassive(scene, at);
  const { tree } = scene;
  const idiom = idiomAt(scene, at);
  const objects = idiom?.takesObject ? [] : tree.find(at, 'obj');
  const own = [...objects, ...(idiom?.object == null ? [] : [idiom.object])].map((i) => termOf(scene, i, 'object'));
  const indirect = tree.find(at, 'iobj').map((i) => termOf(scene, i, 'to'));
  const subject = above.subject ? [passive ? asObject(above.subject) : above.subject] : [];
  const rest = phrases(scene, at, passive, idiom?.object ?? null);
  return made(scene, at, idiom?.predicate ?? verbAt(scene, at), above, [...subject, ...own, ...indirect, ...rest]);
}

/** What is joined to it with "and", "or": each is told as well. */
function joined(scene: Scene, at: number, above: Above, mood: Mood): Read {
  const { tree } = scene;
  return tree.find(at, 'conj').flatMap((i) => {
    const either = tree.find(i, 'cc').some((c) => /^(or|nor)$/.test(formAt(scene, c)));
    const same = isVerb(scene, i) || tree.find(i, 'cop').length > 0 || tree.tokens[i]?.upos === tree.tokens[at]?.upos;
    return same ? readClause(scene, i, { ...above, negated: either ? mood.negated : above.negated, ahead: mood.ahead }) : [];
  });
}

/** A clause: its verb, or what is said to be. */
export function readClause(scene: Scene, at: number, given: Above): Read {
  const mood = isQuestion(scene, at) ? null : moodAt(scene, at, given);
  if (!mood) return [];
  const { tree } = scene;
  if (scene.words.hedges.has(lemmaAt(scene, at))) return [];
  const own = ownSubject(scene, at);
  const subject = own === null ? given.subject : termOf(scene, own, 'subject');
  const above = { ...given, ...mood, subject };
  const rest = joined(scene, at, { ...given, subject }, mood);
  const there = tree.find(at, 'expl').length > 0 && own !== null && lemmaAt(scene, at) === 'be';
  // moodAt has counted "no meeting" already
  if (there) return [...readNoun(scene, own, { ...(deniesBy(scene, own) ? { ...mood, negated: !mood.negated } : mood), subject: null, bare: true }), ...rest];
  if (tree.find(at, 'cop').length > 0) return [...ofBeing(scene, at, above, own), ...rest];
  // "was involved in"; "was handed over to" charges nobody
  const charged =
    scene.words.responsibility.has(verbAt(scene, at)) && isPassive(scene, at) && tree.find(at, 'obl').some((i) => casesOf(scene, i)[0] === 'in');
  const plotted = scene.words.responsibility.has(verbAt(scene, at)) ? tree.find(at, 'obj').find((i) => scene.words.verbOf.has(lemmaAt(scene, i))) : undefined;
  if (plotted !== undefined) return [...ofDeed(scene, plotted, above), ...rest];
  if (charged) return [...ofResponsibility(scene, at, above, RESPONSIBLE), ...rest];
  return [...(ofNoun(scene, at, above, own) ?? ofComplement(scene, at, above) ?? [ofVerb(scene, at, above)]), ...rest];
}

/** Whatever stands there: a clause or a noun. */
export function readAny(scene: Scene, at: number, above: Above): Read {
  const clause = isVerb(scene, at) || scene.tree.find(at, 'cop').length > 0;
  if (clause) return readClause(scene, at, above);
  return isNoun(scene, at) ? readNoun(scene, at, above) : [];
}
