// Who is the subject of a cue by the tree: its own, or through control, coordination and relative clauses.
import { isRel, type Tree } from '../../core/tree';
import { isFiniteVerb, isNominal, lower, type View } from '../view';
import { agentOf, isPassive } from './passive';

export const RELATIVE = /^(WP|WDT|WP\$)$/;

/** "Oslo issued a statement, saying": behind a comma the participle goes with the subject, not with the object. */
function isBehindComma(tree: Tree, verb: number, noun: number): boolean {
  const first = tree.find(verb, 'advmod')[0] ?? verb;
  return (
    tree.tokens[verb]?.xpos === 'VBG' &&
    tree.tokens[verb]?.deprel === 'acl' &&
    tree.tokens[Math.min(first, verb) - 1]?.form === ',' &&
    isRel(tree.tokens[noun], 'obj', 'obl')
  );
}

/** "who said" speaks of the noun before. */
export function antecedent(tree: Tree, verb: number): number | null {
  const token = tree.tokens[verb];
  const head = token?.head ?? -1;
  if (
    !isRel(token, 'acl') ||
    head < 0 ||
    head >= verb ||
    !(isNominal(tree.tokens[head]) || tree.tokens[head]?.upos === 'DET')
  )
    return null;
  if (isBehindComma(tree, verb, head)) return null;
  // "Oslo was among those calling for it": the noun only says what its subject is.
  const named = tree.find(head, 'cop').length > 0 ? tree.find(head, 'nsubj')[0] : undefined;
  return named ?? head;
}

/** "The accused": a participle with an article. */
const isOne = ({ tree, tokens }: View, i: number): boolean =>
  tokens[i]?.xpos === 'VBN' && tree.find(i, 'det').length > 0;

function ownSubject(view: View, verb: number): number | null {
  const { tree, tokens } = view;
  const subjects = tree
    .find(verb, 'nsubj')
    .filter((i) => isNominal(tokens[i]) || /^(DET|ADJ|NUM)$/.test(tokens[i]?.upos ?? '') || isOne(view, i));
  // A title that was read as a second subject stands before the name.
  const last = subjects.findLast((i) => i < verb) ?? subjects[0];
  // "T. | K. Berg": the first of a name that was cut in two holds the rest
  const initial = subjects.find(
    (i) => last !== undefined && i === last - 1 && tree.find(i, 'flat').some((c) => c > last),
  );
  const subject = initial ?? last;
  if (subject === undefined) return null;
  if (RELATIVE.test(tokens[subject]?.xpos ?? '') && /^(who|which|that)$/.test(lower(tokens[subject])))
    return antecedent(tree, verb);
  return subject;
}

/** "quoted the army as saying": the object; "went on to say", "left, saying": the subject of the governor. */
function controller(view: View, verb: number, depth: number): number | null {
  const { tree, tokens } = view;
  const governor = tokens[verb]?.head ?? -1;
  if (governor < 0) return null;
  const object = tree.find(governor, 'obj', 'iobj').find((i) => i < verb && isNominal(tokens[i]));
  const asObject = tree.find(verb, 'mark').some((i) => lower(tokens[i]) === 'as');
  if (object !== undefined && (isRel(tokens[verb], 'xcomp') || asObject)) return object;
  return subjectOf(view, governor, depth + 1, asObject);
}

/**
 * The verb that a verb is joined to. "Berg said the plan would fail and called it a farce": a tree may hang "called" on "fail", but two
 * that share a subject share its form; then the next verb above of the same form is meant.
 */
export function conjunctOf(view: View, verb: number): number {
  const { tokens, tree } = view;
  const head = tokens[verb]?.head ?? -1;
  const form = tokens[verb]?.xpos ?? '';
  const formOf = (i: number): string => {
    const helper = tree.find(i, 'cop', 'aux')[0];
    return tokens[helper ?? i]?.xpos ?? '';
  };
  // "… that it had been shut and claimed": without a helper of its own the second is none of the first's form.
  const alone = tree.find(verb, 'cop', 'aux').length === 0;
  const helped = alone && tree.find(head, 'aux').length > 0 && tokens[head]?.xpos !== form;
  if (!isFiniteVerb(tokens[verb]) || (formOf(head) === form && !helped)) return head;
  const above = tree
    .ancestors(head)
    .find((i) => tokens[i]?.upos === 'VERB' && isRel(tokens[i], 'root', 'ccomp', 'conj', 'advcl', 'acl'));
  return above !== undefined && above < verb && formOf(above) === form ? above : head;
}

/**
 * "Berg said the plan was bad, citing its cost", "“It is late,” Berg said, citing the time": a participle behind a comma goes with who says
 * so, where the clause that the tree hangs it on has no subject that could speak.
 */
function toldBy({ tree, tokens }: View, verb: number): number | null {
  const told = tokens[verb]?.head ?? -1;
  const saying = tokens[told]?.head ?? -1;
  const behind = tokens[verb]?.xpos === 'VBG' && /^([,–—-]|--)$/.test(tokens[verb - 1]?.form ?? '') && told < verb;
  if (!behind || saying < 0 || !isRel(tokens[verb], 'advcl') || !isRel(tokens[told], 'ccomp')) return null;
  const subject = tree.find(told, 'nsubj')[0];
  const speaks =
    subject !== undefined && /^(NNP|NNPS|PRP)$/.test(tokens[subject]?.xpos ?? '') && lower(tokens[subject]) !== 'it';
  return speaks && saying < told ? null : saying;
}

/**
 * The head word of who does what the verb says, or null.
 * @param patient whether the subject of a passive may count: "the army was quoted as saying"
 */
export function subjectOf(view: View, verb: number, depth = 0, patient = false): number | null {
  const { tree, tokens } = view;
  const token = tokens[verb];
  if (!token || depth > 5) return null;
  if (isPassive(view, verb) && !patient) return agentOf(view, verb);
  const own = ownSubject(view, verb);
  if (own !== null) return own;
  if (isRel(token, 'conj')) return subjectOf(view, conjunctOf(view, verb), depth + 1, patient);
  const noun = antecedent(tree, verb);
  if (noun !== null) return noun;
  if (isRel(token, 'acl') && isBehindComma(tree, verb, token.head))
    return subjectOf(view, tokens[token.head]?.head ?? -1, depth + 1, patient);
  const outer = toldBy(view, verb);
  if (outer !== null) return subjectOf(view, outer, depth + 1);
  if (isRel(token, 'xcomp', 'advcl', 'ccomp') && !isFiniteVerb(token)) return controller(view, verb, depth);
  return null;
}
