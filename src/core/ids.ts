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
