// Whether a short form stands for a long name: "SDF" for "Syrian Democratic Forces", "ICRC" for "International Committee of the Red Cross".
const SMALL = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'to', 'de', 'la', 'al', '&']);

/** First letters of a name of several words, with and without the small ones, lower case. */
export function initialsOf(long: string): readonly string[] {
  const words = long.split(/[\s-]+/).filter((word) => /^[\p{L}\d]/u.test(word));
  if (words.length < 2) return [];
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0).toLowerCase()).join('');
  return [...new Set([first(words), first(words.filter((word) => !SMALL.has(word.toLowerCase())))])];
}

/** True for two letters and more in capitals that are the initials of the long name. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  return /^[\p{Lu}\d]{2,8}s?$/u.test(letters) && initialsOf(long).includes(letters.toLowerCase());
}
