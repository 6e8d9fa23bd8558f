// Pairs of names worth a look: those that share a key and whose names alone may be one.
import type { Block } from './blocks';
import type { BodyName } from './body-name';
import { personNamesOf } from './facts';
import type { Head } from './keys';
import { kindOf } from './kinds';
import type { Knowledge } from './knowledge';
import type { PersonName } from './person-name';

export type Pair = readonly [number, number];

const bodiesOf = ({ id, type, name, known }: Head, know: Knowledge): readonly BodyName[] =>
  [name, ...(known ? know.namesOf(id) : [])].map((one) => know.body.parse(one, type));

const personsOf = ({ id, name, known }: Head, know: Knowledge): readonly PersonName[] =>
  personNamesOf(name, known ? know.namesOf(id) : [], know);

/** Whether names alone may be one; profiles are read only of such pairs. */
export function namesMeet(a: Head, b: Head, know: Knowledge): boolean {
  if ((a.known && b.known) || kindOf(a.type) !== kindOf(b.type)) return false;
  if (a.type === 'Person')
    return personsOf(a, know).some((one) => personsOf(b, know).some((other) => know.persons(one, other) !== null));
  return bodiesOf(a, know).some((one) => bodiesOf(b, know).some((other) => know.bodies(one, other) !== null));
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
