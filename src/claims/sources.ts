// Who is the subject of a cue by the tree: its own, or through control, coordination and relative clauses.
import type { Span, Token } from '../core/model';
import { isRel, type Tree } from '../core/tree';
import { edges, isFiniteVerb, isNominal, lower, spanBetween, type View } from './view';

/** The head words of the speakers (several in "Oslo and Bonn said") and the span that names them. */
export interface Source {
  readonly heads: readonly number[];
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

export const RELATIVE = /^(WP|WDT|WP\$)$/;
/** Relative and other clauses, and what the parser hung there by mistake, are no part of a speaker's name. */
const isClause = (token: Token): boolean =>
  isRel(token, 'acl', 'parataxis', 'advcl', 'ccomp', 'discourse', 'punct', 'cc', 'dep') && !isRel(token, 'cc');

/** The noun phrase around a head, with title and apposition: "Anna Berg, the mayor of Lund,". */
export function sourceAt(view: View, head: number, not = -1): Source | null {
  const skip = (token: Token): boolean => isClause(token) || (isRel(token, 'case', 'mark') && token.head === head);
  let [first, last] = edges(view.tree, head, skip);
  if (not >= 0 && first <= not && not <= last) [first, last] = not < head ? [not + 1, last] : [first, not - 1];
  if (lower(view.tokens[first]) === 'by') first++;
  const span = spanBetween(view, first, last);
  if (!span) return null;
  const apposed = view.tree.find(head, 'appos')[0] ?? view.tokens.length;
  const conjuncts = view.tree
    .find(head, 'conj')
    .filter((i) => isNominal(view.tokens[i]) && i <= last && i < apposed && !hasArticleAfterComma(view, head, i));
  return { heads: [head, ...conjuncts], span, first, last };
}

/** "Anna Berg, an engineer and former mayor": one person. */
function hasArticleAfterComma(view: View, head: number, conjunct: number): boolean {
  return view.tokens
    .slice(head, conjunct)
    .some((token, k) => token.form === ',' && /^(a|an|the)$/.test(lower(view.tokens[head + k + 1])));
}

/** The agent of a passive: "by critics". */
export function agentOf(view: View, verb: number): number | null {
  const { tree } = view;
  const agent = tree
    .find(verb, 'obl', 'nmod')
    .find((i) => tree.find(i, 'case').some((c) => lower(view.tokens[c]) === 'by') && isNominal(view.tokens[i]));
  return agent ?? null;
}

/** "was never quoted": a form of "be" stands before the participle, adverbs aside. */
function isHelpedByBe(view: View, verb: number): boolean {
  if (!/^VB[ND]$/.test(view.tokens[verb]?.xpos ?? '')) return false;
  let i = verb - 1;
  while (i >= 0 && /^(ADV|PART)$/.test(view.tokens[i]?.upos ?? '')) i--;
  return view.tokens[i]?.upos === 'AUX' && view.tokens[i]?.lemma.toLowerCase() === 'be';
}

export function isPassive(view: View, verb: number): boolean {
  const { tree, tokens } = view;
  const token = tokens[verb];
  if (tree.children(verb).some((i) => tokens[i]?.deprel === 'nsubj:pass' || tokens[i]?.deprel === 'aux:pass'))
    return true;
  if (isHelpedByBe(view, verb)) return true;
  if (token?.xpos !== 'VBN') return false;
  const helped = tree.find(verb, 'aux').length > 0;
  return !helped && isRel(token, 'acl', 'advcl') && tree.find(verb, 'obj').length === 0;
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
  // "Oslo was among those calling for it": the noun only says what its subject is.
  const named = tree.find(head, 'cop').length > 0 ? tree.find(head, 'nsubj')[0] : undefined;
  return named ?? head;
}

function ownSubject(view: View, verb: number): number | null {
  const { tree, tokens } = view;
  const subject = tree
    .find(verb, 'nsubj')
    .find((i) => isNominal(tokens[i]) || /^(DET|ADJ|NUM)$/.test(tokens[i]?.upos ?? ''));
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
  if (isRel(token, 'conj')) return subjectOf(view, token.head, depth + 1, patient);
  const noun = antecedent(tree, verb);
  if (noun !== null) return noun;
  if (isRel(token, 'xcomp', 'advcl', 'ccomp') && !isFiniteVerb(token)) return controller(view, verb, depth);
  return null;
}
