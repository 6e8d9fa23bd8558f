// extract and analyze: results in order to stdout, what failed to stderr, exit 1 where something did.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../input/files';
import { dateline } from './harness';

const row = (id: string, text: string) => `${JSON.stringify({ id, text, date: '2024-03-04' })}\n`;
let folder: string;
beforeAll(() => {
  folder = folderOf({
    'news.jsonl': `${row('a', 'One.')}not json\n${row('b', 'FAIL.')}${row('c', 'Three.')}`,
    'good.txt': 'Id: g\nA word',
    'given.conllu': '# newdoc id = d\n# sent_id = d-7\n1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n',
    'broken.conllu': '1\tYes\n',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test('[cli/extract] one line of facts for each article that was read; each other is said in one line', async () => {
  const { code, out, err } = await dateline(['extract', at('news.jsonl'), at('good.txt'), at('missing.txt')]);
  expect(code).toBe(1);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { id: 'a', text: 'One.', date: '2024-03-04', entities: [], relations: [], claims: [] },
    { id: 'c', text: 'Three.' },
    { id: 'g', text: 'A word', date: null },
  ]);
  expect(err).toHaveLength(3);
  expect(err).toEqual([
    expect.stringMatching(/^dateline: .*news\.jsonl:2: is not JSON/),
    expect.stringMatching(/missing\.txt: does not exist$/),
    'dateline: b: parse failed: no head for the root',
  ]);
});

test('[cli/extract] all well: exit 0; --format pretty for people', async () => {
  const { code, out, err } = await dateline(['extract', '--format', 'pretty', at('good.txt')]);
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(out).toContain('(no title)  [g]');
});

test('[cli/analyze] CoNLL-U with ids of documents and sentences; the given tokens and sent_ids of a .conllu are kept', async () => {
  const { code, out } = await dateline(['analyze', at('good.txt'), at('given.conllu')]);
  expect(code).toBe(0);
  expect(out).toBe(
    [
      ...['# newdoc id = g', '# sent_id = g-1', '# text = A word', '1\tA word\tA word\tX\tFW\t_\t0\troot\t_\t_', ''],
      ...['# newdoc id = d', '# sent_id = d-7', '# text = Yes', '1\tYes\tYes\tX\tFW\t_\t0\troot\t_\t_', '', ''],
    ].join('\n'),
  );
});

test('[cli/analyze] json: sentences with tokens, names', async () => {
  const { out } = await dateline(['analyze', '--format', 'json', at('good.txt')]);
  expect(JSON.parse(out)).toEqual({
    id: 'g',
    sentences: [
      {
        ...{ start: 0, end: 6 },
        tokens: [
          { start: 0, end: 6, form: 'A word', lemma: 'A word', upos: 'X', xpos: 'FW', head: -1, deprel: 'root' },
        ],
      },
    ],
    names: [],
  });
});

test('[cli/analyze] a broken .conllu is said with its line, and stops no other', async () => {
  const { code, out, err } = await dateline(['analyze', at('broken.conllu'), at('missing.conllu'), at('good.txt')]);
  expect(code).toBe(1);
  expect(out).toContain('# newdoc id = g');
  expect(err).toEqual([
    expect.stringMatching(/broken\.conllu:1: has 2 columns/),
    expect.stringMatching(/missing\.conllu: /),
  ]);
});
