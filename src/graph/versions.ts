// Which articles of one page are versions of one another, and what replaced what. Follows from the set of articles alone.
import { compare } from './words';

/** What places an article in time. */
export interface Dated {
  readonly id: string;
  readonly published: string | null;
  /** When it was changed, where the input says so: an ISO time. */
  readonly modified: string | null;
}

/** An article without a date counts as later than any with one. */
const LAST = '9999';

/** Earlier first: by publication, then change, then id. The order of loading plays no part. */
export const earlier = (a: Dated, b: Dated): number =>
  compare(a.published ?? LAST, b.published ?? LAST) ||
  compare(a.modified ?? '', b.modified ?? '') ||
  compare(a.id, b.id);

export interface Printed extends Dated {
  /** Of its text. */
  readonly sha256: string;
}

export interface Version {
  /** From 1. */
  readonly version: number;
  /** Id of the next version; null for the last one. */
  readonly replacedBy: string | null;
}

/** By id, of the articles of one page. What follows with the same text is the same version. */
export function versionsOf(articles: readonly Printed[]): ReadonlyMap<string, Version> {
  const runs: Printed[][] = [];
  for (const article of articles.toSorted(earlier)) {
    const last = runs.at(-1);
    if (last?.[0]?.sha256 === article.sha256) last.push(article);
    else runs.push([article]);
  }
  return new Map(
    runs.flatMap((run, i) =>
      run.map(({ id }) => [id, { version: i + 1, replacedBy: runs[i + 1]?.[0]?.id ?? null }] as const),
    ),
  );
}
