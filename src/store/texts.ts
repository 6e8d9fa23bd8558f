// Articles as they were read, made again of what the graph keeps: sentences and what stands between them.
import { sha256 } from '../core/ids';
import type { Article } from '../core/model';
import { textFrom } from '../graph';
import type { Row, Store } from './store';
import { idOf, propsIn, text, textOrNull } from './values';

const ARTICLES = `MATCH (a:Article) WHERE a.id > $after
RETURN a.id AS id, properties(a) AS props ORDER BY a.id LIMIT $limit`;
const SENTENCES = `UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(s:Sentence)
RETURN id, s.text AS text, s.start AS start ORDER BY id, start`;

/** An article, or why its text cannot be had again. */
export type Kept =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly id: string; readonly why: 'record' | 'incomplete' };

function keptOf(row: Row, sentences: readonly string[]): Kept {
  const [id, props] = [idOf(row), propsIn(row['props'])];
  if (props['record'] === true) return { ok: false, id, why: 'record' };
  const whole = textFrom(sentences, textOrNull(props['gaps']));
  if (sha256(whole) !== props['sha256']) return { ok: false, id, why: 'incomplete' };
  const given = (key: string): string | null => textOrNull(props[key]);
  const article: Article = {
    ...{ id, text: whole, title: given('title'), published: given('published') },
    ...{ outlet: given('outlet'), url: given('url'), modified: given('modified'), author: given('author') },
  };
  return { ok: true, article };
}

/** All articles in the order of their ids, so many at once. Texts are held against their SHA-256. @throws StoreError */
export async function* keptArticles(store: Pick<Store, 'query'>, atOnce: number): AsyncIterable<readonly Kept[]> {
  for (let after = ''; ; ) {
    const rows = await store.query(ARTICLES, { after, limit: atOnce });
    if (rows.length === 0) return;
    const texts = new Map<string, string[]>();
    for (const row of await store.query(SENTENCES, { ids: rows.map(idOf) }))
      texts.set(idOf(row), [...(texts.get(idOf(row)) ?? []), text(row['text'])]);
    yield rows.map((row) => keptOf(row, texts.get(idOf(row)) ?? []));
    after = text(rows.at(-1)?.['id']);
  }
}
