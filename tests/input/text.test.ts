// .txt: which leading lines are metadata, and that the body stays as it was.
import { articles, problems, readOne } from './files';

interface Expected {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly id?: string;
}

const BODY = 'The minister met her colleague.\n\nThey agreed on a treaty.\n';

const CASES: readonly (readonly [string, string, Expected])[] = [
  ['no metadata: the body is the whole file', BODY, { text: BODY }],
  [
    'the word date and an ISO date at the very start',
    ` date 2021-06-01 QUITO – The minister met her colleague.\n\nMore.`,
    { text: 'QUITO – The minister met her colleague.\n\nMore.', published: '2021-06-01' },
  ],
  [
    'keys, in any order and case, blank lines between them',
    `TITLE: Treaty signed\nSource: The Harbour Post\n\ndate: 2021-06-01\nURL: https://example.org/a?b=1\nId: hp-7\n\n${BODY}`,
    {
      text: BODY,
      title: 'Treaty signed',
      published: '2021-06-01',
      outlet: 'The Harbour Post',
      url: 'https://example.org/a?b=1',
      id: 'hp-7',
    },
  ],
  [
    'other names of the keys; a byline is left out',
    `Headline: Treaty signed\nPublished: Tue, 01 Jun 2021 23:30:00 -0500\nPublisher: The Harbour Post\nBy-line: x\n`,
    { text: 'By-line: x\n', title: 'Treaty signed', published: '2021-06-01', outlet: 'The Harbour Post' },
  ],
  [
    'Windows line ends',
    `Title: Treaty signed\r\n\r\nOne.\r\nTwo.\r\n`,
    { text: 'One.\r\nTwo.\r\n', title: 'Treaty signed' },
  ],
  ['a byte order mark', `\uFEFFTitle: Treaty signed\nOne.`, { text: 'One.', title: 'Treaty signed' }],
  [
    'a short first line without full stop',
    `Treaty signed in U.S. port\n\n${BODY}`,
    { text: BODY, title: 'Treaty signed in U.S. port' },
  ],
  ['a question is a headline', `Will they sign?\n\n${BODY}`, { text: BODY, title: 'Will they sign?' }],
  ['a first line with full stop is body', BODY, { text: BODY }],
  ['a quotation that ends with a full stop is body', `“We agree.”\n\n${BODY}`, { text: `“We agree.”\n\n${BODY}` }],
  [
    'a first line that runs on is body',
    `The minister\nmet her colleague.\n`,
    { text: `The minister\nmet her colleague.\n` },
  ],
  ['a headline with nothing after it is body', `Treaty signed\n\n`, { text: `Treaty signed\n\n` }],
  [
    'a date on a line of its own after the headline',
    `Treaty signed\n\n1 June 2021\n\n${BODY}`,
    { text: BODY, title: 'Treaty signed', published: '2021-06-01' },
  ],
  [
    'a date on a line of its own at the start',
    `Published: June 1, 2021 10:15 GMT\n${BODY}`,
    { text: BODY, published: '2021-06-01' },
  ],
  [
    'a full date in the dateline, which stays in the body',
    `QUITO, June 1, 2021 (Agency) — The minister spoke.`,
    { text: 'QUITO, June 1, 2021 (Agency) — The minister spoke.', published: '2021-06-01' },
  ],
  ['a dateline without year gives no date', `QUITO, June 1 — They met.`, { text: `QUITO, June 1 — They met.` }],
  [
    'a date in the story is not that of publication',
    `On 9 November 1989 the wall fell.`,
    { text: `On 9 November 1989 the wall fell.` },
  ],
  ['a date without a day is none', `Date: 2021-06\n${BODY}`, { text: BODY }],
  ['an empty key is none', `Title:\nOutlet: \n${BODY}`, { text: BODY }],
  ['a word with a colon is body', `Breaking: they met.`, { text: `Breaking: they met.` }],
];

test.each(CASES)('[input/text] %s', async (_, raw, expected) => {
  const items = await readOne('a.txt', raw);
  expect(problems(items)).toEqual([]);
  const [article] = articles(items);
  const { id, ...rest } = { title: null, published: null, outlet: null, url: null, ...expected };
  expect(article).toMatchObject(rest);
  expect(article?.id).toMatch(id === undefined ? /^article:[0-9a-f]{16}$/ : new RegExp(`^${id}$`));
});

test('[input/text] the id is that of the content: the same text, the same id, wherever it lies', async () => {
  const ids = [await readOne('a.txt', BODY), await readOne('b.txt', BODY), await readOne('a.txt', `${BODY}!`)].map(
    (items) => articles(items)[0]?.id,
  );
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
});

const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['an empty file', '', 'a.txt is empty'],
  ['a blank file', ' \n\t\n', 'a.txt is empty'],
  ['metadata and nothing else', 'Title: Treaty signed\nDate: 2021-06-01\n', 'a.txt has no text'],
  [
    'a binary file',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    'a.txt is binary (it has a zero byte), not text',
  ],
  ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0]), 'a.txt is UTF-16; save it as UTF-8'],
  [
    'invalid UTF-8, with its line',
    Buffer.concat([Buffer.from('One.\nTwo é.\n'), Uint8Array.from([0x63, 0xe9, 0x20]), Buffer.from('\nFour.')]),
    'a.txt:3 is not valid UTF-8; save it as UTF-8',
  ],
  ['5 MB on a single line', 'x'.repeat(5_000_000), 'a.txt is too long for an article (5.0 MB; at most 2.0 MB)'],
  [
    'a date that does not exist, with its line',
    `Title: A\n\nDate: 2021-02-30\n${BODY}`,
    'a.txt:3 the date "2021-02-30" does not exist',
  ],
  [
    'a date that may be two days',
    `Date: 05/03/2019\n${BODY}`,
    'a.txt:1 the date "05/03/2019" may be two days; write 2019-03-05',
  ],
  ['a date that is none', `Date: soon\n${BODY}`, 'a.txt:1 the date "soon" cannot be read; write 2019-03-05'],
];

test.each(BAD)('[input/text] bad: %s', async (_, raw, expected) => {
  const items = await readOne('a.txt', raw);
  expect(problems(items)).toEqual([expected]);
  expect(items).toHaveLength(1);
});
