// .jsonl: id and text kept exactly, and one bad line stops no other.
import { readInputs } from '../../src/input';
import { articles, collect, problems, readOne } from './files';

const row = (value: unknown) => `${JSON.stringify(value)}\n`;
const bytes = (...pieces: readonly string[]) =>
  (async function* () {
    for (const piece of pieces) yield Buffer.from(piece);
  })();

test('[input/jsonl] id and text are kept exactly; unknown keys are ignored', async () => {
  const text = ' Über\u00a0“quotes”,\r\ntwo lines \u{1F600} ';
  const items = await readOne(
    'a.jsonl',
    row({ id: 'my id/1 ', text, title: ' T ', date: '2021-06-01T23:00:00-05:00', outlet: 'O', url: 'u', extra: [1] }),
  );
  expect(articles(items)).toEqual([
    { id: 'my id/1 ', text, title: 'T', published: '2021-06-01', outlet: 'O', url: 'u' },
  ]);
});

test('[input/jsonl] all but the text may be missing, null or empty', async () => {
  const items = await readOne(
    'a.jsonl',
    `${row({ text: 'One.' })}\n${row({ text: 'Two.', id: null, date: null, title: '' })}`,
  );
  expect(articles(items)).toMatchObject([
    { text: 'One.', title: null, published: null, outlet: null, url: null },
    { text: 'Two.', title: null, published: null },
  ]);
});

const LONG = JSON.stringify({ text: 'x'.repeat(5_000_000) });
const BAD: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['broken JSON', '{"text": "One.', 'a.jsonl:2 is not JSON'],
  ['no text', '{"id": "b"}', 'a.jsonl:2 "text":'],
  ['an empty text', '{"text": " "}', 'a.jsonl:2 has no text'],
  ['a text that is no string', '{"text": 7}', 'a.jsonl:2 "text":'],
  ['a list', '[1]', 'a.jsonl:2 is no object with "text"'],
  ['a number', '7', 'a.jsonl:2 is no object with "text"'],
  ['a bad date', '{"text": "One.", "date": "soon"}', 'a.jsonl:2 the date "soon" cannot be read'],
  ['5 MB on a single line', LONG, 'a.jsonl:2 is too long for an article (5.0 MB'],
  ['invalid UTF-8', Uint8Array.from([0x7b, 0xe9, 0x7d]), 'a.jsonl:2 is not valid UTF-8'],
  ['a zero byte', Uint8Array.from([0x7b, 0, 0x7d]), 'a.jsonl:2 is binary'],
  [
    'an id again, with another text',
    '{"id": "a", "text": "Other."}',
    'a.jsonl:2 the id "a" stands above with another text',
  ],
];

test.each(BAD)('[input/jsonl] bad in the middle: %s', async (_, line, expected) => {
  const before = Buffer.from(row({ id: 'a', text: 'First.' }));
  const after = Buffer.from(`\n${row({ id: 'c', text: 'Last.' })}`);
  const items = await readOne('a.jsonl', Buffer.concat([before, Buffer.from(line), after]));
  expect(articles(items).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(problems(items)).toHaveLength(1);
  expect(problems(items)[0]).toContain(expected);
  expect(problems(items)[0]).not.toContain('\n');
});

test.each(['', '\n \n'])('[input/jsonl] a file without a line is empty: %j', async (raw) => {
  expect(problems(await readOne('a.jsonl', raw))).toEqual(['a.jsonl is empty']);
});

test('[input/jsonl] a letter cut in two by the pieces of a stream is whole again', async () => {
  const whole = Buffer.from(row({ id: 'a', text: 'é€\u{1F600}' }));
  async function* single() {
    for (const byte of whole) yield Uint8Array.of(byte);
  }
  expect(articles(await collect(readInputs(['-'], { stdin: single() })))[0]?.text).toBe('é€\u{1F600}');
});

test('[input/stdin] a brace first is JSON Lines, anything else is text', async () => {
  const json = await collect(readInputs(['-'], { stdin: bytes('\n ', `\n${row({ id: 'a', text: 'One.' })}`) }));
  expect(articles(json)).toMatchObject([{ id: 'a', text: 'One.' }]);
  const text = await collect(readInputs(['-'], { stdin: bytes('Title: A\n', 'One.') }));
  expect(articles(text)).toMatchObject([{ title: 'A', text: 'One.' }]);
  expect(problems(await collect(readInputs(['-'], { stdin: bytes() })))).toEqual(['stdin is empty']);
});

test('[input/jsonl] one line at a time: the first article comes before the stream has ended', async () => {
  let asked = 0;
  async function* endless() {
    for (;;) yield Buffer.from(row({ id: `a${asked++}`, text: 'One.' }));
  }
  for await (const item of readInputs(['-'], { stdin: endless() })) {
    if (item.ok && item.article.id === 'a3') break;
  }
  expect(asked).toBeLessThan(10);
});
