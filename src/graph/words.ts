// Text as the graph compares it: what makes two articles wire copies, and two claims the same.
import { hash } from '../core/ids';

/** Half a surrogate pair cannot be stored as UTF-8 by any store; it becomes U+FFFD everywhere alike. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

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
