// Words of names: as letters a to z, as members of lists ("Mohammed", "Muhammad"; "William", "Bill"), as keys.
import { slug } from '../core/ids';
import type { Identity } from '../data/identity';
import { memo } from './memo';
import { skeletons } from './skeleton';
import { type Likeness, likeness } from './spelling';

/** "J.D. Vance" → j, d, vance; "Al-Raqqah" → al, raqqah. What has no Latin letter stays as it is. */
export function wordsOf(name: string): readonly string[] {
  const found = slug(name.replace(/\.(?=\S)/g, '. ')).split('-');
  return found[0] === '' ? name.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean) : found;
}

export interface Words {
  readonly like: Likeness;
  /** Whether both stand in one list of names. */
  listed(a: string, b: string): boolean;
  /** Whether one may be the everyday form of the other, or both of a third. */
  nicknamed(a: string, b: string): boolean;
  /** Keys that a family name shares with all its spellings. */
  keys(word: string): readonly string[];
  /** The same for a given name: with its nicknames. */
  givenKeys(word: string): readonly string[];
}

type Sets = readonly (readonly string[])[];

/** The numbers of the lists that a word stands in. */
function index(sets: Sets): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, set] of sets.entries())
    for (const word of new Set(set.map((one) => slug(one).replaceAll('-', ''))))
      found.set(word, [...(found.get(word) ?? []), number]);
  return found;
}

const meet = (a: readonly number[], b: readonly number[]): boolean => a.some((one) => b.includes(one));

/** Indexes the lists of data/identity.json once. */
export function wordsOfNames(identity: Identity): Words {
  const names = index(identity.names.sets);
  const short = index(identity.nicknames.sets);
  const skeleton = memo(skeletons(identity));
  const align = likeness(identity);
  const none: readonly number[] = [];
  const lists = (word: string) => names.get(word) ?? none;
  // "Volodymyr" is one name with "Vladimir", so that "Vova" may be his
  const full = new Map<number, readonly number[]>();
  for (const [number, set] of identity.nicknames.sets.entries())
    for (const list of lists(slug(set[0] ?? ''))) full.set(list, [...(full.get(list) ?? []), number]);
  const nicks = (word: string): readonly number[] => [
    ...(short.get(word) ?? none),
    ...lists(word).flatMap((list) => full.get(list) ?? none),
  ];
  const keys = memo((word): readonly string[] => [...lists(word).map((list) => `#${list}`), ...skeleton(word)]);
  return {
    // spellings of one name share a skeleton, so that most words need not be aligned
    like: (a, b) => (skeleton(a).some((one) => skeleton(b).includes(one)) ? align(a, b) : 0),
    listed: (a, b) => meet(lists(a), lists(b)),
    nicknamed: (a, b) => meet(nicks(a), nicks(b)),
    keys,
    givenKeys: memo((word) => [...new Set([...keys(word), ...nicks(word).map((number) => `~${number}`)])]),
  };
}
