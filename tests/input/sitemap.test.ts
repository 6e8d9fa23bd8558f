// Sitemaps: the addresses that they list, with what the news namespace says of them.
import fc from 'fast-check';
import type { Fetcher } from '../../src/fetch';
import { urlsOfSitemap } from '../../src/input/sitemap';
import { xml } from '../../src/input/xml';
import { articles, collect } from './files';

const XMLNS =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const urlset = (urls: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${XMLNS}>${urls}</urlset>`;
const NEWS =
  '<news:news><news:publication><news:name>The Paper</news:name><news:language>en</news:language></news:publication><news:publication_date>2019-03-05T10:00:00Z</news:publication_date><news:title>Talks &amp; all</news:title></news:news>';
const NOTHING = { lastmod: null, title: null, date: null, outlet: null };

const CASES: readonly (readonly [rule: string, xml: string, kind: string, entries: readonly object[]])[] = [
  [
    'addresses in order',
    urlset(
      '<url><loc> https://example.org/a?b=1&amp;c=2 </loc></url><url><loc>https://example.org/b</loc><lastmod>2019-03-05</lastmod></url>',
    ),
    'urls',
    [
      { ...NOTHING, url: 'https://example.org/a?b=1&c=2' },
      { ...NOTHING, url: 'https://example.org/b', lastmod: '2019-03-05' },
    ],
  ],
  [
    'news',
    urlset(`<url><loc>https://example.org/a</loc>${NEWS}</url>`),
    'urls',
    [{ url: 'https://example.org/a', lastmod: null, title: 'Talks & all', date: '2019-03-05', outlet: 'The Paper' }],
  ],
  [
    'news by another prefix',
    urlset(`<url><loc>https://example.org/a</loc>${NEWS}</url>`)
      .replaceAll('news:', 'n:')
      .replace('xmlns:news', 'xmlns:n'),
    'urls',
    [{ title: 'Talks & all' }],
  ],
  [
    'an index',
    `<sitemapindex ${XMLNS}><sitemap><loc>https://example.org/1.xml</loc></sitemap></sitemapindex>`,
    'index',
    [{ ...NOTHING, url: 'https://example.org/1.xml' }],
  ],
  [
    'in CDATA',
    urlset('<url><loc><![CDATA[https://example.org/a]]></loc></url>'),
    'urls',
    [{ url: 'https://example.org/a' }],
  ],
  ['relative to where it was fetched', urlset('<url><loc>/a</loc></url>'), 'urls', [{ url: 'https://example.org/a' }]],
  [
    'what is no http address is left out',
    urlset('<url><loc>file:///etc/passwd</loc></url><url><loc>javascript:1</loc></url><url/>'),
    'urls',
    [],
  ],
  [
    'a prefix for all',
    `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>https://example.org/a</s:loc></s:url></s:urlset>`,
    'urls',
    [{ url: 'https://example.org/a' }],
  ],
  ['none', urlset(''), 'urls', []],
];

test.each(CASES)('[input/sitemap] %s', (_, xml, kind, entries) => {
  const map = urlsOfSitemap(xml, { url: 'https://example.org/sitemap.xml' });
  expect(map).toMatchObject({ ok: true, kind });
  expect(map.ok && map.entries).toHaveLength(entries.length);
  expect(map).toMatchObject({ entries });
});

const BAD: readonly (readonly [rule: string, xml: string, problem: RegExp])[] = [
  ['a feed', '<rss><channel/></rss>', /^is no sitemap$/],
  ['no XML', 'https://example.org/a', /^is not XML/],
];

test.each(BAD)('[input/sitemap] refused: %s', (_, xml, problem) => {
  const map = urlsOfSitemap(xml);
  expect(map.ok ? '' : map.problem).toMatch(problem);
});

test('[input/sitemap] an entity of its own is never expanded', () => {
  const xml = `<!DOCTYPE urlset [<!ENTITY a "x">]>${urlset('<url><loc>https://example.org/&a;</loc></url>')}`;
  expect(urlsOfSitemap(xml)).toMatchObject({ entries: [{ url: 'https://example.org/&a;' }] });
});

test('[input/sitemap] fuzz: a mutated sitemap never throws, and gives http addresses only', () => {
  const seed = urlset(`<url><loc>https://example.org/a</loc>${NEWS}</url><url><loc>https://example.org/b</loc></url>`);
  const put = fc.oneof(
    fc.constantFrom('<url>', '</url>', '<![CDATA[', '&#0;', '<!--', '"', '>', '<loc>'),
    fc.string({ maxLength: 4 }),
  );
  const change = fc.record({ at: fc.nat(seed.length), drop: fc.nat(25), put });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const map = urlsOfSitemap(
        changes.reduce((s, one) => s.slice(0, one.at) + one.put + s.slice(one.at + one.drop), seed),
      );
      for (const { url } of map.ok ? map.entries : []) expect(url).toMatch(/^https?:\/\//);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('[input/xml] a sitemap as a file gives the articles that it names, fetched', async () => {
  const asked: string[] = [];
  const fetcher = (): Fetcher => ({
    hosts: 2,
    now: () => 0,
    lastKept: () => null,
    fetch: async (url) => {
      asked.push(url);
      const bytes = Buffer.from('<title>T</title><p>It rained.</p>');
      return { url, bytes, type: 'text/html', charset: null, keep: async () => undefined };
    },
  });
  const map = urlset('<url><loc>https://example.org/a</loc></url><url><loc>https://example.org/b</loc></url>');
  const source = {
    name: 'map.xml',
    async *bytes() {
      yield Buffer.from(map);
    },
  };
  const found = articles(await collect(xml.read(source, { fetcher })));
  expect(asked.toSorted()).toEqual(['https://example.org/a', 'https://example.org/b']);
  expect(found).toMatchObject([{ text: 'It rained.' }, { text: 'It rained.' }]);
});
