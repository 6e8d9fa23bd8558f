// Pages: main text in paragraphs, metadata in the documented order, and nothing that throws, runs or hangs.
import fc from 'fast-check';
import { articleFromHtml } from '../../src/input/html';
import { articles, problems, readOne } from './files';

const P = 'The minister said on Tuesday that the talks, which began in May, had failed, and that troops would stay.';
const Q = 'Officials in the capital, who asked not to be named, said that a new round was planned, but gave no date.';
const BODY = `<article><h1>Talks fail</h1><p>${P}</p><p>${Q}</p></article>`;
const page = (head: string, body = BODY): string =>
  `<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const TEXTS: readonly (readonly [rule: string, body: string, text: string])[] = [
  ['paragraphs stay paragraphs', BODY, `${P}\n\n${Q}`],
  ['menus and footers are left out', `<nav><a href="/">Home</a></nav>${BODY}<footer>About us</footer>`, `${P}\n\n${Q}`],
  [
    'a script is left out',
    `<article><p>${P}</p><script>var a = "<p>no</p>";</script><p>${Q}</p></article>`,
    `${P}\n\n${Q}`,
  ],
  ['a hidden part is left out', `<article><p>${P}</p><p hidden>Gone.</p><p>${Q}</p></article>`, `${P}\n\n${Q}`],
  ['entities are letters', `<article><p>${P} &ldquo;No&rdquo; &amp; &#8364;5.</p></article>`, `${P} “No” & €5.`],
  ['two breaks part paragraphs', `<div>${P}<br><br>${Q}</div>`, `${P}\n\n${Q}`],
  [
    'a caption that stands there twice stands there once',
    `<article><figure><img alt=""><figcaption>At the gate, Monday.</figcaption></figure><p>${P}</p><figure><figcaption>At the gate, Monday.</figcaption></figure><p>${Q}</p></article>`,
    `At the gate, Monday.\n\n${P}\n\n${Q}`,
  ],
  ['unclosed tags do no harm', `<div><p>${P}<p><b>${Q}`, `${P}\n\n${Q}`],
  ['words around tags that touch stay words', `<article><p>${P} A<b>B</b>C</p></article>`, `${P} ABC`],
];

test.each(TEXTS)('[input/html] text: %s', (_, body, text) => {
  expect(articleFromHtml(page('<title>Talks fail</title>', body)).text).toBe(text);
});

test('[input/html] text: what is no article is read by its body', () => {
  expect(articleFromHtml('<p>Rain.<p>Snow.')).toMatchObject({ text: 'Rain.\n\nSnow.' });
});

test('[input/html] text: JSON-LD has it where the page shows less than half', () => {
  const head = ld({ '@type': 'NewsArticle', articleBody: `${P}\n${Q}\n${P}` });
  expect(articleFromHtml(page(head, `<article><p>${P.slice(0, 40)}</p></article>`))).toMatchObject({
    text: `${P}\n\n${Q}\n\n${P}`,
    by: 'json-ld',
  });
});

const AT = 'https://www.example.org/world/talks?id=7#top';
const NEWS = {
  '@type': 'NewsArticle',
  headline: 'Talks &amp; all',
  datePublished: '2019-03-05T10:00Z',
  author: { name: 'Ada' },
};
const CASES: readonly (readonly [rule: string, head: string, said: object])[] = [
  ['JSON-LD', ld(NEWS), { title: 'Talks & all', date: '2019-03-05', authors: ['Ada'] }],
  ['JSON-LD in a list', ld([{ '@type': 'WebSite', name: 'S' }, NEWS]), { title: 'Talks & all' }],
  [
    'JSON-LD in a graph, with references',
    ld({
      '@graph': [
        { '@id': '#o', '@type': 'Organization', name: 'The Paper' },
        { ...NEWS, publisher: { '@id': '#o' } },
      ],
    }),
    { title: 'Talks & all', outlet: 'The Paper' },
  ],
  [
    'JSON-LD of several types',
    ld({ ...NEWS, '@type': ['http://schema.org/ReportageNewsArticle', 'X'] }),
    { date: '2019-03-05' },
  ],
  [
    'JSON-LD of the article that the page is',
    ld([
      { ...NEWS, headline: 'Other' },
      { ...NEWS, headline: 'Own', url: AT },
    ]),
    { title: 'Own' },
  ],
  ['JSON-LD goes before OpenGraph', `<meta property="og:title" content="No">${ld(NEWS)}`, { title: 'Talks & all' }],
  [
    'broken JSON-LD is passed over',
    '<script type="application/ld+json">{"@type":</script><meta property="og:title" content="Yes">',
    { title: 'Yes' },
  ],
  [
    'a line break in a string of JSON-LD',
    '<script type="application/ld+json">{"@type":"Article","headline":"One\ntwo"}</script>',
    { title: 'One two' },
  ],
  [
    'OpenGraph',
    '<meta property="og:site_name" content="The Paper"><meta property="og:title" content="T">',
    { outlet: 'The Paper', title: 'T' },
  ],
  [
    'article:published_time',
    '<meta property="article:published_time" content="2020-02-29T23:00:00+01:00">',
    { date: '2020-02-29' },
  ],
  [
    'the last change',
    '<meta property="article:modified_time" content="2020-03-01T10:00:00Z">',
    { modified: '2020-03-01T10:00:00Z' },
  ],
  ['a date in words', '<meta name="pubdate" content="Tue, 05 Mar 2019 10:00:00 GMT">', { date: '2019-03-05' }],
  ['a date that may be two days is passed over', '<meta name="date" content="05/03/2019">', { date: null }],
  ['the meta author', '<meta name="author" content="By Ada Byron">', { authors: ['Ada Byron'] }],
  [
    'the canonical address',
    '<link rel="canonical" href="/world/talks#x">',
    { url: 'https://www.example.org/world/talks' },
  ],
  [
    'a canonical address of a sister host',
    '<link rel="canonical" href="https://m.example.org/t">',
    { url: 'https://m.example.org/t' },
  ],
  [
    'no canonical address of another site',
    '<link rel="canonical" href="https://other.org/t">',
    { url: 'https://www.example.org/world/talks?id=7' },
  ],
  [
    'no front page as canonical address',
    '<link rel="canonical" href="/">',
    { url: 'https://www.example.org/world/talks?id=7' },
  ],
  [
    'no script as address',
    '<link rel="canonical" href="javascript:alert(1)">',
    { url: 'https://www.example.org/world/talks?id=7' },
  ],
  ['the language', '', { language: 'en-GB', title: 'Talks fail', outlet: null, date: null }],
];

