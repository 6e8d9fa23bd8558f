// Near-duplicates: which article is an edited copy of which. Each is linked to the earliest that it resembles, so that links grow with articles, not with pairs.
import { likeness } from './sketch';
import { type Dated, earlier } from './versions';

export interface Sketched extends Dated {
  /** Versions of one page are no copies of each other. */
  readonly page: string | null;
  readonly sketch: string | null;
  /** By place; empty where there is no sketch. */
  readonly bands: readonly string[];
}

export interface Copy {
  /** Id of the earlier article. */
  readonly of: string;
  /** 0 to 1 */
  readonly score: number;
}

/**
 * Only the first of those that share a band are compared with: a text that a thousand outlets carry costs each of them sixteen comparisons. Sixteen, and not
 * one, since what is alike by chance (a notice of copyright) may come first.
 */
export const HEADS = 16;

/** A band and its value. */
export const bucket = (band: number, value: string): string => `${band} ${value}`;
export const bucketsOf = ({ bands }: Sketched): readonly string[] => bands.map((value, band) => bucket(band, value));

/** By band and value, the first articles that have it. */
export type Heads = ReadonlyMap<string, readonly Sketched[]>;

/** The earliest article that this one copies; null where it is nobody's copy. @param least how alike they must be, 0 to 1 */
export function copyOf(one: Sketched, heads: Heads, least: number): Copy | null {
  const { sketch } = one;
  if (sketch === null) return null;
  const found = new Map(
    bucketsOf(one).flatMap((key) => (heads.get(key) ?? []).map((head) => [head.id, head] as const)),
  );
  for (const other of [...found.values()].sort(earlier)) {
    if (earlier(other, one) >= 0) return null;
    if (other.sketch === null || (one.page !== null && other.page === one.page)) continue;
    const score = likeness(sketch, other.sketch);
    if (score >= least) return { of: other.id, score: Math.round(score * 100) / 100 };
  }
  return null;
}

/** Heads of all bands of these articles. */
export function headsOf(articles: readonly Sketched[]): Heads {
  const heads = new Map<string, Sketched[]>();
  for (const article of articles.toSorted(earlier))
    for (const key of bucketsOf(article)) {
      const list = heads.get(key);
      if (!list) heads.set(key, [article]);
      else if (list.length < HEADS) list.push(article);
    }
  return heads;
}

/** For a person: why one is held to be a copy of the other. */
export const copyReason = ({ score }: Copy): string =>
  `about ${Math.round(score * 100)} % of the runs of four words outside quotations stand in both`;
