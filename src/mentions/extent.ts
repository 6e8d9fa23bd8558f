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

/** "The long-awaited offensive", "about 200 villagers": it belongs to the adjective or number before the noun. */
const isDegree = (tokens: readonly Token[], head: number, token: Token): boolean =>
  isRel(token, 'advmod') && token.head < head && isRel(tokens[token.head], 'amod', 'nummod');

/** `own`: branches right under the head lose also its own preposition ("in the city" → "the city"). */
const skip =
  (tokens: readonly Token[], head: number) =>
  (token: Token): boolean =>
    (isRel(token, ...CUT) && !isDegree(tokens, head, token)) ||
    (tokens[token.head] === tokens[head] && isRel(token, 'case', 'punct', 'cc'));

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.lemma.toLowerCase() ?? '';

/** "The ministry in the morning": a time, and not an event's. */
const isTime = ({ sentence: { tokens }, know }: Sheet, head: number, child: number): boolean =>
  know.nominals.times.includes(word(tokens, child)) && know.nouns.of(word(tokens, head))?.type !== 'Event';

/** "Remove troops from Sudland", "the departure of troops from Sudland": where from is the verb's, or the departure's. */
function isRemoval({ sentence: { tokens }, tree, know }: Sheet, head: number, child: number): boolean {
  if (!tree.find(child, 'case').some((at) => word(tokens, at) === 'from')) return false;
  return know.nominals.removals.includes(word(tokens, tokens[head]?.head ?? -1));
}

/** "Told reporters in Port Ada": where it was told. */
function isScene({ sentence: { tokens }, tree }: Sheet, head: number, child: number): boolean {
  const told =
    isRel(tokens[head], 'obj', 'iobj') && /^(tell|brief|inform)$/.test(word(tokens, tokens[head]?.head ?? -1));
  return told && tree.find(child, 'case').some((at) => /^(in|at|on)$/.test(word(tokens, at)));
}

/** Phrases that the reader hung on the noun, though they say when or where something happened. */
const strays = (sheet: Sheet, head: number): readonly number[] =>
  sheet.tree
    .find(head, 'nmod', 'obl')
    .filter((at) => at > head && !isRel(sheet.sentence.tokens[at], 'nmod:poss'))
    .filter((at) => isTime(sheet, head, at) || isRemoval(sheet, head, at) || isScene(sheet, head, at));

/** What hangs on the head and is its own; conjuncts below it ("the ministers of A, B and C") belong to it. */
function insideOf(sheet: Sheet, head: number): ReadonlySet<number> {
  const { sentence, tree } = sheet;
  const inside = new Set(tree.subtree(head, skip(sentence.tokens, head)));
  const deep = tree.find(head, 'nmod', 'obl').filter((child) => inside.has(child));
  for (const child of deep)
    for (const at of tree.subtree(child, (token) => isRel(token, 'acl', 'parataxis', 'appos', 'advcl'))) inside.add(at);
  for (const stray of strays(sheet, head)) for (const at of tree.subtree(stray)) inside.delete(at);
  return inside;
}

/** Words that hang together around the head, without a gap; a comma inside a list of names may stay. */
export function extentOf(sheet: Sheet, head: number): Range {
  const { tokens } = sheet.sentence;
  const inside = insideOf(sheet, head);
  let first = head;
  let last = head;
  while (first > 0 && inside.has(first - 1)) first--;
  while (last + 1 < tokens.length && last - head < MOST_WORDS && inside.has(last + 1)) last++;
  while (first < head && tokens[first]?.upos === 'PUNCT') first++;
  while (last > head && /^(PUNCT|ADP|SCONJ|CCONJ)$/.test(tokens[last]?.upos ?? '')) last--;
  return { first, last };
}
