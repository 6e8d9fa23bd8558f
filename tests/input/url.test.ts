// URLs as inputs, from a server of our own: pages, feeds, sitemaps, lists; and what counts as seen when.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSeen } from '../../src/fetch';
import { type Item, readInputs } from '../../src/input';
import { askAgain } from '../../src/input/again';
import { keptAfter } from '../../src/input/kept';
import { inParallel } from '../../src/input/parallel';
import { rootOf, shapeOf } from '../../src/input/shape';
import { quick, quickClock, type Site, serve } from '../fetch/server';
import { articles, collect } from './files';

const page = (name: string): string =>
  `<html><head><title>${name}</title></head><body><article><p>${`The minister ${name} spoke in the town on Monday. `.repeat(8)}</p></article></body></html>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title>${items}</channel></rss>`;
const urlset = (urls: readonly string[], root = 'urlset', each = 'url'): string =>
  `<?xml version="1.0"?><${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<${each}><loc>${url}</loc></${each}>`).join('')}</${root}>`;

const problems = (items: readonly Item[], at: string): readonly string[] =>
  items.flatMap((item) => (item.ok ? [] : [item.error.message.replaceAll(at, '')]));
const names = (items: readonly Item[]): readonly string[] =>
  articles(items)
    .map(({ text }) => /The (\w+ )?minister (\w+)/i.exec(text)?.[2] ?? text)
    .toSorted();

/** Reads a path of a site whose pages may name the server as @. */
async function read(site: Site, path = '/', how: Parameters<typeof quick>[0] = {}) {
  const server = await serve({
    ...Object.fromEntries(
      Object.entries(site).map(([at, what]) => [
        at,
        typeof what === 'string'
          ? (_: unknown, answer: import('node:http').ServerResponse) => {
              const type = at.endsWith('.xml') ? 'application/xml' : at.endsWith('.txt') ? 'text/plain' : 'text/html';
              answer.writeHead(200, { 'content-type': type }).end(what.replaceAll('@', server.at));
            }
          : what,
      ]),
    ),
  });
  const fetcher = quick(how);
  const items = await collect(readInputs([server.at + path], { fetcher: () => fetcher }));
  await server.close();
  return { items, names: names(items), problems: problems(items, server.at), asked: server.asked.toSorted() };
}

test('[input/url] a page gives its article under the address where it was found', async () => {
  const found = await read(
    { '/old': (_, answer) => void answer.writeHead(301, { location: '/new' }).end(), '/new': page('A') },
    '/old',
  );
  expect([found.names, found.problems]).toEqual([['A'], []]);
  expect(articles(found.items)[0]?.url).toMatch(/\/new$/);
});

test('[input/url] plain text is read as a .txt file is', async () => {
  const found = await read({ '/a.txt': 'Title: T\nDate: 2019-03-05\n\nThe minister A spoke.' }, '/a.txt');
  expect(articles(found.items)).toMatchObject([{ title: 'T', published: '2019-03-05', text: 'The minister A spoke.' }]);
  expect(articles(found.items)[0]?.url).toMatch(/\/a\.txt$/);
});

test('[input/url] a feed gives the pages that its items name; one that is gone stops no other', async () => {
  const items = ['a', 'gone', 'b'].map((name) => `<item><title>${name}</title><link>@/${name}</link></item>`).join('');
  const found = await read({ '/feed.xml': rss(items), '/a': page('A'), '/b': page('B') }, '/feed.xml');
  expect([found.names, found.problems]).toEqual([['A', 'B'], ['/gone: the server answers 404']]);
});

const bare = (name: string): string =>
  `<html><body><article><p>${`The minister ${name} spoke in the town on Monday. `.repeat(8)}</p></article></body></html>`;

test('[input/url] where a page is silent, what a sitemap of news says of it counts; the page goes before', async () => {
  const news = (path: string): string =>
    `<url><loc>@${path}</loc><n:news><n:publication><n:name>The Paper</n:name></n:publication><n:publication_date>2019-03-05</n:publication_date><n:title>Talks</n:title></n:news></url>`;
  const map = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${news('/a')}${news('/b')}</urlset>`;
  const found = await read({ '/map.xml': map, '/a': bare('A'), '/b': page('B') }, '/map.xml');
  const said = articles(found.items).map(({ title, outlet, published }) => [title, outlet, published].join());
  expect(said.toSorted()).toEqual(['B,The Paper,2019-03-05', 'Talks,The Paper,2019-03-05']);
});

