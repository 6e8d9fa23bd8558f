// Whether a short form stands for a long name: "SDF" for "Syrian Democratic Forces", "ICRC" for "International Committee of the Red Cross".
const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'al', '&']);

/** First letters, with and without the small words. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (!/^[\p{Lu}\d]{2,8}s?$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^[\p{L}\d]/u.test(word));
  if (words.length < 2) return false;
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  const big = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return [initials(words), initials(big)].includes(letters.toUpperCase());
}
