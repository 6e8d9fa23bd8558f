// One sound input of each kind that is read, and the pieces of syntax that break it best.
import { gzipSync } from 'node:zlib';

const STORY = `The ministers of Ostland and Westland met in Port Varna on Tuesday. “We agreed to open the border,” said Mira Voss, the foreign minister.

Her spokesman denied that soldiers had crossed the river. Café owners in the town were glad, he said.`;
const json = JSON.stringify;
const LINE = {
  ...{ id: 'a1', title: 'Ministers meet', date: '2019-03-05', outlet: 'The Varna Post', author: 'Ada Byron' },
  ...{ url: 'https://post.example/a1', text: STORY, modified: '2019-03-06T10:00:00Z' },
};
const NEWS = {
  ...{ maintext: STORY, title: 'Ministers meet', date_publish: '2019-03-05 10:00:00', authors: ['Ada Byron'] },
  ...{ source_domain: 'post.example', url: 'https://post.example/a1', language: 'en' },
};
const THING = {
  ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ministers meet' },
  ...{ author: [{ '@type': 'Person', name: 'Ada Byron' }], datePublished: '2019-03-05', publisher: { name: 'Post' } },
};
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ministers meet | Post</title><link rel="canonical" href="/a1">
<meta property="og:site_name" content="The Varna Post"><script type="application/ld+json">${json({ '@graph': [THING] })}</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a><li>World</ul></nav><article><h1>Ministers meet</h1><p class="byline">By Ada Byron</p><!-- ad -->
${`<p>${STORY.replaceAll('\n\n', '</p><p>')}</p>`.repeat(3)}<figure><img src=x alt="a > b"><figcaption>The river &amp; town</figcaption></figure></article><footer>&copy; Post</footer></body></html>`;
const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Varna Post</title><item><title>Ministers &amp; all</title><link>https://post.example/a1</link><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate><dc:creator>Ada Byron</dc:creator>
<content:encoded><![CDATA[<p>${STORY}</p>]]></content:encoded></item><item><link>https://post.example/a2</link><description>&lt;b&gt;Short&lt;/b&gt;</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Varna Post</title><entry><title type="html">Ministers</title><id>tag:1</id><link href="https://post.example/a1"/>
<published>2019-03-05T10:00:00Z</published><author><name>Ada Byron</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${STORY}</p></div></content></entry></feed>`;
const MAP = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://post.example/a1</loc>
<lastmod>2019-03-05</lastmod><news:news><news:publication><news:name>Post</news:name></news:publication><news:publication_date>2019-03-05</news:publication_date><news:title>Ministers</news:title></news:news></url>
<url><loc>https://post.example/a2</loc></url></urlset>`;
const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://post.example/map.xml</loc></sitemap></sitemapindex>`;
const EVENT = {
  ...{ id: 'e1', date: '2019-03-05', actor: [{ name: 'Ostland', code: 'OST', sector: 'GOV' }], recipient: 'Westland' },
  ...{ event: 'AGREE', mode: ['cooperate'], event_text: 'agreed to open', text: STORY.slice(0, 67) },
};
const OLD = { id: 7, text: STORY, date: '2019-03-05', events: [{ source: 'OSTGOV', target: 'WST', event: 'CONSULT' }] };

function record(type: string, block: Buffer | string): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://post.example/a1\r\nWARC-Date: 2019-03-05T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(block), Buffer.from('\r\n\r\n')]);
}
const answer = (headers: string, body: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);
const RECORDS = [
  record('warcinfo', 'software: own\r\n'),
  record('response', answer('', PAGE)),
  record('response', answer('Content-Encoding: gzip\r\n', gzipSync(PAGE))),
  record(
    'response',
    answer('Transfer-Encoding: chunked\r\n', `${Buffer.byteLength(PAGE).toString(16)}\r\n${PAGE}\r\n0\r\n\r\n`),
  ),
];

