// Who does what in a clause: subjects and objects of a verb, also where grammar leaves them out.
import { isRel, type Tree } from '../core/tree';
import type { Wording } from '../data/wording';
import { hasCase, isVerb, isWord, withConjuncts } from './words';

const NONE: readonly number[] = [];
const FINITE = ['VBD', 'VBZ', 'VBP'];
/** Deeper than any real chain of "agreed to try to …"; ends walks over broken trees. */
const DEPTH = 8;

/** "was visited", "the village bombed by", "a state-run paper", "Backed by Iran, they won". */
export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  if (!token) return false;
  if (tree.find(verb, 'aux:pass', 'nsubj:pass').length > 0) return true;
  if (token.xpos !== 'VBN' || tree.find(verb, 'nsubj', 'aux').length > 0) return false;
  if (isRel(token, 'acl', 'amod') && token.deprel !== 'acl:relcl') return true;
  if (isRel(token, 'advcl') && tree.find(verb, 'obj').length === 0) return true;
  return isRel(token, 'conj') && isPassive(tree, token.head);
}

const subjects = (tree: Tree, verb: number): readonly number[] =>
  tree.find(verb, 'nsubj').filter((at) => tree.tokens[at]?.deprel !== 'nsubj:outer');

const direct = (tree: Tree, verb: number): readonly number[] => tree.find(verb, 'obj', 'iobj');

/** "the decision of Masum to nominate", "Putin's plan to visit", "they have plans to visit". */
function doerOfNoun(tree: Tree, noun: number, wording: Wording, depth: number): readonly number[] {
  const owner = tree.find(noun, 'nmod:poss');
  if (owner.length > 0) return owner;
  const of = tree.find(noun, 'nmod').filter((at) => hasCase(tree, at, ['of', 'by']));
  if (of.length > 0) return of;
  const head = tree.tokens[noun]?.head ?? -1;
  return isRel(tree.tokens[noun], 'obj', 'obl') && head >= 0 ? understood(tree, head, wording, depth + 1) : NONE;
}

const NOMINAL = ['NOUN', 'PROPN', 'PRON'];
const isNominal = (tree: Tree, at: number): boolean =>
  NOMINAL.includes(tree.tokens[at]?.upos ?? '') && tree.find(at, 'case').length === 0;

/** The head of the noun phrase that ends here; over an apposition only where `apposed`. */
function phraseHead(tree: Tree, end: number, apposed: boolean): number {
  let top = end;
  for (let depth = 0; depth < DEPTH; depth++) {
    const token = tree.tokens[top];
    const inner = isRel(token, 'compound', 'flat', 'nmod', 'nummod') || (apposed && isRel(token, 'appos'));
    if (!token || !inner || !NOMINAL.includes(tree.tokens[token.head]?.upos ?? '')) break;
    top = token.head;
  }
  return top;
}

/** The noun right before a finite verb that a shallow tree left without a subject: "On Friday, fishermen rescued …". */
function adjacent(tree: Tree, verb: number): readonly number[] {
  const { tokens } = tree;
  if (!FINITE.includes(tokens[verb]?.xpos ?? '')) return NONE;
  let at = verb - 1;
  while (['AUX', 'ADV', 'PART'].includes(tokens[at]?.upos ?? '')) at--;
  // "Ali, the minister, left": what stands before the comma is an apposition, or no subject at all.
  const comma = tokens[at]?.form === ',';
  const end = comma ? at - 1 : at;
  const top = phraseHead(tree, end, comma);
  const closed = !comma || tree.subtree(top).some((i) => i > top && isRel(tokens[i], 'appos'));
  return isNominal(tree, top) && closed ? [top] : NONE;
}

/** "criticized Trump's plan to ban them", "has a chance of beating him": shallow trees hang it on the verb; it is the plan's. */
export function planBefore(tree: Tree, verb: number, wording: Wording): number | null {
  const to = tree.find(verb, 'mark', 'aux', 'case').find((at) => isWord(tree, at, ['to', 'of', 'in']));
  const noun = (to ?? 0) - 1;
  return isRel(tree.tokens[noun], 'obj', 'obl', 'nmod') && isWord(tree, noun, wording.plannedNouns) ? noun : null;
}

