// Feeds: RSS 2.0, RSS 1.0 and Atom give articles; what is only a teaser says so; no entity is expanded.
import fc from 'fast-check';
import { type FeedItem, itemsOfFeed } from '../../src/input/feed';
import { articles, problems, readOne } from './files';

const itemsOf = (xml: string, url?: string): readonly FeedItem[] => {
  const feed = itemsOfFeed(xml, { url: url ?? null });
  return feed.ok ? feed.items : [];
};
const problemOf = (xml: string): string => {
  const feed = itemsOfFeed(xml);
  return feed.ok ? '' : feed.problem;
};

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Paper</title><atom:link rel="self" href="https://example.org/feed"/>${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">The &amp;amp; Paper</title>${entries}</feed>`;

const CASES: readonly (readonly [rule: string, xml: string, items: readonly object[]])[] = [
  [
    'RSS 2.0 with full text',
    rss(
      `<item><title>Talks &amp; all</title><link>https://example.org/a#top</link><pubDate>Tue, 05 Mar 2019 10:00:00 GMT</pubDate><dc:creator>By Ada</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>One.</p><p>Two &amp; three.</p><script>x</script>]]></content:encoded></item>`,
    ),
    [
      {
        ...{
          title: 'Talks & all',
          text: 'One.\n\nTwo & three.',
          teaser: false,
          date: '2019-03-05',
          outlet: 'The Paper',
        },
        ...{ url: 'https://example.org/a', authors: ['Ada'] },
      },
    ],
  ],
  [
    'a description alone is a teaser',
    rss('<item><description>&lt;b&gt;One&lt;/b&gt; &amp;amp; two.</description></item>'),
    [{ text: 'One & two.', teaser: true }],
  ],
  [
    'a long description is the whole',
    rss(`<item><description>${'It rained. '.repeat(100)}</description></item>`),
    [{ teaser: false }],
  ],
  [
    'content that breaks off is a teaser',
    rss('<item><content:encoded>It rained [&amp;hellip;]</content:encoded></item>'),
    [{ teaser: true }],
  ],
  [
    'elements in a description',
    rss('<item><description><p>One.</p><p>Two.</p></description></item>'),
    [{ text: 'One.\n\nTwo.' }],
  ],
  [
    'the signature of WordPress goes',
    rss(
      '<item><content:encoded><![CDATA[<p>One.</p><p>The post One appeared first on Blog.</p>]]></content:encoded></item>',
    ),
    [{ text: 'One.' }],
  ],
  [
    'an item without text is kept',
    rss('<item><title>T</title><link>/a</link></item>'),
    [{ text: '', teaser: true, title: 'T', url: 'https://example.org/a' }],
  ],
  [
    'a guid is a link where there is none',
    rss(
      '<item><guid>https://example.org/g</guid></item><item><guid isPermaLink="false">https://example.org/h</guid></item>',
    ),
    [{ url: 'https://example.org/g' }, { url: null, guid: 'https://example.org/h' }],
  ],
  [
    'the source of an item is its outlet',
    rss('<item><source url="https://other.org/feed">Other</source></item>'),
    [{ outlet: 'Other' }],
  ],
  ['an author by mail', rss('<item><author>ada@example.org (Ada Byron)</author></item>'), [{ authors: ['Ada Byron'] }]],
  [
    'an unreadable date is none',
    rss('<item><pubDate>soon</pubDate><dc:date>2019-03-05</dc:date></item>'),
    [{ date: '2019-03-05' }],
  ],
  ['a script is no link', rss('<item><link>javascript:alert(1)</link></item>'), [{ url: null }]],
  [
    'RSS 1.0',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>R</title></channel><item rdf:about="https://example.org/r"><title>T</title><c:encoded>One.</c:encoded></item></rdf:RDF>`,
    [{ title: 'T', text: 'One.', outlet: 'R', url: 'https://example.org/r' }],
  ],
  [
    'Atom',
    atom(
      `<entry><title>T</title><id>tag:1</id><link rel="edit" href="/e"/><link href="/a"/><published>2019-03-05T10:00:00Z</published><author><name>Ada</name></author><summary>S.</summary><content type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</content></entry>`,
    ),
    [
      {
        title: 'T',
        text: 'One & two.\n\nThree.',
        date: '2019-03-05',
        outlet: 'The & Paper',
        url: 'https://example.org/a',
        guid: 'tag:1',
        authors: ['Ada'],
        teaser: false,
      },
    ],
  ],
  [
    'Atom with XHTML',
    atom(
      '<entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; b.</p><p>C &lt; d.</p></div></content></entry>',
    ),
    [{ text: 'A & b.\n\nC < d.' }],
  ],
  [
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:title>T</a:title><a:content>One.</a:content></a:entry></a:feed>',
    [{ title: 'T', text: 'One.', outlet: 'P' }],
  ],
  [
    'content that lies elsewhere is none',
    atom('<entry><content src="https://example.org/x.mp3"/><summary>S.</summary></entry>'),
    [{ text: 'S.', teaser: true }],
  ],
];

test.each(CASES)('[input/feed] %s', (_, xml, items) => {
  expect(itemsOf(xml, 'https://example.org/feed')).toMatchObject(items);
});

const LAUGHS = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`;
const FILE = `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss('<item><title>&a;</title></item>')}`;
const BAD: readonly (readonly [rule: string, xml: string, problem: RegExp])[] = [
  ['another root', '<html><body/></html>', /^is no feed$/],
  ['no XML', 'It rained.', /^is not XML/],
  ['nothing', '', /^is not XML/],
  ['an end that is missing', '<rss><channel><title>A', /^is not XML/],
  ['names that are no names', '<rss><__proto__>1</__proto__></rss>', /^is not XML/],
  ['nesting without end', '<rss>'.repeat(100_000), /^is not XML/],
  ['tags without end', `<rss>${'<a/>'.repeat(700_000)}</rss>`, /^has more than/],
];

test.each(BAD)('[input/feed] refused: %s', (_, xml, problem) => {
  expect(problemOf(xml)).toMatch(problem);
});

test.each([
  ['a billion laughs', LAUGHS],
  ['an external entity', FILE],
  ['after the root', rss('<!DOCTYPE a [<!ENTITY a "ha">]><item><title>&a;</title></item>')],
])('[input/feed] never expanded: %s', (_, xml) => {
  expect(JSON.stringify(itemsOfFeed(xml))).not.toMatch(/ha|root:/);
});

test('[input/feed] a document type without entities is read', () => {
  expect(
    itemsOf(`<!DOCTYPE rss PUBLIC "-//X//DTD" "http://127.0.0.1:1/x.dtd">${rss('<item><title>T</title></item>')}`),
  ).toMatchObject([{ title: 'T' }]);
});

test('[input/xml] a file is read by its root: items with text are articles, teasers are marked', async () => {
  const long = rss(
    '<item><link>https://example.org/a</link><content:encoded>One.</content:encoded></item><item><description>Two.</description></item><item><title>None</title></item>',
  );
  for (const name of ['a.xml', 'a.rss']) {
    const items = await readOne(name, long);
    expect(articles(items)).toMatchObject([
      { text: 'One.', url: 'https://example.org/a', outlet: 'The Paper' },
      { text: 'Two.' },
    ]);
    expect(items.map((item) => item.ok && item.partial === true)).toEqual([false, true, false]);
    expect(problems(items)).toEqual([`${name} has no text`]);
  }
});

test('[input/xml] what is neither feed nor sitemap is named', async () => {
  expect(problems(await readOne('a.xml', '<note><to>you</to></note>'))).toEqual([
    'a.xml is neither feed nor sitemap (its root is <note>)',
  ]);
  expect(problems(await readOne('a.xml', 'It rained.'))).toEqual(['a.xml is not XML']);
  expect(problems(await readOne('a.xml', rss('')))).toEqual(['a.xml is a feed without items']);
  expect(problems(await readOne('a.xml', ''))).toEqual(['a.xml is empty']);
});

test('[input/feed] fuzz: a mutated feed never throws', () => {
  const seed = `${rss(CASES[0]?.[1] ?? '')}${atom('<entry><title>T</title></entry>')}`;
  const put = fc.oneof(
    fc.constantFrom(
      '<item>',
      '</item>',
      '<![CDATA[',
      ']]>',
      '&#x110000;',
      '<!DOCTYPE ',
      '<!ENTITY a "b">',
      '<?',
      '"',
      '>',
    ),
    fc.string({ maxLength: 4 }),
  );
  const change = fc.record({ at: fc.nat(seed.length), drop: fc.nat(25), put });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
      const xml = changes.reduce((s, one) => s.slice(0, one.at) + one.put + s.slice(one.at + one.drop), seed);
      expect(typeof itemsOfFeed(xml).ok).toBe('boolean');
    }),
    { numRuns: 200 },
  );
}, 60_000);
