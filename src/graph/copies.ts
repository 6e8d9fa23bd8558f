// Wire copies count once: reports of one fact or claim that have a fingerprint in common are one, in memory and in a store alike.

/** What one report is known by: the fingerprint of its article's text, or the article's id, and those of its sentence. */
export type Prints = readonly string[];

/** How many reports are independent: groups, where two that share a fingerprint are in one, also through a third. Order and repetition do not matter. */
export function independent(reports: Iterable<Prints>): number {
  const above = new Map<string, string>();
  const top = (print: string): string => {
    let at = print;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      const further = above.get(next);
      if (further !== undefined) above.set(at, further);
      at = next;
    }
    return at;
  };
  const all: string[] = [];
  for (const [first, ...others] of reports) {
    if (first === undefined) continue;
    all.push(first);
    for (const other of others) {
      const [one, two] = [top(first), top(other)];
      if (one !== two) above.set(two, one);
    }
  }
  return new Set(all.map(top)).size;
}
