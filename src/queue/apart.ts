// Two texts under one id never go together: merged, neither would stand. What comes later takes the place of what was there.

/** Parts of a list, in order, none of which holds two texts of one id. @param textsOf id and text of each article in one */
export function apart<T>(
  list: readonly T[],
  textsOf: (one: T) => Iterable<readonly [id: string, text: string]>,
): readonly (readonly T[])[] {
  const parts: T[][] = [];
  let texts = new Map<string, string>();
  for (const one of list) {
    const own = [...textsOf(one)];
    const clashes = own.some(([id, text]) => (texts.get(id) ?? text) !== text);
    if (clashes) texts = new Map();
    for (const [id, text] of own) texts.set(id, text);
    const last = parts.at(-1);
    if (clashes || !last) parts.push([one]);
    else last.push(one);
  }
  return parts;
}
