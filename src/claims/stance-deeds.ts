// "I never met him", "none of our planes crossed it": who says that he did not do it denies it, though no word for a denial stands there.
import type { Span } from '../core/model';
import { isRel } from '../core/tree';
import type { Lexicon } from './lexicon';
import type { Passage } from './stance-scope';
import { lemmaOf, lower, type View } from './view';

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

/** "did not fire", "no soldier fired", "at no time had they fired". */
function isNegated(view: View, i: number, { negations }: Lexicon): boolean {
  const { tree, tokens } = view;
  const before = tree
    .children(i)
    .filter((c) => c < i && isRel(tokens[c], 'advmod', 'nsubj', 'obl', 'det', 'cc', 'aux'));
  return before.some(
    (c) =>
      negations.negators.has(lower(tokens[c])) ||
      tree.find(c, 'det', 'advmod').some((d) => negations.negators.has(lower(tokens[d]))),
  );
}

/** "would not interfere" promises rather than denies. */
const isAhead = (view: View, i: number): boolean => view.tree.find(i, 'aux').some((c) => view.tokens[c]?.xpos === 'MD');

const OWN = /^PRP\$$/;

/** The speaker, or what is the speaker's: "none of its planes". */
export function isOwn(view: View, verb: number, isSpeaker: IsSpeaker): boolean {
  const { tree, tokens } = view;
  return tree.find(verb, 'nsubj').some((i) => {
    if (isSpeaker(view, i, tree.spanOf(i))) return true;
    return tree.subtree(i).some((c) => OWN.test(tokens[c]?.xpos ?? '') && isSpeaker(view, c, tree.spanOf(c)));
  });
}

/** "had no part", "was no traitor": the negation stands behind the verb. */
const hasNone = ({ tree, tokens }: View, i: number, { negations }: Lexicon): boolean =>
  [i, ...tree.find(i, 'obj', 'nsubj')].some((c) =>
    tree.find(c, 'det').some((d) => negations.negators.has(lower(tokens[d]))),
  );

/** "insisted that nobody was forced": who insists on it speaks against somebody; what is felt or known is no such thing. */
function isContrary(view: View, i: number, lexicon: Lexicon): boolean {
  const lemma = lemmaOf(view.tokens[i]);
  const felt = lexicon.negations.harmless.has(lemma) && !/^(be|have)$/.test(lemma);
  return !felt && !isAhead(view, i) && (isNegated(view, i, lexicon) || hasNone(view, i, lexicon));
}

function isDeed(view: View, i: number, isSpeaker: IsSpeaker, lexicon: Lexicon): boolean {
  const { harmless, blameworthy } = lexicon.negations;
  const { upos, lemma = '' } = view.tokens[i] ?? {};
  if (!/^(VERB|NOUN|PROPN)$/.test(upos ?? '') || !isNegated(view, i, lexicon)) return false;
  if (blameworthy.has(lemma)) return !isAhead(view, i);
  const somewhere = view.tree.find(i, 'cop').length > 0 && view.tree.find(i, 'case').length > 0;
  const done = upos === 'VERB' ? !harmless.has(lemma) : somewhere;
  return done && isPast(view, i) && isOwn(view, i, isSpeaker);
}

/**
 * Whether a passage says in its main clause that its speaker did not do something, or that nobody did what one would be blamed for.
 * @param insists whether the cue shows that others say the contrary: "insisted"
 */
export const deniesDeed = (
  { view, roots }: Passage,
  isSpeaker: IsSpeaker,
  lexicon: Lexicon,
  insists: boolean,
): boolean => roots.some((i) => isDeed(view, i, isSpeaker, lexicon) || (insists && isContrary(view, i, lexicon)));
