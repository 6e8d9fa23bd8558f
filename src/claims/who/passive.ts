// Passives and who acts in them: "was condemned by Oslo".
import { isRel } from '../../core/tree';
import { isNominal, lower, type View } from '../view';

const isBy = (view: View, i: number): boolean =>
  (isNominal(view.tokens[i]) || view.tokens[i]?.deprel === 'obl:agent') &&
  view.tree.find(i, 'case').some((c) => lower(view.tokens[c]) === 'by');

/** The agent of a passive: "by critics"; by the order of words where the tree hangs it elsewhere ("endorsed on Friday by Oslo"). */
export function agentOf(view: View, verb: number): number | null {
  const { tree, tokens } = view;
  const agent = tree.find(verb, 'obl', 'nmod').find((i) => isBy(view, i));
  if (agent !== undefined) return agent;
  const stop = tokens.findIndex((token, i) => i > verb && /^(VERB|AUX|PUNCT|SCONJ)$/.test(token.upos));
  const near = tokens.findIndex((_, i) => i > verb && (stop < 0 || i < stop) && isBy(view, i));
  return near < 0 ? null : near;
}

/** "was never quoted": a form of "be" stands before the participle, adverbs aside. */
function isHelpedByBe(view: View, verb: number): boolean {
  if (!/^VB[ND]$/.test(view.tokens[verb]?.xpos ?? '')) return false;
  let i = verb - 1;
  while (i >= 0 && /^(ADV|PART)$/.test(view.tokens[i]?.upos ?? '')) i--;
  // "He's said so" is "has".
  return (
    view.tokens[i]?.upos === 'AUX' && /^(am|is|are|was|were|be|been|being|'re|’re|'m|’m)$/.test(lower(view.tokens[i]))
  );
}

/** "He's called the plan a farce": with an object or clause behind it, "'s" is "has". */
const isActiveHas = ({ tree, tokens }: View, verb: number): boolean =>
  tree.find(verb, 'aux').some((i) => /^['’]s$/.test(lower(tokens[i]))) &&
  tree.find(verb, 'obj', 'ccomp', 'compound:prt').some((i) => i > verb);

/** "The ministry described as baseless reports of a raid": who is described as something stands behind. */
const isBeforeOpinion = ({ tokens }: View, verb: number): boolean =>
  lower(tokens[verb + 1]) === 'as' &&
  tokens[verb + 2]?.upos === 'ADJ' &&
  /^(NOUN|DET|PROPN)$/.test(tokens[verb + 3]?.upos ?? '') &&
  !isRel(tokens[verb], 'acl', 'advcl');

/** "said Berg when asked whether it rained": another asked her. */
const isWhenDone = ({ tree, tokens }: View, verb: number): boolean =>
  /^(when|if|once|although|though)$/.test(lower(tokens[verb - 1])) &&
  /^VB[DN]$/.test(tokens[verb]?.xpos ?? '') &&
  tree.find(verb, 'nsubj').length === 0;

export function isPassive(view: View, verb: number): boolean {
  const { tree, tokens } = view;
  const token = tokens[verb];
  const helped = tree.find(verb, 'aux').length > 0;
  if (!helped && isBeforeOpinion(view, verb)) return false;
  if (!helped && isWhenDone(view, verb)) return true;
  // "Oslo denied that …", "denied being drunk" is no passive, whatever a tagger says.
  const told = tree.find(verb, 'ccomp', 'xcomp').some((i) => i > verb && tree.find(i, 'nsubj').length > 0);
  const deed = /^(being|having)$/.test(lower(tokens[verb + 1])) && !isRel(token, 'acl', 'advcl');
  if (!helped && (token?.xpos === 'VBD' || told || deed)) return false;
  if (isActiveHas(view, verb)) return false;
  if (tree.children(verb).some((i) => tokens[i]?.deprel === 'nsubj:pass' || tokens[i]?.deprel === 'aux:pass'))
    return true;
  if (isHelpedByBe(view, verb)) return true;
  if (token?.xpos !== 'VBN') return false;
  return !helped && isRel(token, 'acl', 'advcl') && tree.find(verb, 'obj').length === 0;
}
