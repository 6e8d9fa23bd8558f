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
  /** These were passed over. */
  passed(articles: readonly Article[]): Promise<void>;
}

type Known = Extract<Item, { readonly ok: true }>;

/** The items that are still to be read. */
export async function* unread(
  items: AsyncIterable<Item>,
  { journal, store, how, passed }: Before,
): AsyncGenerator<Item, void> {
  let known: Known[] = [];
  let characters = 0;
  const gone = async (): Promise<readonly Item[]> => {
    const articles = known.map(({ article }) => article);
    const [asked, there] = [known, await present(store, articles)];
    [known, characters] = [[], 0];
    await passed(articles.filter(({ id }) => there.has(articleId(id))));
    return asked.filter(({ article }) => !there.has(articleId(article.id)));
  };
  for await (const item of items) {
    if (!item.ok || journal.size === 0 || !journal.has({ id: item.article.id, sha256: printOf(item.article, how) })) {
      yield item;
      continue;
    }
    known.push(item);
    characters += item.article.text.length;
    if (known.length >= AT_ONCE || characters >= CHARACTERS) yield* await gone();
  }
  if (known.length > 0) yield* await gone();
}