const MARKUP = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&',
    '&#x110000;',
    '&nbsp;',
    ' ',
    '=',
  ],
  ...[
    '<a ',
    '<script>',
    '</script',
    '<title>',
    '<table><tr><td>',
    '<b><i>',
    '<li>',
    '<?',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
    '</',
  ],
  ...[
    '<meta charset=utf-16>',
    '<base href="//[">',
    '<link rel=canonical href="http://">',
    '\u0000',
    '<svg>',
    '<template>',
    '<select><option>',
  ],
  ...[
    '<br>',
    '<h1>',
    '<img alt="',
    ' a=b',
    '\n',
    'style="display:none"',
    '<p hidden>',
    '[…]',
    '<time datetime="2019-02-30">',
    '. ',
    ', ',
  ],
];
const XML = [
  ...[
    ...MARKUP.slice(0, 16),
    '<?xml encoding="utf-16"?>',
    '<item>',
    '</item>',
    '<entry>',
    '<link href="',
    '<url><loc>',
    '</url>',
    'xmlns:a="',
  ],
  ...[
    '<!DOCTYPE rss [<!ENTITY a "b">]>',
    '&a;',
    '<__proto__>',
    '<constructor/>',
    '<rdf:RDF>',
    '<a:b>',
    '<content type="xhtml">',
    '<item/>',
  ],
];
const JSONS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '\\u0000',
    '\\ud800',
    '\n',
    'null',
    '1e999',
    '{"text":',
    '"__proto__":',
    '{"events":[',
    '[[',
  ],
  ...['-', ' ', '"text":"x",', '\\"', '\r', '"date":"05/03/2019",', '"date":"32 March 2019",', '\uFEFF'],
];
const WEB = [
  '\r\n',
  '\r\n\r\n',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1',
  'Transfer-Encoding: chunked\r\n',
];
const WARC = [
  ...WEB,
  'Content-Encoding: br\r\n',
  'HTTP/1.1 200\r\n',
  '\u001f\u008b\b',
  ' ',
  'WARC-Type: response\r\n',
  'ffffffff\r\n',
  '<p>',
];
const WORDS = [
  '\n',
  '\n\n',
  'Date: ',
  'Title: ',
  ' — ',
  ':',
  ' ',
  '\t',
  '5 March 2019',
  '“',
  '"',
  '. ',
  ',',
  '\r',
  '\u0000',
  '\ud800',
  'a',
];
const TABLE = ['"', '""', ',', ';', '\t', '\n', '\r\n', 'text', '"\n', '\uFEFF', '\u0000', ' ', 'date'];
const URLS = [
  'http://',
  'https://',
  '#',
  ' ',
  '\n',
  '@',
  '[',
  ']',
  '%',
  '%00',
  ':',
  '/',
  '?',
  '..',
  '\uFEFF',
  'xn--',
  ':99999',
];

/** How an input of a kind comes about. */
export interface Seeds {
  readonly seeds: readonly Buffer[];
  /** Pieces of its syntax. */
  readonly tokens: readonly string[];
  /** Packed after it was changed, before, or both; else only as it stands. */
  readonly pack?: (bytes: Buffer) => Buffer;
}
const of = (tokens: readonly string[], ...seeds: readonly (string | Buffer)[]): Seeds => ({
  tokens,
  seeds: seeds.map((seed) => Buffer.from(seed)),
});

/** By kind; `stdin` and `web` (what servers answer with) are ways in, not kinds of files. */
export const SEEDS = {
  text: of(
    WORDS,
    `Title: Ministers meet\nDate: 2019-03-05\nOutlet: Post\n\n${STORY}`,
    `Ministers meet\n\n5 March 2019\n\nPORT VARNA, March 5, 2019 (Post) — ${STORY}`,
  ),
  jsonl: of(JSONS, `${json(LINE)}\n${json({ ...LINE, id: 2 })}\n\n${json({ text: STORY })}\n`),
  csv: of(
    TABLE,
    `id,title,text,date,outlet,url\n1,T,"${STORY}",2019-03-05,Post,https://post.example/1\n2,T,"a ""b"" c",,,\n`,
    'id;headline;body\n1;T;"One;\ntwo."\n',
    'id\tbody\n1\tOne.\n',
  ),
  'news-please': of(JSONS, json(NEWS, null, 1), `[${json(NEWS)},\n${json({ ...NEWS, language: 'de' })},${json(NEWS)}]`),
  html: of(MARKUP, PAGE),
  feed: of(XML, RSS, ATOM),
  sitemap: of(XML, MAP, INDEX),
  'xml.gz': { ...of(XML, RSS, MAP), pack: (bytes: Buffer) => gzipSync(bytes) },
  warc: of([...WARC, ...MARKUP.slice(0, 8)], Buffer.concat(RECORDS)),
  'warc.gz': { ...of(WARC, Buffer.concat(RECORDS)), pack: (bytes: Buffer) => gzipSync(bytes) },
  'warc.gz by record': {
    ...of(WARC, Buffer.concat(RECORDS)),
    pack: (bytes: Buffer) =>
      Buffer.concat(
        bytes
          .toString('latin1')
          .split(/(?<=\r\n\r\n)(?=WARC\/)/)
          .map((one) => gzipSync(Buffer.from(one, 'latin1'))),
      ),
  },
  plover: of(JSONS, `${json(EVENT)}\n${json(OLD)}\n`),
  urls: of(URLS, '# pages\nhttps://post.example/a1\nhttps://post.example/a2 # two\nhttp://[::1]:8080/x?y=z\n'),
  stdin: of([...JSONS, ...WORDS], `${json(LINE)}\n`, STORY),
  web: of([...MARKUP, ...XML.slice(16)], PAGE, RSS, MAP, INDEX, `Title: T\n\n${STORY}`, gzipSync(MAP)),
} as const satisfies Readonly<Record<string, Seeds>>;

export type FuzzKind = keyof typeof SEEDS;
export const isKind = (word: string): word is FuzzKind => Object.hasOwn(SEEDS, word);
export const FUZZ_KINDS: readonly FuzzKind[] = Object.keys(SEEDS).filter(isKind);