test('[input/url] where a page is silent, the teaser that led to it counts', async () => {
  const item = `<item><title>T</title><link>@/a</link><author>Ada Byron</author><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate><description>The minister …</description></item>`;
  const found = await read({ '/feed.xml': rss(item), '/a': bare('A') }, '/feed.xml');
  expect(articles(found.items)).toMatchObject([
    { title: 'T', author: 'Ada Byron', published: '2019-03-05', outlet: 'Paper' },
  ]);
});

const LATIN: readonly (readonly [what: string, path: string, type: string, text: string])[] = [
  ['a page', '/a', 'text/html; charset=iso-8859-1', page('Müller')],
  ['plain text', '/a', 'text/plain; charset=windows-1252', 'Title: Müller\n\nThe minister Müller spoke.'],
  [
    'a feed',
    '/a',
    'application/rss+xml; charset=iso-8859-1',
    rss('<item><title>Müller</title><description>The minister Müller spoke.</description></item>'),
  ],
];
test.each(LATIN)('[input/url] the character set of the header counts: %s', async (_, path, type, text) => {
  const sent = Buffer.from(text, 'latin1');
  const found = await read(
    { [path]: (_asked, answer) => void answer.writeHead(200, { 'content-type': type }).end(sent) },
    path,
  );
  expect(found.problems).toEqual([]);
  expect(articles(found.items)).toMatchObject([{ title: 'Müller', text: expect.stringContaining('Müller spoke') }]);
});

test('[input/url] the character set of the header counts: a sitemap', async () => {
  const map = (asked: import('node:http').IncomingMessage, answer: import('node:http').ServerResponse): void => {
    const text = urlset([`http://${asked.headers.host}/m\u00fcller`]);
    answer.writeHead(200, { 'content-type': 'application/xml; charset=iso-8859-1' }).end(Buffer.from(text, 'latin1'));
  };
  const found = await read({ '/map.xml': map, '/m%C3%BCller': page('A') }, '/map.xml');
  expect([found.names, found.problems]).toEqual([['A'], []]);
});

test('[input/url] an index of sitemaps, packed ones too, leads to their pages, each once', async () => {
  const found = await read(
    {
      '/index.xml': urlset(['@/1.xml', '@/2.xml.gz', '@/1.xml'], 'sitemapindex', 'sitemap'),
      '/1.xml': urlset(['@/a', '@/b']),
      '/2.xml.gz': (asked, answer) =>
        void answer
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(gzipSync(urlset([`http://${asked.headers.host}/b`, `http://${asked.headers.host}/c`]))),
      ...{ '/a': page('A'), '/b': page('B'), '/c': page('C') },
    },
    '/index.xml',
  );
  expect([found.names, found.problems]).toEqual([['A', 'B', 'C'], []]);
  expect(found.asked).toEqual(['/1.xml', '/2.xml.gz', '/a', '/b', '/c', '/index.xml']);
});

test('[input/url] sitemaps that lead to each other, or too deep, end', async () => {
  const circle = await read(
    {
      '/a.xml': urlset(['@/b.xml'], 'sitemapindex', 'sitemap'),
      '/b.xml': urlset(['@/a.xml', '@/a.xml'], 'sitemapindex', 'sitemap'),
    },
    '/a.xml',
  );
  expect([circle.names, circle.problems]).toEqual([[], []]);
  const deep = Object.fromEntries(
    [0, 1, 2, 3].map((n) => [`/${n}.xml`, urlset([`@/${n + 1}.xml`], 'sitemapindex', 'sitemap')]),
  );
  expect((await read(deep, '/0.xml')).problems).toEqual(['/2.xml: is a sitemap that others lead to, too deep']);
});

test('[input/urls] a list: comments and blank lines are passed over, bad lines told with their number', async () => {
  const server = await serve({ '/a': page('A'), '/b#x': page('B'), '/b': page('B') });
  const folder = mkdtempSync(join(tmpdir(), 'dateline-urls-'));
  const file = join(folder, 'a.urls');
  writeFileSync(
    file,
    `# pages\n${server.at}/a # first\n\nexample.org\n  ${server.at}/b#x\n${server.at}/no\nfile:///etc/passwd\n`,
  );
  const fetcher = quick();
  const items = await collect(readInputs([file], { fetcher: () => fetcher }));
  await server.close();
  rmSync(folder, { recursive: true });
  expect(names(items)).toEqual(['A', 'B']);
  expect(
    problems(items, server.at)
      .map((line) => line.replace(folder, ''))
      .toSorted(),
  ).toEqual([
    '/a.urls:4: is no URL: example.org',
    '/a.urls:7: is no URL: file:///etc/passwd',
    '/no: the server answers 404',
  ]);
});

