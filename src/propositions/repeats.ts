// Whether two contents are near the same words: one said again, or quoted in part.

/** Shared words of those that carry meaning, and of the shorter of both. */
const JACCARD = 0.6;
const CONTAINED = 0.85;
/** A shorter content is no part of a longer one by chance. */
const LEAST = 4;

/** Words that carry meaning, cut to their stem: "troops" and "troop" are one. */
export const telling = (text: string, empty: ReadonlySet<string>): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !empty.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ed|es|ing|s)$/, '') : word));

const digits = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => /^\p{N}/u.test(word))
    .sort()
    .join(' ');

/** 0 where they are not near the same, else how near, up to 1. */
export function alikeWords(a: string, b: string, empty: ReadonlySet<string>): number {
  const [one, other] = [new Set(telling(a, empty)), new Set(telling(b, empty))];
  const shared = [...one].filter((word) => other.has(word)).length;
  const less = Math.min(one.size, other.size);
  if (less < LEAST || (digits(one) !== digits(other) && shared / less < 1)) return 0;
  const jaccard = shared / (one.size + other.size - shared);
  if (jaccard >= JACCARD) return jaccard;
  return shared / less >= CONTAINED ? (shared / less) * 0.9 : 0;
}
