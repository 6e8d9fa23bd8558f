// A clause before its cue in full: what the tree parts from it, "An army helicopter | fired on the town: no guard fired back, Berg said".
import { isRel } from '../../core/tree';
import type { Hit } from '../cues';
import { edges, isMain, type View } from '../view';
import type { Source } from '../who/sources';
import type { Range } from './governed';
import { between } from './surface';

/** What the tree hangs side by side with the clause on the cue, before the speaker. */
function beside({ view, at }: Hit, source: Source, relation: string): readonly Range[] {
  const { tree } = view;
  return tree
    .find(at, relation)
    .filter((i) => i < source.first)
    .map((i) => edges(tree, i, (token) => token.head === i && isRel(token, 'parataxis')))
    .filter(([, last]) => last < source.first);
}

/** "It never happened: no drone struck it": what a colon or semicolon adds to the clause. */
function addedTo({ view, at }: Hit, source: Source): readonly Range[] {
  const { tree, tokens } = view;
  return tree
    .find(at, 'ccomp')
    .flatMap((i) => tree.find(i, 'parataxis'))
    .map((i) => edges(tree, i))
    .filter(
      ([first, last]) => last < source.first && [first, first - 1].some((i) => /^[:;]$/.test(tokens[i]?.form ?? '')),
    );
}

/** "Lund Gold | buried waste, Berg said": a clause without a subject takes in the words that touch it. */
function opened({ view, at }: Hit, first: number, last: number): number {
  const { tokens, tree } = view;
  const verb = tree.find(at, 'ccomp').find((i) => i >= first && i <= last);
  const bare = verb === first && tree.find(verb, 'nsubj', 'aux', 'mark').length === 0;
  if (!bare || !/^(NOUN|PROPN)$/.test(tokens[first - 1]?.upos ?? '')) return first;
  return tokens.findLastIndex((token, i) => i < first && token.upos === 'PUNCT') + 1;
}

/** The clause with the subject before it, and the verb or the second clause behind it. */
export function fronted(hit: Hit, source: Source, range: Range): Range {
  if (range[1] >= Math.min(source.first, hit.at)) return range;
  const clauses = beside(hit, source, 'ccomp');
  const first = [...beside(hit, source, 'nsubj'), ...clauses]
    .toReversed()
    .reduce((from, [a, b]) => (b === from - 1 ? a : from), range[0]);
  const touches = (to: number, from: number): boolean =>
    from > to && between(to + 1, from - 1).every((i) => hit.view.tokens[i]?.upos === 'PUNCT');
  const last = [...clauses, ...addedTo(hit, source)].reduce((to, [a, b]) => (touches(to, a) ? b : to), range[1]);
  return [opened(hit, first, last), last];
}

/** Whether something is told: a finite verb, or what a tagger took for a participle ("A boat crossed"). */
export const isTelling = (view: View, [first, last]: Range): boolean =>
  between(first, last).some((i) => view.tokens[i]?.upos === 'AUX' || isMain(view, i));
