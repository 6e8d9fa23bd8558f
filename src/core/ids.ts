// Ids are made from content, so that the same input gives the same graph: a readable prefix, and a hash where names do not identify.
import { createHash } from 'node:crypto';

/** 16 hex digits of SHA-256 over `JSON.stringify(parts)`: ("a","bc") and ("ab","c") differ. */
export function hash(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** The full SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const LATIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** "Bahram Ghasemi" → `bahram-ghasemi`. Accents fall; what has no Latin letter or digit falls too. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** `person:bahram-ghasemi`. Where the slug loses or shortens the name, a hash keeps it apart from others. */
export function entityId(type: string, name: string): string {
  const readable = slug(name);
  const lossless = readable !== '' && readable.length <= 80 && !/[^\p{Script=Latin}\p{M}\d\s\p{P}]/u.test(name);
  const tail = lossless
    ? readable
    : [readable.slice(0, 60), hash(name.normalize('NFC').toLowerCase())].filter(Boolean).join('-');
  return `${type.toLowerCase()}:${tail}`;
}

/**
 * Whether an id has a hash of 16 digits behind its words: "person:spokesman-1f0c…" of what no article gives a name, an id of its own in
 * each article. Names not in Latin letters end in such a hash too where the words hold only a part of them ("Мэри Smith"), and so do
 * names of more than 80 letters: who must tell these from the nameless compares with `entityId`.
 */
export const isHashed = (id: string): boolean => /[~-][0-9a-f]{16}$/.test(id);

/** The words of an id without that hash: the same for "police" of all articles. */
export const withoutHash = (id: string): string => id.replace(/-[0-9a-f]{16}$/, '');

/** Whether an id has the mark of one article, 8 digits: "person:kim-1042b1ba", a surname alone, is somebody of that article. */
export const isMarked = (id: string): boolean => /-[0-9a-f]{8}$/.test(id);

/** The words of an id without that mark: "person:kim". Other ids stay. */
export const withoutMark = (id: string): string => id.replace(/-[0-9a-f]{8}$/, '');
