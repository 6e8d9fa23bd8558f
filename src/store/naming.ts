// By which ids goes what articles name.
import { isHashed } from '../core/ids';
import type { Run } from './engine';
import type { Scripts } from './nodes';
import { over } from './over';
import { idOf, text } from './values';

/** What articles name, and by which ids that goes. */
export interface Naming {
  goesBy(article: string, raw: string): string;
  /** The same; null where the article names none such. */
  find(article: string, raw: string): string | null;
  /** Ids of what has a name, sorted. */
  in(articles: readonly string[]): readonly string[];
}

export async function namingIn(run: Run, scripts: Scripts, articles: readonly string[]): Promise<Naming> {
  const key = (article: string, raw: string): string => JSON.stringify([article, raw]);
  const rows = await over(run, scripts('called-in')(), 'articles', articles);
  const ids = new Map(rows.map((row) => [key(text(row['article']), text(row['raw'])), idOf(row)]));
  const named = new Map<string, string[]>();
  for (const row of rows)
    if (!isHashed(idOf(row))) named.set(text(row['article']), [...(named.get(text(row['article'])) ?? []), idOf(row)]);
  return {
    find: (article, raw) => ids.get(key(article, raw)) ?? null,
    goesBy: (article, raw) => ids.get(key(article, raw)) ?? raw,
    in: (all) => [...new Set(all.flatMap((article) => named.get(article) ?? []))].sort(),
  };
}
