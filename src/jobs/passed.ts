// Leaves out what is in the store already: the journal has the same article, and the store still has its node.
import type { Article } from '../core/model';
import { articleId } from '../graph';
import type { Item } from '../input';
import type { Store } from '../store';
import { type Journal, printOf } from './journal';

/** Asked of the store at once, and characters held while that many are gathered. */
const AT_ONCE = 200;
const CHARACTERS = 500_000;

/** Who removed an article, or the whole store, wants it loaded again. */
async function present(store: Pick<Store, 'query'>, articles: readonly Article[]): Promise<ReadonlySet<string>> {
  const ids = articles.map(({ id }) => articleId(id));
  const rows = await store.query('UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id', { ids });
  return new Set(rows.map(({ id }) => String(id)));
}

export interface Before {
  readonly journal: Pick<Journal, 'has' | 'size'>;
  readonly store: Pick<Store, 'query'>;
  /** What else an article's print is made of: reader, store. */
  readonly how: readonly string[];
  /** So many were passed over. */
  passed(articles: number): void;
}

/** The items that are still to be read. */
export async function* unread(
  items: AsyncIterable<Item>,
  { journal, store, how, passed }: Before,
): AsyncGenerator<Item, void> {
  let known: Article[] = [];
  let characters = 0;
  const gone = async (): Promise<readonly Item[]> => {
    const [asked, there] = [known, await present(store, known)];
    [known, characters] = [[], 0];
    const missing = asked.filter(({ id }) => !there.has(articleId(id)));
    passed(asked.length - missing.length);
    return missing.map((article): Item => ({ ok: true, article }));
  };
  for await (const item of items) {
    if (!item.ok || journal.size === 0 || !journal.has({ id: item.article.id, sha256: printOf(item.article, how) })) {
      yield item;
      continue;
    }
    known.push(item.article);
    characters += item.article.text.length;
    if (known.length >= AT_ONCE || characters >= CHARACTERS) yield* await gone();
  }
  if (known.length > 0) yield* await gone();
}
