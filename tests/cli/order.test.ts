// The same articles in any order, in one build or several, give the same canonical graph: read by the model, judged, in a store in memory.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueOf } from '../../src/catalogue';
import { loadKit } from '../../src/data/kit';
import { shown } from '../../src/entities';
import { build } from '../../src/graph';
import { dump, openStore, type Store } from '../../src/store';
import { folderOf } from '../input/files';
import { onModel } from '../reader';
import { dateline, services } from './harness';

const line = (id: string, date: string, text: string): string => JSON.stringify({ id, date, text });
/** Two spellings of a minister and a mayor, the mayor's surname alone, and a namesake of hers. */
const FILES = {
  'a.jsonl': line(
    'a',
    '2019-03-05',
    'Iranian Foreign Minister Mohammad Javad Zarif met Karima Haddad, the mayor of Velden, in Tehran on Monday. Zarif said that he thanked Haddad, and that Iran had closed the port of Velna.',
  ),
  'b.jsonl': line(
    'b',
    '2019-03-06',
    'Javad Zareef, the Iranian foreign minister, spoke with the mayor of Velden, Kareema Haddad. She said that she was pleased with Iran.',
  ),
  'c.jsonl': line(
    'c',
    '2019-03-09',
    'Haddad, the mayor of Velden, visited Iran on Friday. She told reporters that trade would grow. Haddad denied that Iran had closed the port of Velna.',
  ),
  'd.jsonl': line(
    'd',
    '2019-05-09',
    'The French footballer Karima Haddad scored twice in Paris. Haddad said that she was happy with the team.',
  ),
};
const folder = folderOf(FILES);
afterAll(() => rmSync(folder, { recursive: true }));

const kit = loadKit();
const reader = onModel(kit);

/** The bytes of a store after these builds, one after another. */
async function built(builds: readonly (readonly string[])[]): Promise<string> {
  const store: Store = await openStore('memory:', {});
  await store.prepare();
  const given = services({
    ...{ kit: () => kit, reader: () => reader, open: async () => ({ ...store, close: async () => undefined }) },
    build: (reading) => build(shown(reading), catalogueOf(kit)),
  });
  for (const names of builds) {
    const { code, err } = await dateline(['build', ...names.map((name) => join(folder, name))], given);
    expect({ code, err }).toEqual({ code: 0, err: [] });
  }
  const { nodes, edges } = await dump(store);
  await store.close();
  return JSON.stringify([[...nodes.values()], [...edges.values()]]);
}

const [A, B, C, D] = ['a.jsonl', 'b.jsonl', 'c.jsonl', 'd.jsonl'];

describe('[cli/build] who is who, and what contradicts what, does not depend on the order of loading', () => {
  let once = '';
  beforeAll(async () => {
    once = await built([[A, B, C, D]]);
  });

  test('something is joined at all', () => {
    expect(once).toContain('"canonical"');
  });

  test('something contradicts something', () => {
    expect(once).toContain('"CONTRADICTS"');
  });

  test.each([
    ['backwards', [[D, C, B, A]]],
    ['one by one', [[A], [B], [C], [D]]],
    ['one by one, backwards', [[D], [C], [B], [A]]],
    [
      'in halves, some twice',
      [
        [B, D],
        [A, B],
        [C, A],
      ],
    ],
  ])('%s', async (_how, builds) => {
    expect(await built(builds)).toBe(once);
  });
});
