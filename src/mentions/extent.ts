// How far a nominal goes: from its determiner through its of- and prepositional phrases, without relative or participial clauses.
import type { Token } from '../core/model';
import { isRel } from '../core/tree';
import type { Range, Sheet } from './sheet';

/** Branches that are not part of the nominal itself: "the minister, who resigned", "the man and the woman". */
const CUT = [
  'acl',
  'appos',
  'conj',
  'cc',
  'parataxis',
  'advcl',
  'cop',
  'nsubj',
  'csubj',
  'aux',
  'mark',
  'dep',
  'discourse',
  'ccomp',
  'advmod',
  'dislocated',
  'vocative',
  'expl',
  'list',
  'orphan',
  'xcomp',
];

const MOST_WORDS = 30;

/** `own`: branches right under the head lose also its own preposition ("in the city" → "the city"). */
const skip =
  (tokens: readonly Token[], head: number) =>
  (token: Token): boolean =>
    isRel(token, ...CUT) || (tokens[token.head] === tokens[head] && isRel(token, 'case', 'punct', 'cc'));

/** Words that hang together around the head, without a gap; a comma inside a list of names may stay. */
export function extentOf({ sentence: { tokens }, tree }: Sheet, head: number): Range {
  const inside = new Set(tree.subtree(head, skip(tokens, head)));
  // conjuncts below the head ("the ministers of A, B and C") belong to it
  for (const child of tree.find(head, 'nmod', 'obl'))
    if (inside.has(child))
      for (const at of tree.subtree(child, (token) => isRel(token, 'acl', 'parataxis', 'appos', 'advcl')))
        inside.add(at);
  let first = head;
  let last = head;
  while (first > 0 && inside.has(first - 1)) first--;
  while (last + 1 < tokens.length && last - head < MOST_WORDS && inside.has(last + 1)) last++;
  while (first < head && tokens[first]?.upos === 'PUNCT') first++;
  while (last > head && tokens[last]?.upos === 'PUNCT') last--;
  return { first, last };
}
