// Of what is denied or confirmed, the proposition itself: of "reports that troops had crossed" the troops' crossing.
import type { Span, Token } from '../../core/model';
import { isRel } from '../../core/tree';
import { edges, isNominal, lemmaOf, lower, spanBetween, type View } from '../view';
import type { Passage } from './scope';

const isThat = (view: View, i: number): boolean => lower(view.tokens[i]) === 'that';

/** A clause without its "that". */
function clauseSpan(view: View, head: number): Span | null {
  const [first, last] = edges(view.tree, head);
  return spanBetween(view, isThat(view, first) ? first + 1 : first, last);
}

/** "the claim that he lied", "it is false that he lied": the clause that spells out what a word means. */
export function clauseUnder(view: View, head: number): number | null {
  const { tree, tokens } = view;
  const found = tree.find(head, 'acl', 'ccomp', 'csubj', 'advcl', 'nmod', 'dep').find((i) => {
    const marked = tree.find(i, 'mark').some((c) => isThat(view, c) && c > head);
    return marked || (isRel(tokens[i], 'ccomp') && i > head && tree.find(i, 'nsubj').length > 0);
  });
  return found ?? null;
}

/** "called the report “a joke”" */
const isQuoted = ({ tree, tokens }: View, token: Token): boolean =>
  /^(["“«]|``)/.test(tokens[tree.subtree(tokens.indexOf(token))[0] ?? -1]?.form ?? '');

/** What a noun phrase stands for: its clause, else the phrase without what is only added to it. */
export function propositionOf(view: View, head: number): Span | null {
  const clause = clauseUnder(view, head);
  if (clause !== null) return clauseSpan(view, clause);
  const end = view.tokens[head]?.end ?? 0;
  // "called the report inaccurate": what stands behind is said of it
  const isAdded = (token: Token): boolean =>
    isRel(token, 'acl:relcl', 'case', 'punct', 'cop', 'nsubj', 'parataxis', 'advcl') ||
    (token.start > end && token.upos === 'ADJ' && isRel(token, 'amod', 'acl')) ||
    (token.start > end && isRel(token, 'appos') && isQuoted(view, token));
  const [first, last] = edges(view.tree, head, (token) => token.head === head && isAdded(token));
  return spanBetween(view, first, last);
}

/** "None of the reports", "not a word of it": what they are part of. */
export function ofMany({ tree, tokens }: View, i: number): number {
  const isPart = /^(none|nothing|word|part)$/.test(lemmaOf(tokens[i])) || !isNominal(tokens[i]);
  return (isPart ? tree.find(i, 'nmod')[0] : undefined) ?? i;
}

/** What words like "false" or "no truth in" are said of; null where only a pronoun or nothing stands for it. */
export function saidOf(view: View, at: number, isSaying: (lemma: string) => boolean): Span | null {
  const { tree, tokens } = view;
  const governor = tokens[at]?.head ?? -1;
  const places = isRel(tokens[at], 'nsubj', 'obj') ? [at, governor] : [at];
  for (const place of places) {
    const clause = clauseUnder(view, place);
    if (clause !== null) return clauseSpan(view, clause);
  }
  // "the reports were full of lies"
  const whole = isRel(tokens[at], 'obl', 'nmod') && tree.find(governor, 'cop').length > 0 ? governor : at;
  const subject = tree.find(whole, 'nsubj').findLast((i) => i < at && isNominal(tokens[i]));
  const meant = subject === undefined ? subject : ofMany(view, subject);
  if (meant !== undefined && tokens[meant]?.upos !== 'PRON') return propositionOf(view, meant);
  // "these claims have no basis", not "the police have no evidence"
  const holder = isRel(tokens[at], 'obj')
    ? tree.find(governor, 'nsubj').find((i) => isSaying(lemmaOf(tokens[i])))
    : undefined;
  if (holder !== undefined) return propositionOf(view, holder);
  const behind = places
    .flatMap((place) => tree.find(place, 'nmod', 'obl'))
    .find(
      (i) =>
        i > at &&
        tokens[i]?.upos === 'NOUN' &&
        // "not a word of truth in it"
        lemmaOf(tokens[i]) !== 'truth' &&
        tree.find(i, 'case').some((c) => /^(to|in|of|for|behind)$/.test(lower(tokens[c]))),
    );
  return behind === undefined ? null : propositionOf(view, behind);
}

/** "Reports that the dam would fail were untrue": where a tree hangs "reports" elsewhere, what stands between "that" and the verb. */
export function reportedIn({ view, words }: Passage, at: number, isSaying: (lemma: string) => boolean): Span | null {
  const { tree, tokens } = view;
  const verb = tree.find(at, 'cop')[0];
  const noun = words.find((i) => !/^(PUNCT|DET|SCONJ|ADJ)$/.test(tokens[i]?.upos ?? ''));
  if (verb === undefined || noun === undefined || !isSaying(lemmaOf(tokens[noun])) || !isThat(view, noun + 1))
    return null;
  return tree.find(at, 'nsubj').length === 0 ? spanBetween(view, noun + 2, verb - 1) : null;
}

/** "Poland says a missile crossed it, which Moscow denies": the clause before "which", where the word before it is no saying itself. */
export function clauseBefore(view: View, at: number, isSaying: (lemma: string) => boolean): Span | null {
  const { tree, tokens } = view;
  const which = tree.find(at, 'obj').find((i) => i < at && lower(tokens[i]) === 'which' && tokens[i - 1]?.form === ',');
  if (which === undefined || isSaying(lemmaOf(tokens[tokens[at]?.head ?? -1]))) return null;
  const verb = tree.ancestors(at).find((i) => i < which && tokens[i]?.upos === 'VERB');
  if (verb === undefined) return null;
  const [first] = edges(tree, verb);
  const opens = tree.find(verb, 'mark', 'case').includes(first);
  return spanBetween(view, opens ? first + 1 : first, which - 2);
}

/** The proposition in what a cue governs: of a noun with a clause that clause, of a clause its words without "that". */
export function targetOf(passages: readonly Passage[], content: readonly Span[]): readonly Span[] {
  const [passage] = passages;
  const root = passage?.roots[0];
  if (!passage || root === undefined) return content;
  const { view, words } = passage;
  if (isNominal(view.tokens[root]) && content.length === 1 && view.tree.find(root, 'cop').length === 0) {
    const clause = clauseUnder(view, root);
    const span = clause === null ? null : clauseSpan(view, clause);
    if (span) return [span];
  }
  const as = cutAt(passage, root);
  if (as) return [as];
  const first = words[0] ?? 0;
  if (lower(view.tokens[first]) === 'as') return behindAs(passage) ?? content;
  const start = isThat(view, first) && isRel(view.tokens[first], 'mark') ? view.tokens[first + 1]?.start : undefined;
  return start === undefined
    ? content
    : content.map((span) => (span.start < start && start < span.end ? { ...span, start } : span));
}

/** "rejected the accusations as baseless": the accusations. */
function cutAt({ view, words }: Passage, root: number): Span | null {
  const { tokens } = view;
  const governor = tokens[root]?.head ?? -1;
  const as = words.find((i) => {
    const above = tokens[tokens[i]?.head ?? -1]?.head ?? -1;
    return (
      i > root &&
      lower(tokens[i]) === 'as' &&
      isRel(tokens[i], 'case', 'mark') &&
      (above === root || above === governor)
    );
  });
  return as === undefined || !isNominal(view.tokens[root]) ? null : spanBetween(view, words[0] ?? root, as - 1);
}

/** "dismissed as propaganda reports that it rained": the clause, for the words before it say what is thought of it. */
function behindAs({ view, words }: Passage): readonly Span[] | null {
  const clause = words.map((i) => clauseUnder(view, i)).find((i) => i !== null) ?? null;
  const span = clause === null ? null : clauseSpan(view, clause);
  return span ? [span] : null;
}
