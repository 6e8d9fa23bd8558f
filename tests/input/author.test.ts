// Who wrote an article: read from every kind that says it, kept in the graph, and had again from there.
import { build } from '../../src/graph';
import { openStore } from '../../src/store';
import { keptArticles } from '../../src/store/texts';
import { CATALOGUE } from '../fixtures/graph';
import { reading } from '../fixtures/reading';
import { articles, problems, readOne } from './files';

const TEXT = 'The minister spoke in the town on Monday, said officials who had been there. '.repeat(5).trim();
const json = JSON.stringify;
const ld = (author: unknown): string =>
  `<script type="application/ld+json">${json({ '@type': 'NewsArticle', headline: 'T', author })}</script>`;
const page = (head: string, body = ''): string =>
  `<html><head>${head}</head><body><article>${body}<p>${TEXT}</p></article></body></html>`;
const rss = (author: string): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item>${author}<description>${TEXT}</description></item></channel></rss>`;

const CASES: readonly (readonly [where: string, file: string, content: string, author: string | undefined])[] = [
  ['JSON-LD', 'a.html', page(ld([{ name: 'Ada Byron' }, { name: 'Ben Cole' }])), 'Ada Byron, Ben Cole'],
  ['JSON-LD before meta', 'a.html', page(`${ld('Ada Byron')}<meta name="author" content="Desk">`), 'Ada Byron'],
  ['meta', 'a.html', page('<meta name="author" content="By Ada Byron">'), 'Ada Byron'],
  ['a page that says none', 'a.html', page('<title>T</title>'), undefined],
  ['a feed', 'a.rss', rss('<dc:creator>By Ada Byron</dc:creator>'), 'Ada Byron'],
  ['JSON Lines', 'a.jsonl', json({ text: TEXT, author: ' Ada  Byron ' }), 'Ada Byron'],
  ['JSON Lines, a list', 'a.jsonl', json({ text: TEXT, authors: ['Ada Byron', 'Ben Cole'] }), 'Ada Byron, Ben Cole'],
  ['JSON Lines, something else', 'a.jsonl', json({ text: TEXT, author: { id: 7 } }), undefined],
  ['JSON Lines, a paragraph', 'a.jsonl', json({ text: TEXT, author: 'who '.repeat(200) }), undefined],
  ['news-please', 'a.json', json({ maintext: TEXT, authors: ['Ada Byron', 'None'] }), 'Ada Byron'],
  ['a table', 'a.csv', `text,byline\n"${TEXT}",By Ada Byron\n`, 'Ada Byron'],
  ['plain text', 'a.txt', `Title: T\nByline: By Ada Byron\n\n${TEXT}`, 'Ada Byron'],
];

test.each(CASES)('[input/author] %s', async (_, file, content, author) => {
  const items = await readOne(file, content);
  expect(problems(items)).toEqual([]);
  expect(articles(items).map((article) => article.author)).toEqual([author]);
});

test('[graph/article] the author is a property of the article, and had again from the store', async () => {
  const graph = build({ ...reading({ id: 'article:x', marked: ['Rain fell.'] }, {}), author: 'Ada Byron' }, CATALOGUE);
  const store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(graph);
  expect(await store.query('MATCH (a:Article) RETURN a.author AS author')).toEqual([{ author: 'Ada Byron' }]);
  for await (const some of keptArticles(store, 4)) expect(some).toMatchObject([{ article: { author: 'Ada Byron' } }]);
  await store.close();
});
