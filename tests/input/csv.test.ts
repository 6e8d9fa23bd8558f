// Tables: which column is what, and one bad row stops no other.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { UsageError } from '../../src/core/errors';
import { columnsOf, readInputs } from '../../src/input';
import { csv } from '../../src/input/csv';
import { articles, collect, folderOf, problems, readOne } from './files';

const TABLES: readonly (readonly [string, string, string])[] = [
  ['comma', 'a.csv', 'id,title,text,date,source,url\n1,T,"One, two.",2019-03-05,O,http://o/1\n'],
  ['semicolon', 'a.csv', 'id;headline;body;published;outlet;link\n1;T;One, two.;2019-03-05;O;http://o/1\n'],
  ['tab', 'a.tsv', 'ID\tTitle\tMain Text\tPublish_Date\tPublisher\tURL\n1\tT\tOne, two.\t2019-03-05\tO\thttp://o/1'],
  [
    'byte order mark, CRLF',
    'a.csv',
    '\uFEFFid,title,content,pub_date,source_domain,url\r\n1,T,"One, two.",2019-03-05,O,http://o/1\r\n',
  ],
  [
    'other columns between',
    'a.csv',
    'x,id,title,y,text,date,outlet,url\n0,1,T,"a\nb","One, two.",2019-03-05,O,http://o/1\n',
  ],
];

test.each(TABLES)('[input/csv] by the usual names: %s', async (_, name, table) => {
  const items = await readOne(name, table);
  expect(problems(items)).toEqual([]);
  expect(articles(items)).toEqual([
    { id: '1', title: 'T', text: 'One, two.', published: '2019-03-05', outlet: 'O', url: 'http://o/1' },
  ]);
});

test('[input/csv] by columns that the user names', async () => {
  const folder = folderOf({ 'a.csv': 'nr,text,"what, then"\n7,Short.,Long text.\n' });
  const columns = columnsOf('text=what\\, then, title = text,id=nr');
  const items = await collect(readInputs([join(folder, 'a.csv')], { columns }));
  rmSync(folder, { recursive: true });
  expect(articles(items)).toMatchObject([{ id: '7', title: 'Short.', text: 'Long text.' }]);
});

test.each(['text', 'text=', 'body=text', '=x', ''])('[input/csv] --columns %s is refused', (given) => {
  expect(() => columnsOf(given)).toThrow(UsageError);
});

const BAD: readonly (readonly [string, string | Buffer, readonly string[], readonly string[]])[] = [
  ['no text in a row', 'id,text\n1,A\n2,\n3,C\n', ['1', '3'], ['a.csv:3 has no text']],
  [
    'a date that is none',
    'id,text,date\n1,A,soon\n2,B,2019-03-05\n',
    ['2'],
    ['a.csv:2 the date "soon" cannot be read; write 2019-03-05'],
  ],
  ['too few and too many cells', 'id,text,title\n1,A\n2,B,T,more\n', ['1', '2'], []],
  ['a stray quotation mark', 'id,text\n1,a 5" gun\n2,B\n', ['1', '2'], []],
  [
    'another character set',
    Buffer.from('id,text\n1,caf\xe9\n2,B\n', 'latin1'),
    ['2'],
    ['a.csv:2 is not valid UTF-8; save it as UTF-8'],
  ],
  ['UTF-16', Buffer.from('\uFEFFid,text\n1,A\n', 'utf16le'), [], ['a.csv:1 is UTF-16; save it as UTF-8']],
  [
    'no column for the text',
    'id,words\n1,A\n',
    [],
    ['a.csv:1 no column holds the text; say which: --columns text=COLUMN (it has id, words)'],
  ],
  ['a header alone', 'id,text\n', [], ['a.csv has no rows']],
  ['nothing', '', [], ['a.csv is empty']],
  [
    'an open quotation mark',
    'id,text\n1,A\n2,"B\n3,C\n',
    ['1'],
    ['a.csv:4 a quotation mark is opened and never closed: the rest of the file is one cell'],
  ],
  [
    'an article above 2 MB',
    `id,text\n1,A\n2,${'x'.repeat(2_500_000)}\n3,C\n`,
    ['1', '3'],
    ['a.csv:3 is too long for an article (2.5 MB; at most 2.0 MB)'],
  ],
];

test.each(BAD)('[input/csv] bad: %s', async (_, table, ids, wrong) => {
  const items = await readOne('a.csv', table);
  expect([articles(items).map(({ id }) => id), problems(items)]).toEqual([ids, wrong]);
});

test('[input/csv] whatever the bytes, and wherever they are cut: items, no crash', async () => {
  const good = Buffer.from('id,text,date\n1,"One, ""two"".",2019-03-05\n2,B,\n');
  const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255), cut: fc.integer({ min: 1, max: 20 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(20), async (changes, size) => {
      const bytes = Buffer.from(good);
      for (const { at, byte } of changes) bytes[at] = byte;
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size + 1) yield bytes.subarray(at, at + size + 1);
      };
      const items = await collect(csv.read({ name: 'a.csv', bytes: pieces }));
      expect(items.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
