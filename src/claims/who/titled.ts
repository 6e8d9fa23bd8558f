// What stands before a speaker's name and belongs to it though the tree parts them: "a lawyer for the town, Anna Berg,".
import { isRel } from '../../core/tree';
import type { View } from '../view';

const LONGEST = 15;

/** "One" of "one of the lawyers, Anna Berg": up to the noun that all hang on; "an aide" of "took it from the bank, an aide, Anna Berg,". */
function topOf(view: View, i: number): number {
  const token = view.tokens[i];
  const whole = isRel(token, 'appos') && view.tree.find(i, 'case').length === 0;
  const up = token && !whole && isRel(token, 'appos', 'nmod') && token.head >= 0 && token.head < i;
  return up ? topOf(view, token.head) : i;
}

/** The noun before: a second subject of the same verb, or what the name is an apposition of. */
function nounBefore(view: View, head: number): number | undefined {
  const token = view.tokens[head];
  if (isRel(token, 'nsubj')) return view.tree.find(token?.head ?? -1, 'nsubj').findLast((i) => i < head);
  return isRel(token, 'appos') ? topOf(view, token?.head ?? -1) : undefined;
}

/** Index of the first word: two subjects side by side are one ("nine in 10 voters"), and so are a noun and its apposition. */
export function withTitle(view: View, head: number, first: number): number {
  const { tree, tokens } = view;
  const noun = nounBefore(view, head);
  if (noun === undefined || noun >= first) return first;
  // "Anna | Berg": two subjects that touch are one name
  const isTitle =
    /^(NOUN|NUM)$/.test(tokens[noun]?.upos ?? '') || (tokens[noun]?.upos === 'PROPN' && noun === first - 1);
  if (!isTitle) return first;
  if (tree.find(noun, 'case').length > 0) return first;
  const own = tree.subtree(noun).filter((i) => i < first && (i >= noun || tokens[i]?.upos !== 'PUNCT'));
  const from = own[0] ?? first;
  const gap = tokens.slice((own.at(-1) ?? noun) + 1, first);
  const isPhrase = first - from < LONGEST && !tokens.slice(from, first).some(({ upos }) => /^(VERB|AUX)$/.test(upos));
  return isPhrase && gap.length < 2 && gap.every(({ form }) => form === ',') ? from : first;
}

/** Index of the last word: "Anna Berg (D-Lund)", what opens inside closes inside. */
export function closed({ tokens }: View, first: number, last: number): number {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  return forms.lastIndexOf('(') > forms.lastIndexOf(')') && tokens[last + 1]?.form === ')' ? last + 1 : last;
}
