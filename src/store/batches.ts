// Cuts what is to be written into statements and transactions of bearable size.

/** Rows per statement: larger ones are no faster, and need more memory. */
export const ROWS = 1000;
/** Nodes and edges per transaction. A graph up to this size is written whole or not at all. */
export const WHOLE = 20_000;

export function slices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  const cut: (readonly T[])[] = [];
  for (let from = 0; from < list.length; from += size) cut.push(list.slice(from, from + size));
  return cut;
}

/** Those of one key together, in their order. */
export function grouped<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
