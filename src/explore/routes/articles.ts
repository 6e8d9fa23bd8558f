// GET /api/articles: articles, of an entity, of an outlet, or with some words.

import type { z } from 'zod';
import type { Row } from '../../store';
import { ArticlesAnswer, ArticlesQuery, type Fixed, NoQuery } from '../api';
import { articleIn, mapOf, text } from '../cells';
import type { Desk } from '../desk';
import { lies, span } from '../filter';
import { nextOf, pageOf, skipOf } from '../page';
import { route } from '../route';

type Asked = Fixed<z.output<typeof ArticlesQuery>>;
type Answer = Fixed<z.output<typeof ArticlesAnswer>>;

/** Sentences that a search by words looks at. */
const WORDS = 500;

function rowsOf({ ask }: Desk, query: Asked): Promise<readonly Row[]> {
  const { entity, outlet, limit } = query;
  const params = { ...span(query), skip: skipOf(query), limit: limit + 1 };
  if (entity !== undefined) return ask('articles-of-entity', { ...params, entity, outlet: outlet ?? '' });
  return outlet === undefined ? ask('articles', params) : ask('articles-of-outlet', { ...params, outlet });
}

/** Those that one asks for by outlet and entity, among some. */
async function among({ ask }: Desk, ids: readonly string[], { entity, outlet }: Asked): Promise<ReadonlySet<string>> {
  if (entity === undefined && outlet === undefined) return new Set(ids);
  const rows = await ask('articles-among', { ids, entity: entity ?? '', outlet: outlet ?? '' });
  return new Set(rows.map((row) => text(row['id'])));
}

/** The best sentence of each article that has the words. */
async function byWords(desk: Desk, q: string, query: Asked): Promise<Answer> {
  const hits = await desk.store.search('sentences', q, WORDS);
  const nodes = hits.map((row) => mapOf(row['node']));
  const rows = await desk.ask('articles-of-sentences', { ids: nodes.map((node) => text(node['id'])) });
  const bySentence = new Map(rows.map((row) => [text(row['sentence']), row]));
  const found = new Map<string, Answer['items'][number]>();
  for (const node of nodes) {
    const row = bySentence.get(text(node['id']));
    if (!row || found.has(text(row['id']))) continue;
    const article = articleIn(row);
    if (lies(article.published, query.from, query.to)) found.set(article.id, { article, sentence: text(node['text']) });
  }
  const kept = await among(desk, [...found.keys()], query);
  const fit = [...found.values()].filter(({ article }) => kept.has(article.id));
  return { ...pageOf(fit, query), truncated: hits.length === WORDS };
}

export const articles = route({
  ...{ path: '/articles', name: 'articles', summary: 'articles, newest first; those with some words, best first' },
  ...{ params: NoQuery, query: ArticlesQuery, answer: ArticlesAnswer },
  give: async (desk, _, query): Promise<Answer> => {
    if (query.q !== undefined && query.q.trim() !== '') return byWords(desk, query.q, query);
    const rows = await rowsOf(desk, query);
    const items = rows.slice(0, query.limit).map((row) => ({ article: articleIn(row), sentence: null }));
    return { items, next: nextOf(query, rows.length), truncated: false };
  },
});
