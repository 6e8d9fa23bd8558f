// A noun whose own clause is the saying: "a claim that Oslo has disputed", "a charge rejected by Oslo".
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { edges, type View } from '../view';
import { isPassive } from '../who/passive';
import type { Range } from './governed';

/** "A claim that Oslo has disputed", "something Oslo seemed to admit", "a charge rejected by Oslo": the noun that the clause describes. */
export function describedBy(hit: Hit): Range | null {
  const { tree, tokens } = hit.view;
  const clauseHead = [hit.at, ...tree.ancestors(hit.at)].find((i) => !isRel(tokens[i], 'xcomp')) ?? hit.at;
  const noun = tokens[clauseHead]?.head ?? -1;
  if (isRel(tokens[hit.at], 'acl') && tokens[hit.at]?.xpos === 'VBN' && isPassive(hit.view, hit.at))
    return nounPhrase(hit.view, noun, hit.at);
  const own = tree.find(clauseHead, 'nsubj').find((i) => i < hit.at);
  const asked = tokens[clauseHead]?.deprel === 'acl:relcl' && noun >= 0 && noun < clauseHead;
  if (!asked || own === undefined || /^W/.test(tokens[own]?.xpos ?? '') || isPassive(hit.view, hit.at)) return null;
  return nounPhrase(hit.view, noun, Math.min(tree.subtree(clauseHead)[0] ?? own, own));
}

/** A noun with its modifiers, up to the clause that describes it. */
function nounPhrase({ tree }: View, noun: number, end: number): Range {
  const [first, last] = edges(
    tree,
    noun,
    (token) => token.head === noun && isRel(token, 'acl', 'case', 'punct', 'nsubj', 'cop', 'aux', 'expl', 'mark', 'cc'),
  );
  return [first, Math.min(last, end - 1)];
}
