// Datelines: "TEHRAN –", "MOSCOW, Feb 27 (Wire) —" stand before a sentence and are no part of it.
import type { Word } from './tokens';

const LONGEST = 14;

/** How many words stand before the sentence's own first, the dash counted; 0 where there is no dateline. */
export function dateline(words: readonly Word[]): number {
  if (!/^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(words[0]?.form ?? '')) return 0;
  const dash = words.slice(0, LONGEST).findIndex((word) => /^(?:[–—-]|--)$/u.test(word.form));
  const spaced = dash > 0 && words[dash - 1]?.end !== words[dash]?.start;
  return spaced && dash + 1 < words.length ? dash + 1 : 0;
}
