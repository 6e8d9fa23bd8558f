// "I never met him", "none of our planes crossed it": who says that he did not do it denies it, though no word for a denial stands there.
import type { Span } from '../../core/model';
import { isRel } from '../../core/tree';
import type { Lexicon } from '../lexicon';
import { lemmaOf, lower, type View } from '../view';
import type { Passage } from './scope';

/** Whether a noun phrase with this head means the speaker. */
export type IsSpeaker = (view: View, head: number, span: Span) => boolean;

const isPast = (view: View, i: number): boolean => {
  const helpers = view.tree.find(i, 'aux', 'cop').filter((c) => c < i);
  const words = [...helpers.map((c) => view.tokens[c]), view.tokens[i]];
  const modal = words.some((token) => token?.xpos === 'MD');
  const past = words.some((token) => token?.xpos === 'VBD');
  const perfect = helpers.some((c) => lemmaOf(view.tokens[c]) === 'have');
  return !modal && (past || perfect);
};

/** "did not fire", "no soldier fired", "at no time had they fired", "neither he nor she had fired". */
export function isNegated(view: View, i: number, { negations }: Lexicon): boolean {
  const { tree, tokens } = view;
  const before = tree
    .children(i)
    .filter((c) => c < i && isRel(tokens[c], 'advmod', 'nsubj', 'obl', 'det', 'cc', 'aux'));
  return before.some(
    (c) =>
      negations.negators.has(lower(tokens[c])) ||
      tree.find(c, 'det', 'advmod', 'cc').some((d) => negations.negators.has(lower(tokens[d]))),
  );
}

/** "had no part", "was no traitor": the negation stands behind the verb. */
export const hasNone = ({ tree, tokens }: View, i: number, { negations }: Lexicon): boolean =>
  [i, ...tree.find(i, 'obj', 'nsubj')].some((c) =>
    tree.find(c, 'det').some((d) => negations.negators.has(lower(tokens[d]))),
  );

/** "would not interfere" promises rather than denies. */
export const isAhead = (view: View, i: number): boolean =>
  view.tree.find(i, 'aux').some((c) => view.tokens[c]?.xpos === 'MD');

const OWN = /^PRP\$$/;

/** The speaker, or what is the speaker's: "none of its planes". */
export function isOwn(view: View, verb: number, isSpeaker: IsSpeaker): boolean {
  const { tree, tokens } = view;
  return tree.find(verb, 'nsubj').some((i) => {
    if (isSpeaker(view, i, tree.spanOf(i))) return true;
    return tree.subtree(i).some((c) => OWN.test(tokens[c]?.xpos ?? '') && isSpeaker(view, c, tree.spanOf(c)));
  });
}

/** "were not at the port", "were not there" */
function isSomewhere(view: View, i: number, { negations }: Lexicon): boolean {
  const { tree, tokens } = view;
  if (tree.find(i, 'cop').length === 0) return false;
  return tokens[i]?.upos === 'ADV' ? negations.places.has(lower(tokens[i])) : tree.find(i, 'case').length > 0;
}

/** "It was not us." */
const isNotUs = (view: View, i: number, isSpeaker: IsSpeaker): boolean =>
  view.tree.find(i, 'cop').length > 0 &&
  /^(me|us|him|her|them)$/.test(lower(view.tokens[i])) &&
  isSpeaker(view, i, view.tree.spanOf(i));

/** "There was no torture": of what there was not, the noun. */
export const happening = (view: View, i: number): number =>
  (view.tree.find(i, 'expl').length > 0 ? view.tree.find(i, 'nsubj').findLast((c) => c > i) : undefined) ?? i;

/** "has not read it yet", "did not sail because of the storm": it may still be done, or one tells why it was not. */
const isGranted = ({ tree, tokens }: View, i: number, { negations }: Lexicon): boolean =>
  tree.find(i, 'advmod').some((c) => negations.pending.has(lower(tokens[c]))) ||
  tree.find(i, 'advcl', 'obl').some((c) => tree.find(c, 'mark', 'case').some((m) => lower(tokens[m]) === 'because'));

/** "No bribes were paid", "there was no torture", "we do not torture" */
function isBlame(view: View, i: number, { negations }: Lexicon): boolean {
  const { tree, tokens } = view;
  const none = tree
    .find(i, 'nsubj')
    .filter((c) => tree.find(c, 'det').some((d) => negations.negators.has(lower(tokens[d]))));
  return [happening(view, i), ...none].some((c) => negations.blameworthy.has(lemmaOf(tokens[c])));
}

/** What one may well not have done, unless one says that one never did: "had not signed it", but "never signed it". */
function isHarmless(view: View, i: number, { negations }: Lexicon): boolean {
  const lemma = lemmaOf(view.tokens[i]);
  const never = view.tree.find(i, 'advmod').some((c) => c < i && lower(view.tokens[c]) === 'never');
  return negations.harmless.has(lemma) && !(never && negations.never.has(lemma));
}

function isDeed(view: View, i: number, isSpeaker: IsSpeaker, lexicon: Lexicon): boolean {
  const { upos } = view.tokens[i] ?? {};
  const plain = isNegated(view, i, lexicon);
  if (upos === 'PUNCT' || !(plain || hasNone(view, i, lexicon)) || isGranted(view, i, lexicon)) return false;
  if (isBlame(view, i, lexicon)) return !isAhead(view, i);
  if (!plain) return false;
  if (isNotUs(view, i, isSpeaker)) return true;
  // "we were not asked" tells what others did not do
  const suffers = view.tree.children(i).some((c) => view.tokens[c]?.deprel === 'nsubj:pass');
  const done = upos === 'VERB' ? !isHarmless(view, i, lexicon) && !suffers : isSomewhere(view, i, lexicon);
  return done && isPast(view, i) && isOwn(view, i, isSpeaker);
}

/** Whether a passage says in its main clause that its speaker did not do something, or that nobody did what one would be blamed for. */
export const deniesDeed = ({ view, roots }: Passage, isSpeaker: IsSpeaker, lexicon: Lexicon): boolean =>
  roots.some((i) => isDeed(view, i, isSpeaker, lexicon));
