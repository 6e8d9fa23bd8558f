// .json as news-please writes it: one article, a list, a folder of them; a broken object stops no other.
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { readInputs } from '../../src/input';
import { newsPlease } from '../../src/input/news-please';
import { objects } from '../../src/input/objects';
import { articles, collect, folderOf, problems, readOne } from './files';

/** Keys as news-please writes them, with text of our own. */
const item = (url: string, more: object = {}) => ({
  ...{
    authors: ['A. Writer'],
    date_download: '2020-01-02 10:00:00',
    date_modify: null,
    date_publish: '2020-01-01 08:30:00',
  },
  ...{ description: null, filename: `${url}.json`, image_url: null, language: 'en', localpath: null },
  ...{ source_domain: 'paper.example', maintext: 'The minister spoke.', title: 'Minister speaks', url },
  ...more,
});
const expected = (url: string) => ({
  ...{ text: 'The minister spoke.', title: 'Minister speaks', published: '2020-01-01' },
  ...{ outlet: 'paper.example', url },
});

const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  ['one object', JSON.stringify(item('http://p/1'), null, 2), ['http://p/1']],
  ['a list', JSON.stringify([item('http://p/1'), item('http://p/2')], null, 4), ['http://p/1', 'http://p/2']],
  [
    'one after the other',
    `${JSON.stringify(item('http://p/1'))}\n${JSON.stringify(item('http://p/2'))}`,
    ['http://p/1', 'http://p/2'],
  ],
  ['with a byte order mark', `\uFEFF${JSON.stringify(item('http://p/1'))}`, ['http://p/1']],
  [
    'braces and quotes in the text',
    JSON.stringify([item('http://p/1', { description: 'a } "{ \\" ]' }), item('http://p/2')]),
    ['http://p/1', 'http://p/2'],
  ],
];

test.each(FORMS)('[input/news-please] %s', async (_, json, urls) => {
  const items = await readOne('a.json', json);
  expect(problems(items)).toEqual([]);
  expect(articles(items)).toMatchObject(urls.map(expected));
});

test('[input/news-please] a folder of files', async () => {
  const folder = folderOf({
    'x/a.json': JSON.stringify(item('http://p/a')),
    'y/b.json': JSON.stringify(item('http://p/b')),
  });
  const items = await collect(readInputs([folder]));
  rmSync(folder, { recursive: true });
  expect(articles(items).map(({ url }) => url)).toEqual(['http://p/a', 'http://p/b']);
});

const BAD: readonly (readonly [string, string, string])[] = [
  ['no text', JSON.stringify(item('u', { maintext: null })), 'a.json:2 has no text'],
  ['a text of another type', JSON.stringify(item('u', { maintext: 7 })), 'a.json:2 "maintext":'],
  [
    'another language',
    JSON.stringify(item('u', { language: 'de' })),
    'a.json:2 is in another language (de); only English is read',
  ],
  ['broken JSON', '{"maintext": nope}', 'a.json:2 is not JSON'],
  [
    'a date that is none',
    JSON.stringify(item('u', { date_publish: 'soon' })),
    'a.json:2 the date "soon" cannot be read',
  ],
  [
    '5 MB',
    JSON.stringify(item('u', { maintext: 'x'.repeat(5_000_000) })),
    'a.json:2 is too long for an article (5.0 MB',
  ],
];

test.each(BAD)('[input/news-please] bad in the middle: %s', async (_, bad, problem) => {
  const items = await readOne(
    'a.json',
    `[${JSON.stringify(item('http://p/1'))},\n${bad},\n${JSON.stringify(item('http://p/2'))}]`,
  );
  expect(articles(items).map(({ url }) => url)).toEqual(['http://p/1', 'http://p/2']);
  expect(problems(items)).toHaveLength(1);
  expect(problems(items)[0]).toContain(problem);
});

test.each([
  ['', 'a.json holds no JSON object'],
  ['[1, 2]', 'a.json holds no JSON object'],
  ['{"maintext": "A', 'a.json:1 is not JSON (the file ends within an object)'],
])('[input/news-please] %j: %s', async (json, problem) =>
  expect(problems(await readOne('a.json', json))).toEqual([problem]),
);

test('[input/objects] objects come out as they went in, wherever the bytes are cut', async () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 5 }), fc.integer({ min: 1, max: 40 }), async (values, size) => {
      const bytes = Buffer.from(JSON.stringify(values, null, 1));
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const found: unknown[] = [];
      for await (const one of objects({ name: 'a', bytes: pieces })) found.push(JSON.parse(String(one.bytes)));
      expect(found).toEqual(JSON.parse(String(bytes)));
    }),
    { numRuns: 200 },
  );
});

test('[input/news-please] whatever the bytes: items, no crash', async () => {
  const good = Buffer.from(JSON.stringify([item('http://p/1'), item('http://p/2')]));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 }), async (changes) => {
      const bytes = Buffer.from(good);
      for (const [at, byte] of changes) bytes[at] = byte;
      const pieces = async function* () {
        yield bytes;
      };
      expect((await collect(newsPlease.read({ name: 'a.json', bytes: pieces }))).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