test('[input/url] a page counts as seen when it is loaded, a feed when all its pages are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-urls-'));
  const clock = quickClock();
  const seen = await openSeen(join(folder, 'seen.jsonl'));
  const server = await serve({
    '/feed.xml': (asked, answer) =>
      void answer
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          rss(
            ['a', 'b']
              .map((name) => `<item><title>${name}</title><link>http://${asked.headers.host}/${name}</link></item>`)
              .join(''),
          ),
        ),
    ...{ '/a': page('A'), '/b': page('B') },
  });
  const run = async (): Promise<readonly Item[]> => {
    const fetcher = quick({ clock, seen });
    return collect(readInputs([`${server.at}/feed.xml`], { fetcher: () => fetcher }));
  };
  const load = async (items: readonly Item[]): Promise<void> => {
    for (const item of items) if (item.ok) await item.loaded?.();
  };
  const first = await run();
  await load(first.slice(0, 1));
  const second = await run();
  await load(second);
  const third = await run();
  await server.close();
  rmSync(folder, { recursive: true });
  expect([first, second, third].map(names)).toEqual([['A', 'B'], [names(first.slice(1))[0]], []]);
  expect(server.asked.filter((path) => path === '/feed.xml')).toHaveLength(3);
});

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 0, 10, 12);
const AGAIN: readonly (readonly [string, number | null, string | null, boolean])[] = [
  ['never loaded', null, null, true],
  ['loaded an hour ago', NOON - DAY / 24, null, false],
  ['loaded two days ago', NOON - 2 * DAY, null, true],
  ['loaded two days ago, unchanged for a year', NOON - 2 * DAY, '2025-01-10', false],
  ['loaded two days ago, changed since', NOON - 2 * DAY, '2026-01-09', true],
  ['loaded two days ago, on the day of the change', NOON - 2 * DAY, '2026-01-08', true],
  ['loaded two days ago, changed on no known day', NOON - 2 * DAY, 'soon', true],
];
test.each(AGAIN)('[input/again] %s', (_, kept, changed, expected) => {
  expect(askAgain(kept, changed, NOON)).toBe(expected);
});

const ROOTS: readonly (readonly [string, string | null])[] = [
  ['<?xml version="1.0"?><!-- a --><rss version="2">', 'rss'],
  ['\uFEFF <!DOCTYPE html>\n<html lang="en">', 'html'],
  ['<!DOCTYPE rdf [<!ENTITY a "b">]><rdf:RDF xmlns="x">', 'rdf:rdf'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['plain words', null],
  ['', null],
];
test.each(ROOTS)('[input/shape] the root of %j is %s', (head, root) => expect(rootOf(head)).toBe(root));

const SHAPES: readonly (readonly [string | null, string, string])[] = [
  ['text/html', '<rss><channel>', 'feed'],
  ['application/xml', '<urlset>', 'sitemap'],
  ['application/xml', '<html>', 'page'],
  ['text/html', 'words', 'page'],
  [null, 'words', 'text'],
  ['text/plain', '<b>words', 'text'],
  ['application/octet-stream', 'PK\u0003\u0004\u0000', 'binary'],
];
test.each(SHAPES)('[input/shape] %s %j is a %s', (type, text, shape) =>
  expect(shapeOf(type, Buffer.from(text))).toBe(shape),
);

test('[input/parallel] all items of all streams, while at most so many are open', async () => {
  let open = 0;
  const stream = async function* (n: number): AsyncIterable<number> {
    expect(++open).toBeLessThanOrEqual(3);
    for (let i = 0; i < n; i++) {
      await new Promise((done) => setTimeout(done, n % 3));
      yield n;
    }
    open--;
  };
  const streams = async function* (): AsyncIterable<AsyncIterable<number>> {
    for (let n = 0; n < 8; n++) yield stream(n);
  };
  const all: number[] = [];
  for await (const n of inParallel(streams(), 3)) all.push(n);
  expect(all.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].flatMap((n) => Array.from({ length: n }, () => n)));
});

test('[input/kept] kept once, when it is closed and all is done, whatever is called twice', async () => {
  let kept = 0;
  const one = keptAfter(async () => void kept++);
  const [a, b] = [one.add(), one.add()];
  await a();
  await a();
  await one.close();
  expect(kept).toBe(0);
  await b();
  expect(kept).toBe(1);
});
