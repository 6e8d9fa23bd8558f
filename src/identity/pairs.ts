// Pairs of names worth a look: those that share a key and whose names alone may be one.
import type { Block } from './blocks';
import type { Head } from './keys';
import { kindOf } from './kinds';
import type { Knowledge } from './knowledge';

export type Pair = readonly [number, number];

/** Whether names alone rule it out; profiles are read only for what is left. */
export function namesMeet(a: Head, b: Head, know: Knowledge): boolean {
  if (a.known && b.known) return false;
  const names = (head: Head) => (head.known ? [head.name, ...know.namesOf(head.id)] : [head.name]);
  if (a.type !== 'Person') {
    if (kindOf(a.type) !== kindOf(b.type)) return false;
    const [x, y] = [a, b].map((head) => names(head).map((name) => know.body.parse(name, head.type)));
    return (x ?? []).some((one) =>
      (y ?? []).some(
        (other) =>
          know.bodies(one, other) !== null ||
          (one.acronym !== null && other.initials.includes(one.acronym)) ||
          (other.acronym !== null && one.initials.includes(other.acronym)),
      ),
    );
  }
  const [x, y] = [a, b].map((head) => names(head).map(know.person));
  return (x ?? []).some((one) => (y ?? []).some((other) => know.persons(one, other) !== null));
}

/** Large blocks are split by all words of the names, then each is compared with as many that follow in that order. */
function* windows(members: readonly number[], heads: readonly Head[], know: Knowledge, most: number): Generator<Pair> {
  const form = (i: number): string => {
    const { name = '', type = 'Person' } = heads[i] ?? {};
    const words = type === 'Person' ? know.person(name).words : know.body.parse(name, type).words;
    return `${words.map((word) => know.words.keys(word)[0] ?? word).join(' ')}|${words.join(' ')}`;
  };
  const sorted = members
    .map((i) => ({ i, by: form(i) }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.i - b.i));
  for (const [at, { i }] of sorted.entries())
    for (const { i: j } of sorted.slice(at + 1, at + 1 + most)) yield i < j ? [i, j] : [j, i];
}

/** Pairs of a block of full names. */
export function* fullPairs({ asks }: Block, heads: readonly Head[], know: Knowledge): Generator<Pair> {
  const most = know.identity.weights.block.value;
  if (asks.length > most) yield* windows(asks, heads, know, most);
  else for (const [at, i] of asks.entries()) for (const j of asks.slice(at + 1)) yield [i, j];
}
