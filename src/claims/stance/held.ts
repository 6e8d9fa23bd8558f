// Speech acts that did not take place: asked, supposed, expected, or kept from: "if he denies it", "is expected to deny it".
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import type { Lexicon } from '../lexicon';
import { lemmaOf, lower, type View } from '../view';

/** "nobody at the embassy", "neither side". */
function isNobodys(view: View, at: number, { negations }: Lexicon): boolean {
  const subjects = view.tree.find(at, 'nsubj').filter((i) => i < at);
  return subjects.some(
    (i) => negations.nobody.has(lower(view.tokens[view.tree.subtree(i)[0] ?? i])) && !isRelative(view, i),
  );
}

/** "the mayor, who denies it" */
const isRelative = (view: View, i: number): boolean => isRel(view.tokens[view.tokens[i]?.head ?? -1], 'acl');

const isMain = (view: View, at: number): boolean =>
  isRel(view.tokens[at], 'root') ||
  (isRel(view.tokens[at], 'conj') && isRel(view.tokens[view.tokens[at]?.head ?? -1], 'root'));

const isQuestion = (view: View, at: number): boolean => view.tokens.at(-1)?.form === '?' && isMain(view, at);

/** "if he denies", "should he deny", "without denying", "far from denying". */
function isSupposed(view: View, at: number, { negations }: Lexicon): boolean {
  const { tokens, tree } = view;
  const opened = tree.find(at, 'mark', 'case').some((i) => {
    const word = lower(tokens[i]);
    return (
      negations.conditions.has(word) ||
      negations.away.has(word) ||
      (word === 'of' && (negations.away.has(lower(tokens[i - 1])) || lower(tokens[i - 1]) === 'short')) ||
      (word === 'from' && lower(tokens[i - 1]) === 'far') ||
      (word === 'than' && negations.away.has(lower(tokens[i - 1])))
    );
  });
  const subject = tree.find(at, 'nsubj')[0] ?? 0;
  return opened || tree.find(at, 'aux').some((i) => i < subject && negations.inverted.has(lower(tokens[i])));
}

/** "may deny"; "is expected to deny" but not "went on to deny". */
function isUnreal(view: View, at: number, { negations }: Lexicon): boolean {
  const { tokens, tree } = view;
  if (tree.find(at, 'aux').some((i) => i < at && negations.unreal.has(lower(tokens[i])))) return true;
  const token = tokens[at];
  const infinitive = tree.find(at, 'mark').some((i) => lower(tokens[i]) === 'to');
  if (!infinitive || !isRel(token, 'xcomp', 'ccomp', 'acl', 'csubj')) return false;
  const governor = tokens[token?.head ?? -1];
  return !negations.done.has(lemmaOf(governor)) && !negations.done.has(lower(governor));
}

/** "no longer denies", "withdrew his denial" */
function isTakenBack(view: View, at: number, { negations }: Lexicon): boolean {
  const { tree, tokens } = view;
  const ended = tree.find(at, 'advmod').some((i) => lower(tokens[i]) === 'longer' && lower(tokens[i - 1]) === 'no');
  const verb = tokens[tokens[at]?.head ?? -1];
  return ended || (tokens[at]?.upos === 'NOUN' && isRel(tokens[at], 'obj') && negations.withdrawn.has(lemmaOf(verb)));
}

const isDone = (view: View, at: number, lexicon: Lexicon): boolean =>
  ![isNobodys, isSupposed, isUnreal, isTakenBack].some((holds) => holds(view, at, lexicon)) && !isQuestion(view, at);

/** "would confirm or deny": the second of two goes with the first where it has no helper of its own. */
function firstOf(view: View, at: number): number {
  const token = view.tokens[at];
  const head = token?.head ?? -1;
  const bare = view.tree.find(at, 'aux', 'nsubj', 'mark').length === 0;
  return isRel(token, 'conj') && head >= 0 && head < at && bare && view.tokens[head]?.xpos === token?.xpos
    ? firstOf(view, head)
    : at;
}

/** Whether somebody does say it. "No longer denies" and "denies" under a negation are read with the cue. */
export const isSaid = ({ view, at }: Hit, lexicon: Lexicon): boolean =>
  isDone(view, at, lexicon) && (firstOf(view, at) === at || isDone(view, firstOf(view, at), lexicon));