test.each(CASES)('[input/html] metadata: %s', (_, head, said) => {
  expect(articleFromHtml(page(head), { url: AT })).toMatchObject(said);
});

test('[input/html] metadata: <time>, and the day in the address, are the last resort', () => {
  const time = page('', `<article><time datetime="2018-01-02T00:00Z">x</time><p>${P}</p></article>`);
  expect(articleFromHtml(time, { url: 'https://example.org/2019/03/05/a' }).date).toBe('2018-01-02');
  expect(articleFromHtml(page(''), { url: 'https://example.org/2019/03/05/a' }).date).toBe('2019-03-05');
});

const LATIN = Buffer.from('<p>Caf\u00e9 \u0093x\u0094</p>', 'latin1');
const CHARSETS: readonly (readonly [rule: string, bytes: Uint8Array, charset: string | null, text: string])[] = [
  ['UTF-8 where nothing is said', Buffer.from('<p>Café</p>'), null, 'Café'],
  ['Windows-1252 where it is no UTF-8', LATIN, null, 'Café “x”'],
  ['the header', Buffer.from([0x3c, 0x70, 0x3e, 0xc4, 0xe5]), 'windows-1251', 'Де'],
  [
    'the meta tag',
    Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from([0xc4, 0xe5])]),
    null,
    'Де',
  ],
  ['a mark goes before the header', Buffer.from('\uFEFF<p>Café</p>'), 'windows-1251', 'Café'],
  ['UTF-16 by its mark', Buffer.from('\uFEFF<p>Café</p>', 'utf16le'), null, 'Café'],
  ['a set that nobody knows', Buffer.from('<meta charset=none><p>Café</p>'), 'x-unknown', 'Café'],
];

test.each(CHARSETS)('[input/html] charset: %s', (_, bytes, charset, text) => {
  expect(articleFromHtml(bytes, { charset }).text).toBe(text);
});

test('[input/html] a file is one article; an empty one, one without text and a huge one are errors', async () => {
  expect(articles(await readOne('a.html', page(ld(NEWS))))).toMatchObject([
    { title: 'Talks & all', published: '2019-03-05' },
  ]);
  expect(problems(await readOne('a.html', ''))).toEqual(['a.html is empty']);
  expect(problems(await readOne('a.htm', '<img src=x>'))).toEqual(['a.htm has no text']);
  expect(problems(await readOne('a.html', 'x'.repeat(10_000_001)))).toEqual([
    'a.html is too long for a page (over 10.0 MB)',
  ]);
});

const LARGE: readonly (readonly [rule: string, html: string])[] = [
  ['a million elements', '<i>x</i>'.repeat(1_000_000)],
  ['elements that are never closed', `${'<div>'.repeat(200_000)}${P}`],
  ['ends that close nothing', '<b></i>'.repeat(200_000)],
  ['tags that never end', '<a b="'.repeat(200_000)],
  ['stray brackets', '<'.repeat(500_000)],
  ['entities alone', '&amp;'.repeat(300_000)],
  ['blanks', '\u00a0 '.repeat(500_000)],
  ['thousands of attributes', `<p ${Array.from({ length: 100_000 }, (__, i) => `a${i}`).join(' ')}>${P}`],
  ['comments that never end', '<!--'.repeat(200_000)],
  ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
];

test.each(LARGE)(
  '[input/html] bounded: %s',
  (_, html) => {
    const began = performance.now();
    expect(typeof articleFromHtml(html).text).toBe('string');
    expect(performance.now() - began).toBeLessThan(20_000); // 1 s where the machine is free
  },
  60_000,
);

test('[input/html] what was cut off is said', () => {
  expect(articleFromHtml('<i>x</i>'.repeat(20_001)).partial).toBe(true);
  expect(articleFromHtml(page('')).partial).toBe(false);
}, 60_000);

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div ',
  '>',
  '"',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '&#x',
  '<![CDATA[',
  ']]>',
  '<table>',
  '\u0000',
  '<svg>',
  "='",
);
const SEED = page(`${ld(NEWS)}<title>T</title>`);

test('[input/html] fuzz: a mutated page neither throws nor shows a script', () => {
  const change = fc.record({
    at: fc.nat(SEED.length),
    drop: fc.nat(30),
    put: fc.oneof(piece, fc.string({ maxLength: 5 })),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const html = changes.reduce((s, { at, drop, put }) => s.slice(0, at) + put + s.slice(at + drop), SEED);
      const { text, date, url } = articleFromHtml(html, { url: AT });
      expect(typeof text).toBe('string');
      expect(date ?? '2019-03-05').toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(url).toMatch(/^https?:/);
    }),
    { numRuns: 100 },
  );
}, 60_000);
