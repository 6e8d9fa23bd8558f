// Articles of files, as `dateline build` reads them.
import type { Article } from '../src/core/model';
import { readInputs } from '../src/input';

/** All articles of the files, in order. @throws InputError of the first that cannot be read */
export async function articlesFrom(paths: readonly string[]): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const item of readInputs(paths)) {
    if (!item.ok) throw item.error;
    articles.push(item.article);
  }
  return articles;
}
