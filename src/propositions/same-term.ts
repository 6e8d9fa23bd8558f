// How sure two noun phrases of two articles mean one thing: by entity, by name, by the noun they go by.
import { isHashed, withoutMark } from '../core/ids';
import type { Term } from '../core/model';
import type { Words } from './words';

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const NUMBER = /^\d/;
const numbers = (words: readonly string[]): readonly string[] => words.filter((word) => NUMBER.test(word));

const contrary = (a: string, b: string, words: Words): boolean =>
  words
    .sidesOf(a)
    .some((side) => words.sidesOf(b).some((other) => other.pair === side.pair && other.other !== side.other));

/** "12 people" and "30 people" are others; "the eastern border" is not "the western". */
function isDescribedAlike(a: Term, b: Term, words: Words): boolean {
  const [one, other] = [numbers(a.words), numbers(b.words)];
  if (one.length > 0 && other.length > 0 && !meets(one, other)) return false;
  return !a.words.some((word) => b.words.some((against) => contrary(word, against, words)));
}

/** An entity without a name has a hash, and so an id of its own in each article. */
const namedOf = (ids: readonly string[]): readonly string[] => ids.filter((id) => !isHashed(id));
export const isNamed = ({ entities }: Term): boolean => namedOf(entities).length > 0;

const kindOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** "Iran's minister", "Iraq's minister"; "the bank's servers", "the office's servers": two of one kind that are others. */
function isOfOthers(a: Term, b: Term): boolean {
  if (meets(a.of.map(withoutMark), b.of.map(withoutMark))) return false;
  if (a.whose.length > 0 && b.whose.length > 0 && !meets(a.whose, b.whose)) return true;
  const kinds = (term: Term): readonly string[] => namedOf(term.of).map(kindOf);
  return meets(kinds(a), kinds(b));
}

/** "Betancur" and "Raúl Betancur": all words of the one name are in the other. */
function isNamedAlike(a: Term, b: Term): boolean {
  const words = (term: Term): readonly string[] =>
    namedOf(term.entities).flatMap((id) => (withoutMark(id).split(':')[1] ?? '').split('-'));
  const kinds = (term: Term): readonly string[] => term.entities.map(kindOf);
  const [one, other] = [words(a), words(b)];
  if (one.length === 0 || other.length === 0 || !meets(kinds(a), kinds(b))) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => word.length > 2 && long.includes(word));
}

/** A noun for what the other has a name for: "the governor" and "Gleb Stroganov", the governor. */
const isCalledSo = (noun: Term, other: Term): boolean =>
  !isNamed(noun) &&
  noun.head !== '' &&
  (other.called.includes(noun.head) || (isNamed(other) && other.words.includes(noun.head)));

const isBody = ({ entities }: Term): boolean => entities.some((id) => id.startsWith('organization:'));

/** "Iran's navy" is Iran's doing; "Russian forces" are the Russian ministry's, "Chinese troops" are "its soldiers". */
function isDoneFor(a: Term, b: Term, words: Words): boolean {
  const acts = ({ head }: Term): boolean => words.wording.transparent.includes(head);
  const by = (one: Term, other: Term): boolean =>
    acts(one) && (meets(one.of, other.entities) || (isBody(other) && meets(one.of, other.of)));
  return by(a, b) || by(b, a) || (acts(a) && acts(b) && meets(a.of, b.of));
}

/** Of two of which one has no name: by the noun. */
function byNoun(a: Term, b: Term, words: Words): number {
  if (isCalledSo(a, b) || isCalledSo(b, a)) return 0.8;
  return a.head !== '' && words.sameAs(a.head) === words.sameAs(b.head) ? 0.85 : 0;
}

/** How sure "Betancur" is Raúl Betancur. */
export const NAMED_ALIKE = 0.86;

/** 0 where they do not mean one, else how sure they do, up to 1. */
export function sameTerm(a: Term, b: Term, words: Words): number {
  if (a.head === '*' || b.head === '*') return 0.9;
  if (meets(a.entities, b.entities)) return 1;
  if (isDoneFor(a, b, words)) return 0.9;
  if (isOfOthers(a, b) || !isDescribedAlike(a, b, words)) return 0;
  if (isNamed(a) && isNamed(b)) return isNamedAlike(a, b) ? NAMED_ALIKE : 0;
  return byNoun(a, b, words);
}
