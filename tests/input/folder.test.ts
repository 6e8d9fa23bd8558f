// Folders: which files, in which order; and what the system refuses stops nothing.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from '../../src/input';
import { articles, collect, folderOf, problems } from './files';

const line = (id: string) => `${JSON.stringify({ id, text: 'One.' })}\n`;

test('[input/folder] files of known kinds, subfolders too, in the order of their names; the rest is left out', async () => {
  const folder = folderOf({
    'b.txt': 'Id: b\nOne.',
    'B.jsonl': line('B1') + line('B2'),
    'a/z.txt': 'Id: a-z\nOne.',
    'a/c/d.NDJSON': line('d'),
    'c.pdf': '%PDF',
    'README.md': '# no',
    '.hidden.txt': 'One.',
    'é.txt': 'Id: e\nOne.',
  });
  symlinkSync(folder, join(folder, 'a', 'circle'));
  symlinkSync(join(folder, 'b.txt'), join(folder, 'd-link.txt'));
  const items = await collect(readInputs([folder]));
  rmSync(folder, { recursive: true });
  expect(problems(items)).toEqual([]);
  expect(articles(items).map(({ id }) => id)).toEqual(['B1', 'B2', 'd', 'a-z', 'b', 'b', 'e']);
});

const KNOWN = 'text, jsonl, csv, news-please, warc, html, xml, urls';

test('[input/folder] each thing that cannot be read is an item of its own, in its place', async () => {
  const folder = folderOf({
    'a.txt': 'Id: a\nOne.',
    'b.txt': '',
    'c.txt': 'Id: c\nOne.',
    'x.pdf': '%PDF',
    'no/x.md': '',
  });
  const at = (name: string) => join(folder, name);
  const items = await collect(readInputs([at('missing'), at('no'), folder, at('x.pdf'), at('a.txt/b'), at('c.txt')]));
  rmSync(folder, { recursive: true });
  expect(articles(items).map(({ id }) => id)).toEqual(['a', 'c', 'c']);
  expect(problems(items)).toEqual([
    'missing does not exist',
    `no holds no article (no file of a known kind: ${KNOWN})`,
    'b.txt is empty',
    `x.pdf is of no known kind (known: ${KNOWN}; by its ending)`,
    'b does not exist',
  ]);
});
