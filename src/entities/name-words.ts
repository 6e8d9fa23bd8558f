// How the words of one name stand to those of another: a part of it, the same turned around.
type Words = readonly string[];

const ends = (long: Words, short: Words): boolean =>
  short.length < long.length && short.every((word, i) => word === long[long.length - short.length + i]);
export const begins = (long: Words, short: Words): boolean =>
  short.length < long.length && short.every((word, i) => word === long[i]);
/** The first or last words of a body's name, but not what it is for: "Centre for Reform" is not "Reform". */
export function shortens(long: Words, short: Words): boolean {
  const to = long.findIndex((word) => /^(of|for|on|in|against)$/.test(word));
  const head = to < 0 ? long : long.slice(0, to);
  if (begins(long, short) || ends(head, short)) return true;
  return ends(long, short) && !/^(for|on|in|against)$/.test(long[long.length - short.length - 1] ?? '');
}

const SMALL = new Set(['of', 'the', 'for', 'de']);
/** "University of Ashford" and "Ashford University". */
export function isTurned(a: Words, b: Words): boolean {
  if (a.includes('of') === b.includes('of')) return false;
  const bag = (words: Words): string =>
    words
      .filter((word) => !SMALL.has(word))
      .toSorted()
      .join(' ');
  return bag(a) === bag(b) && bag(a).includes(' ');
}

const SURFACE = /^(archipelago|peninsula|mountains?|desert|lake|river|sea)$/;
/** "Bataan" for "Bataan Peninsula": land and water are named with or without their kind; an island or a province is not its town. */
export const isSurface = (long: Words, short: Words): boolean =>
  long.length === short.length + 1 && begins(long, short) && SURFACE.test(long.at(-1) ?? '');

/** "Roe" for "Jane Roe", "Jane" for "Jane Roe", "Jane Roe" for "Jane Ann Roe", "Roe Jane" where the surname comes first. */
export const isPersonPart = (long: Words, short: Words): boolean =>
  ends(long, short) ||
  (long.length === 2 && short.length === 2 && long[0] === short[1] && long[1] === short[0]) ||
  (short[0] === long[0] && (short.length === 1 || (short.length < long.length && short.at(-1) === long.at(-1))));