/** "urged them to go", "accused them of going": theirs; but not "called them to say", a purpose, nor "told them that the army left". */
function isObjects(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb];
  const words = tree.find(verb, 'mark', 'case', 'aux');
  if (isRel(token, 'xcomp')) return true;
  if (isRel(token, 'ccomp')) return token?.xpos === 'VB' || token?.xpos === 'VBG';
  return isRel(token, 'advcl', 'obl') && !words.some((at) => isWord(tree, at, ['to']) && token?.xpos === 'VB');
}

/** Who does a verb without a subject of its own, by its place under another verb. */
function controller(tree: Tree, verb: number, wording: Wording, depth: number): readonly number[] {
  const token = tree.tokens[verb];
  if (!token || token.head < 0 || depth > DEPTH) return NONE;
  const { head } = token;
  if (isRel(token, 'acl') && !isVerb(tree.tokens[head])) {
    // "plans to visit", "a chance of visiting"; but not "the man visiting".
    const content = tree.find(verb, 'mark', 'aux', 'case').some((at) => isWord(tree, at, ['to', 'of', 'for', 'in']));
    return content ? doerOfNoun(tree, head, wording, depth) : [head];
  }
  if (isRel(token, 'amod')) return [head];
  const plan = planBefore(tree, verb, wording);
  if (plan !== null) return doerOfNoun(tree, plan, wording, depth);
  if (!isRel(token, 'conj', 'xcomp', 'advcl', 'obl', 'ccomp')) return NONE;
  // "after the war toppled him": a finite clause has its own subject, even where a parser lost it.
  if (isRel(token, 'advcl') && FINITE.includes(token.xpos) && tree.find(verb, 'mark').length > 0) return NONE;
  const objects = direct(tree, head);
  if (objects.length > 0 && isWord(tree, head, wording.objectControl) && isObjects(tree, verb)) return objects;
  return isRel(token, 'ccomp') ? NONE : understood(tree, head, wording, depth + 1);
}

/** The grammatical subject, or the one understood: "Putin agreed to [Putin] visit". */
function understood(tree: Tree, verb: number, wording: Wording, depth = 0): readonly number[] {
  const own = subjects(tree, verb);
  if (own.length > 0) return own;
  const far = controller(tree, verb, wording, depth);
  return far.length > 0 ? far : adjacent(tree, verb);
}

const agents = (tree: Tree, verb: number): readonly number[] => {
  const by = tree.find(verb, 'obl', 'nmod').filter((at) => hasCase(tree, at, ['by']));
  if (by.length > 0) return by;
  // "was banned from worship by the ministry"
  const below = tree.find(verb, 'xcomp', 'advcl', 'obl', 'obj', 'nmod').flatMap((at) => tree.find(at, 'obl', 'nmod'));
  const deep = below.filter((at) => hasCase(tree, at, ['by']));
  if (deep.length > 0) return deep;
  const token = tree.tokens[verb];
  // "US-backed rebels": the doer hangs on the participle.
  return isRel(token, 'amod') ? tree.find(verb, 'compound', 'obl', 'nmod', 'nsubj', 'amod') : NONE;
};

const all = (tree: Tree, found: readonly number[]): readonly number[] => found.flatMap((at) => withConjuncts(tree, at));

/** Tokens that name who does it: the subject, the by-phrase of a passive, or whoever is understood. */
export function doersOf(tree: Tree, verb: number, wording: Wording): readonly number[] {
  return all(tree, isPassive(tree, verb) ? agents(tree, verb) : understood(tree, verb, wording));
}

/** The grammatical subject, passive or not. */
export const subjectsOf = (tree: Tree, verb: number, wording: Wording): readonly number[] =>
  all(tree, understood(tree, verb, wording));

/** "the man whom Putin met": the head noun of a relative clause that lacks its object. */
function gap(tree: Tree, verb: number): readonly number[] {
  const token = tree.tokens[verb];
  // "the fund he had when he ran": a clause of time or place lacks none.
  const timed = tree.find(verb, 'advmod', 'mark').some((at) => tree.tokens[at]?.xpos === 'WRB');
  return token && isRel(token, 'acl') && !timed && !isPassive(tree, verb) && subjects(tree, verb).length > 0
    ? [token.head]
    : NONE;
}

/** Tokens that name whom it is done to: the object, the subject of a passive, or the head of its participle. */
export function objectsOf(tree: Tree, verb: number, wording: Wording): readonly number[] {
  if (isPassive(tree, verb)) return all(tree, understood(tree, verb, wording));
  const own = direct(tree, verb);
  return all(tree, own.length > 0 ? own : gap(tree, verb));
}
