// The name of a body, place or event in its parts: content words in order, whose it is, without "Inc." and small words.
import type { EntityType } from '../core/model';
import type { Gazetteer } from '../data/gazetteer';
import { fold } from '../data/gazetteer';
import type { Identity } from '../data/identity';
import { kindOf } from './kinds';
import { memo } from './memo';
import { wordsOf } from './words';

export interface BodyName {
  /** Content words in order, each as the first of its list: "centre" for "Center". */
  readonly words: readonly string[];
  /** The state whose ministry, court or army it is. */
  readonly owner: string | null;
  /** True where "Inc." or the like was there. */
  readonly suffixed: boolean;
  /** True where no word says which one it is: "Defence Ministry", "Labour Party". */
  readonly common: boolean;
  /** First letters of a name of several words, with and without small ones; none for a single word. */
  readonly initials: readonly string[];
  /** "SNHR", where the name is nothing else. */
  readonly acronym: string | null;
}

export interface BodyNames {
  parse(name: string, type: EntityType): BodyName;
  /** True for a word that must be the same in both: "north", "ministry", "7". */
  exact(word: string): boolean;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,7}$/u;

/** Marks a word in capitals: "CNN" is no spelling of "KNN", nor "AP" of "AAP". */
const MARK = '=';
/** A word without its mark. */
export const plain = (word: string): string => (word.startsWith(MARK) ? word.slice(MARK.length) : word);

/** Whose it is, and the other words: "Russian Defence Ministry", "Ministry of Defence of Russia". */
function ownerOf(
  raw: readonly string[],
  gazetteer: Gazetteer,
): { readonly owner: string | null; readonly rest: readonly string[] } {
  for (let i = 0; i < raw.length; i++) {
    const named = gazetteer.longest(raw, i, 4);
    const state = named?.known.find(({ type }) => type === 'State');
    const known = state ?? gazetteer.adjective(raw[i] ?? '');
    const length = state && named ? named.length : 1;
    if (known?.type === 'State' && length < raw.length)
      return { owner: known.id, rest: [...raw.slice(0, i), ...raw.slice(i + length)] };
  }
  return { owner: null, rest: raw };
}

const letters = (list: readonly string[]): string => list.map((word) => word.charAt(0).toLowerCase()).join('');

/** Parsed names that are remembered: those of a block are looked at again and again. */
const NAMES = 2 ** 12;

/** Makes the parser from the lists of data/identity.json. */
export function bodyNames(identity: Identity, gazetteer: Gazetteer): BodyNames {
  const { small, sets } = identity.bodyWords;
  const idle = new Set([...small, ...identity.particles.dropped, ...identity.particles.fathers]);
  const first = new Map(sets.flatMap((set) => set.map((word) => [word, set[0] ?? word] as const)));
  const norm = (word: string) => first.get(word) ?? word;
  const suffixes = new Set(identity.suffixes.words);
  const common = new Set(identity.commonWords.words.map(norm));
  const apart = new Set(identity.apartWords.words.map(norm));
  const heads = new Set(identity.ownedHeads.words.map(norm));
  const pairs = identity.ownedHeads.pairs.map((pair) => pair.split(' ').map(norm).join(' '));
  const content = (raw: readonly string[]): readonly string[] => {
    const words = raw.flatMap((word) => (ACRONYM.test(word) ? [MARK + word.toLowerCase()] : wordsOf(word)));
    const kept = words.filter((word) => !idle.has(word));
    return (kept.length > 0 ? kept : words).map(norm);
  };
  /** "Ministry of Defence" is "Defence Ministry". */
  const headLast = (words: readonly string[]): readonly string[] => {
    const count = pairs.includes(words.slice(0, 2).join(' ')) ? 2 : heads.has(words[0] ?? '') ? 1 : 0;
    return [...words.slice(count), ...words.slice(0, count)];
  };
  const hasHead = (words: readonly string[]): boolean =>
    words.some((word) => heads.has(word)) || pairs.some((pair) => ` ${words.join(' ')} `.includes(` ${pair} `));
  const owned = (raw: readonly string[]): { readonly owner: string | null; readonly words: readonly string[] } => {
    const words = content(raw);
    if (!hasHead(words)) return { owner: null, words };
    const { owner, rest } = ownerOf(raw, gazetteer);
    return { owner, words: headLast(content(rest)) };
  };
  const unsuffixed = (words: readonly string[]): readonly string[] => {
    const last = words.findLastIndex((word) => !suffixes.has(plain(word)));
    return words.slice(0, Math.max(1, last + 1));
  };
  const parse = (name: string, bodily: boolean): BodyName => {
    const raw = fold(name.replaceAll('&', ' and '))
      .split(' ')
      .filter((word) => /[\p{L}\d]/u.test(word));
    const { owner, words: all } = bodily ? owned(raw) : { owner: null, words: content(raw) };
    const words = bodily ? unsuffixed(all) : all;
    const telling = raw.filter((word) => !idle.has(word.toLowerCase()));
    const initials = [...new Set([letters(raw), letters(telling)])].filter((short) => short.length > 1);
    return {
      words,
      owner,
      suffixed: all.length !== words.length,
      common: bodily && owner === null && words.every((word) => common.has(plain(word))),
      initials,
      acronym: raw.length === 1 && ACRONYM.test(raw[0] ?? '') ? (raw[0] ?? '').toLowerCase() : null,
    };
  };
  const bodies = memo((name) => parse(name, true), NAMES);
  const others = memo((name) => parse(name, false), NAMES);
  return {
    exact: (word) => word.startsWith(MARK) || apart.has(word) || common.has(word) || /\d/.test(word) || first.has(word),
    parse: (name, type) => (kindOf(type) === 'Body' ? bodies(name) : others(name)),
  };
}
