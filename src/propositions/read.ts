// Reads predicates with their terms out of a tree: verbs, what is said to be, and nouns that stand for either.
import { isRel } from '../core/tree';
import { type Above, idiomAt, made, phrases, type Read, verbAt } from './found';
import { deniesBy, governed, isQuestion, type Mood, moodAt } from './mood';
import { ofDeed, ofResponsibility, RESPONSIBLE, type Readers, readNoun } from './nouns';
import { casesOf, formAt, isNoun, isVerb, lemmaAt, type Scene } from './scene';
import { termOf } from './terms';
import { isPassive, ofVerb } from './verbs';

const RELATIVE = /^(who|which|that)$/;

function ownSubject({ tree }: Scene, at: number): number | null {
  return tree.find(at, 'nsubj').find((i) => !RELATIVE.test(tree.tokens[i]?.form.toLowerCase() ?? '')) ?? null;
}

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
  const said = tree
    .find(at, 'csubj', 'ccomp', 'advcl', 'acl')
    .find((i) => isVerb(scene, i) || tree.find(i, 'cop').length > 0);
  const judged = { ...above, negated: sign < 0 ? !above.negated : above.negated };
  if (sign !== 0 && said !== undefined) return readClause(scene, said, { ...judged, subject: null });
  if (sign !== 0 && subject !== null && words.contents.has(lemmaAt(scene, subject)))
    return readNoun(READERS, scene, subject, judged);
  // "guilty" has its contrary, "behind" has none
  const own = words.sidesOf(word).length > 0 ? word : RESPONSIBLE;
  if (words.responsibility.has(word)) return ofResponsibility(READERS, scene, at, above, own);
  if (casesOf(scene, at).some((one) => words.responsibility.has(one))) return ofDeed(scene, at, above);
  return [made(scene, at, word, above, [...(above.subject ? [above.subject] : []), ...phrases(scene, at)])];
}

/** "took place", "paid a visit", "had no role": the noun is what tells; null where the verb does. */
function ofNoun(scene: Scene, at: number, above: Above, subject: number | null): Read | null {
  const { words, tree } = scene;
  const tells = (i: number): boolean =>
    words.wording.plannedNouns.includes(lemmaAt(scene, i)) ||
    words.verbOf.has(lemmaAt(scene, i)) ||
    words.responsibility.has(lemmaAt(scene, i)) ||
    words.contents.has(lemmaAt(scene, i));
  const object = tree.find(at, 'obj')[0];
  if (subject !== null && words.wording.happenVerbs.includes(lemmaAt(scene, at)) && tells(subject))
    return readNoun(READERS, scene, subject, { ...above, subject: null });
  const verb = verbAt(scene, at);
  // "lifted the ban" says more than that there is a ban, "completed the withdrawal" does not
  const light =
    words.aspects.has(verb) ||
    (words.wording.lightVerbs.includes(verb) && words.sidesOf(verb).length === 0 && idiomAt(scene, at) === null);
  if (object === undefined || !light || !tells(object)) return null;
  // moodAt has counted "no visit" already
  const plain = deniesBy(scene, object) ? { ...above, negated: !above.negated } : above;
  return readNoun(READERS, scene, object, plain, tree.find(at, 'obl'));
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

/** What is joined to it with "and", "or": each is told as well. */
function joined(scene: Scene, at: number, above: Above, mood: Mood): Read {
  const { tree } = scene;
  const beside = tree.find(at, 'conj', 'parataxis').filter((i) => i > at || isRel(tree.tokens[i], 'conj'));
  return beside.flatMap((i) => {
    const either = tree.find(i, 'cc').some((c) => /^(or|nor)$/.test(formAt(scene, c)));
    const same = isVerb(scene, i) || tree.find(i, 'cop').length > 0 || tree.tokens[i]?.upos === tree.tokens[at]?.upos;
    return same
      ? readClause(scene, i, { ...above, negated: either ? mood.negated : above.negated, ahead: mood.ahead })
      : [];
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
  if (there)
    return [
      ...readNoun(
        READERS,
        scene,
        own,
        { ...(deniesBy(scene, own) ? { ...mood, negated: !mood.negated } : mood), subject: null, bare: true },
        tree.find(at, 'obl'),
      ),
      ...rest,
    ];
  if (tree.find(at, 'cop').length > 0) return [...ofBeing(scene, at, above, own), ...rest];
  // "was involved in"; "was handed over to" charges nobody
  const charged =
    scene.words.responsibility.has(verbAt(scene, at)) &&
    isPassive(scene, at) &&
    tree.find(at, 'obl').some((i) => casesOf(scene, i)[0] === 'in');
  const plotted = scene.words.responsibility.has(verbAt(scene, at))
    ? tree.find(at, 'obj').find((i) => scene.words.verbOf.has(lemmaAt(scene, i)))
    : undefined;
  if (plotted !== undefined) return [...ofDeed(scene, plotted, above), ...rest];
  if (charged) return [...ofResponsibility(READERS, scene, at, above, RESPONSIBLE), ...rest];
  return [...(ofNoun(scene, at, above, own) ?? ofComplement(scene, at, above) ?? [ofVerb(scene, at, above)]), ...rest];
}

/** Whatever stands there: a clause or a noun. */
export function readAny(scene: Scene, at: number, above: Above): Read {
  const clause = isVerb(scene, at) || scene.tree.find(at, 'cop').length > 0;
  if (clause) return readClause(scene, at, above);
  return isNoun(scene, at) ? readNoun(READERS, scene, at, above) : [];
}

const READERS: Readers = { clause: readClause, any: readAny };
