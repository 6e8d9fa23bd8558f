// Text as the graph compares it: what makes two articles wire copies, and two claims the same.
import { hash } from '../core/ids';

/** Stores index ids, names and urls, and no index takes a key of many thousand bytes. */
const KEY = 500;
const URL_KEY = 2000;

/** Half a surrogate pair cannot be stored as UTF-8 by any store; it becomes U+FFFD everywhere alike. */
export const wellFormed = (text: string): string => text.toWellFormed();

/** “We did NOT,” and "we did not" → `we did not`: letters and digits in lower case, one space between. */
export const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The same for wire copies, whatever their marks, case and line breaks; null where there is no word. */
export function fingerprint(text: string): string | null {
  const words = normalized(text);
  return words === '' ? null : hash('fingerprint', words);
}

/** At most `length` characters, cut at a word, never inside a pair. */
export function short(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = [...flat];
  if (characters.length <= length) return flat;
  const cut = characters.slice(0, length).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

/** "Erdoğan" → "Erdogan": letters without their accents, so that both spellings are found. */
export const unaccented = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');

/** By code point, as both stores order strings; JavaScript's `<` orders emoji before U+E000. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The id of an article's node: as given; one of absurd length is cut, and a hash keeps it apart from others. */
export const articleId = (id: string): string =>
  wellFormed(id.length <= KEY ? id : `${id.slice(0, KEY / 2)}…${hash('article', id)}`);

/** A name as caption and key; one of absurd length is cut here, and whole among the aliases. */
export const caption = (name: string): string => (name.length <= KEY ? name : short(name, KEY / 2));

/** An address as it is; longer than any browser takes, it is cut. */
export const address = (url: string | null): string | null => url?.slice(0, URL_KEY) ?? null;
