// Event records that leave a store and come into another: what comes out of that is what went in, but for ids and for who told it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKit } from '../../src/data/kit';
import { settleHappenings } from '../../src/events';
import { build, mergeAll } from '../../src/graph';
import { scaleOf } from '../../src/settle';
import { dump, openStore, type Store } from '../../src/store';
import { dateline, services } from '../cli/harness';
import { bytes } from '../fixtures/bytes';
import { type Cast, day, month, reading, type Sketch } from '../fixtures/reading';
import { folderOf } from '../input/files';

const kit = loadKit();
const CAST: Cast = {
  voss: ['person:mira-voss', 'Person', 'Mira Voss'],
  tal: ['person:boris-tal', 'Person', 'Boris Tal'],
  rebels: ['group:fjord-rebels', 'Group', 'Fjord Rebels'],
  norway: ['state:NOR', 'State', 'Norway'],
  iceland: ['state:ISL', 'State', 'Iceland'],
  un: ['organization:united-nations', 'Organization', 'United Nations'],
  lunde: ['place:lunde', 'Place', 'Lunde'],
};
const CATALOGUE = {
  outlet: () => null,
  relations: new Map([['MET', { symmetric: true, plover: 'CONSULT', mode: null, cameo: '04', quad: null }]]),
  pronouns: new Map(),
};

const met = { type: 'MET', subject: 'voss', object: 'tal', by: 'met', event: 'CONSULT' } as const;
const SKETCHES: readonly Sketch[] = [
  {
    ...{
      id: 'article:a',
      title: 'Three meet',
      outlet: 'Harbour Wire',
      published: '2024-03-06',
      url: 'https://wire.example/a',
    },
    marked: [
      '[Mira Voss|voss], the foreign minister of [Norway|norway], met [Boris Tal|tal] in [Lunde|lunde].',
      '[Iceland|iceland] shelled [Lunde|lunde] and [Norway|norway], and will fine [Norway|norway].',
      'In March the [Fjord Rebels|rebels] of [Norway|norway] aided the [United Nations|un].',
    ],
    facts: [
      {
        type: 'HOLDS_ROLE',
        subject: 'voss',
        object: 'norway',
        role: 'foreign minister',
        by: 'the foreign minister of Norway',
      },
      { ...met, place: 'lunde', when: day('2024-03-05') },
      { type: 'ATTACKED', subject: 'iceland', object: 'lunde', by: 'shelled', event: 'ASSAULT/heavy-weapons' },
      {
        type: 'SANCTIONED',
        subject: 'iceland',
        object: 'norway',
        by: 'will fine',
        modality: 'planned',
        event: 'SANCTION',
      },
      { type: 'BASED_IN', subject: 'rebels', object: 'norway', by: 'Rebels of Norway' },
      {
        type: 'AIDED',
        subject: 'rebels',
        object: 'un',
        when: month('2024-03', '2024-03-31'),
        by: 'aided',
        event: 'AID',
      },
    ],
  },
  {
    ...{ id: 'article:b', published: '2024-03-07', url: 'https://wire.example/b' },
    marked: ['[Voss|voss] met [Tal|tal].', '[Voss|voss] resigned.'],
    facts: [
      { ...met, when: day('2024-03-05') },
      { type: 'RESIGNED', subject: 'voss', by: 'resigned', event: 'RETREAT/resign' },
    ],
  },
];

const folder = folderOf({});
afterAll(() => rmSync(folder, { recursive: true }));

const inMemory = async (): Promise<Store> => {
  const store = await openStore('memory:', {});
  await store.prepare();
  return store;
};
const given = (store: Store) => {
  const open = async (): Promise<Store> => ({ ...store, close: async () => undefined });
  return services({ open, openExisting: open, kit: () => kit });
};
const exported = async (store: Store): Promise<string> => (await dateline(['export', 'plover'], given(store))).out;
/** Without ids and our own key; in one order. */
const plain = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const { id: _, dateline: __, ...rest } = JSON.parse(line);
      return JSON.stringify(rest);
    })
    .sort();

async function original(): Promise<Store> {
  const store = await inMemory();
  await store.merge(mergeAll(SKETCHES.map((sketch) => build(reading(sketch, CAST), CATALOGUE))));
  await settleHappenings(store, scaleOf(kit));
  return store;
}

test('[import] a store’s records, in an empty store, give the same records', async () => {
  const [first, second] = [await original(), await inMemory()];
  const out = await exported(first);
  const file = join(folder, 'all.jsonl');
  writeFileSync(file, out);
  const ran = await dateline(['import', 'plover', file], given(second));
  expect(ran).toMatchObject({ code: 0, err: [] });
  expect(ran.out).toMatch(/^events {5}5\n/);
  expect(ran.out).toMatch(/^happenings 5, 5 written or taken away$/m);
  expect(plain(await exported(second))).toEqual(plain(out));
});

test('[import] entities, modality and days of the report are those that the records had under our own key', async () => {
  const second = await inMemory();
  await dateline(['import', 'plover', join(folder, 'all.jsonl')], given(second));
  const own = (lines: string) =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).dateline)
      .map(({ modality, precision, reported, actor, recipient, place }) =>
        JSON.stringify({ modality, precision, reported, actor, recipient, place }),
      )
      .sort();
  expect(own(await exported(second))).toEqual(own(readFileSync(join(folder, 'all.jsonl'), 'utf8')));
});

test('[import] twice, or line by line from the last on, is the same graph to the byte', async () => {
  const lines = readFileSync(join(folder, 'all.jsonl'), 'utf8').trim().split('\n');
  const [once, often] = [await inMemory(), await inMemory()];
  await dateline(['import', 'plover', join(folder, 'all.jsonl')], given(once));
  const graph = bytes(await dump(once));
  const again = await dateline(['import', 'plover', join(folder, 'all.jsonl')], given(once));
  expect(again.out).toMatch(/^nodes {6}0 new/m);
  expect(again.out).toMatch(/, 0 written or taken away$/m);
  for (const [i, line] of lines.toReversed().entries()) {
    const file = join(folder, `${i}.jsonl`);
    writeFileSync(file, `${line}\n`);
    await dateline(['import', 'plover', file], given(often));
  }
  expect(bytes(await dump(once))).toBe(graph);
  expect(bytes(await dump(often))).toBe(graph);
});
