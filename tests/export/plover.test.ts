// Event records: what a store tells of an event, with the field names of PLOVER.
import type { Reading } from '../../src/core/model';
import { settleHappenings } from '../../src/events';
import { type Codes, ploverLines } from '../../src/export';
import { build, mergeAll } from '../../src/graph';
import { openStore } from '../../src/store';
import type { Cast } from '../fixtures/reading';
import { day, month, reading, type Sketch } from '../fixtures/reading';

const CAST: Cast = {
  voss: ['person:mira-voss', 'Person', 'Mira Voss'],
  tal: ['person:boris-tal', 'Person', 'Boris Tal'],
  rebels: ['group:hill-rebels', 'Group', 'Hill Rebels'],
  karelund: ['state:KRL', 'State', 'Karelund'],
  belmark: ['state:BLM', 'State', 'Belmark'],
  lunde: ['place:lunde', 'Place', 'Lunde'],
};
const CATALOGUE = { outlet: () => null, relations: new Map(), pronouns: new Map() };

/** Two articles tell of one attack, in other words; the earlier one is `a`. */
const ATTACK: Sketch = {
  ...{
    id: 'article:a',
    title: 'Shells on Lunde',
    outlet: 'Harbour Wire',
    published: '2024-03-05',
    url: 'https://wire.example/a',
  },
  marked: [
    '[Karelund|karelund] is at war.',
    'On Monday [Belmark|belmark] shelled [Lunde|lunde] in [Karelund|karelund].',
  ],
  facts: [
    {
      type: 'ATTACKED',
      subject: 'belmark',
      object: 'lunde',
      place: 'karelund',
      when: day('2024-03-04'),
      by: 'Belmark shelled Lunde',
      at: 'shelled',
      event: 'ASSAULT/heavy-weapons',
    },
  ],
};
const AGAIN: Sketch = {
  ...{ id: 'article:b', title: 'Lunde burns', published: '2024-03-06' },
  marked: ['Two days ago [Belmark|belmark] fired on [Lunde|lunde].'],
  facts: [
    {
      type: 'ATTACKED',
      subject: 'belmark',
      object: 'lunde',
      when: day('2024-03-04'),
      by: 'fired on',
      event: 'ASSAULT',
    },
  ],
};
/** What one end does alone; what is only planned, and for a month; what is planned and coded as another type. */
const LONE: Sketch = {
  ...{ id: 'article:c', published: '2024-03-08' },
  marked: [
    '[Mira Voss|voss], the foreign minister of [Karelund|karelund], resigned.',
    '[Boris Tal|tal] will demand it of [Belmark|belmark] in May.',
    '[The Hill Rebels|rebels] of [Karelund|karelund] will see [Tal|tal].',
  ],
  facts: [
    {
      type: 'HOLDS_ROLE',
      subject: 'voss',
      object: 'karelund',
      role: 'foreign minister',
      by: 'the foreign minister of Karelund',
    },
    { type: 'BASED_IN', subject: 'rebels', object: 'karelund', by: 'Rebels of Karelund' },
    { type: 'RESIGNED', subject: 'voss', by: 'resigned', event: 'RETREAT/resign' },
    {
      type: 'REQUESTED',
      subject: 'tal',
      object: 'belmark',
      when: month('2024-05', '2024-05-31'),
      modality: 'planned',
      by: 'will demand',
      event: 'REQUEST',
    },
    { type: 'MET', subject: 'rebels', object: 'tal', modality: 'planned', by: 'will see', event: 'AGREE' },
  ],
};

const CODES: Codes = {
  sectorsOf: ({ type, roles }) =>
    type === 'State' || roles.some((role) => role.includes('minister')) ? ['GOV', 'ELI'] : [],
  codeOf: (id) => /^state:(...)$/.exec(id)?.[1] ?? null,
  quadCode: (quad) => ({ 'verbal cooperation': 1, 'material conflict': 4 })[quad] ?? null,
  ahead: new Set(['AGREE']),
  ...{ codebook: 'PLOVER 1.3', version: '9.9.9' },
};
const scaleOf = (type: string) => ({
  quad: type === 'ASSAULT' ? 'material conflict' : null,
  score: type === 'ASSAULT' ? -9.5 : null,
});

async function recordsOf(readings: readonly Reading[]): Promise<readonly Record<string, unknown>[]> {
  const store = await openStore('memory:', {});
  await store.prepare();
  await store.merge(mergeAll(readings.map((one) => build(one, CATALOGUE))));
  await settleHappenings(store, scaleOf);
  const lines: string[] = [];
  for await (const line of ploverLines(store, CODES)) lines.push(line);
  await store.close();
  return lines.map((line) => JSON.parse(line));
}

const CITED = { language: 'en', coder: 'Dateline', codebook: 'PLOVER 1.3', version: '9.9.9' };

describe('[export/plover]', () => {
  let records: readonly Record<string, unknown>[];
  beforeAll(async () => {
    records = await recordsOf([ATTACK, AGAIN, LONE].map((sketch) => reading(sketch, CAST)));
  });
  const of = (event: string) => records.find((one) => String(one['event']) === event);

  test('one record for each happening, in the order of ids', () => {
    expect(records.map(({ event }) => String(event)).sort()).toEqual(['AGREE', 'ASSAULT', 'REQUEST', 'RETREAT']);
    const ids = records.map(({ id }) => String(id));
    expect(ids).toEqual(ids.toSorted());
  });

  test('two articles, one event: the quote, its offsets and the citation are of the earlier one', () => {
    expect(of('ASSAULT')).toEqual({
      id: expect.stringMatching(/^happening:assault-/),
      date: '2024-03-04',
      actor: [{ name: 'Belmark', code: 'BLM', sector: 'GOV' }],
      recipient: [{ name: 'Lunde' }],
      event: ['ASSAULT'],
      event_loc: { name: 'Karelund', cc3: 'KRL' },
      event_text: ['On Monday Belmark shelled Lunde in Karelund.'],
      quad_code: 4,
      event_scale: -9.5,
      mode: ['heavy-weapons'],
      text_info: { start: 10, end: 31 },
      cite_info: { url: 'https://wire.example/a', title: 'Shells on Lunde', publication: 'Harbour Wire', ...CITED },
      dateline: {
        ...{
          support: 2,
          independent: 2,
          modality: 'actual',
          precision: 'day',
          reported: '2024-03-05',
          lastReported: '2024-03-06',
        },
        ...{
          articles: ['article:a', 'article:b'],
          actor: ['state:BLM'],
          recipient: ['place:lunde'],
          place: 'state:KRL',
        },
      },
    });
  });

  test('one end alone: no recipient; without a time the day of the report, which is not said to be the day of the event', () => {
    const record = of('RETREAT');
    expect(record).toEqual({
      id: expect.stringMatching(/^happening:retreat-/),
      date: '2024-03-08',
      actor: [{ name: 'Mira Voss', code: 'KRL', sector: 'GOV' }],
      event: ['RETREAT'],
      event_text: ['Mira Voss, the foreign minister of Karelund, resigned.'],
      mode: ['resign'],
      text_info: { start: 45, end: 53 },
      cite_info: CITED,
      dateline: {
        ...{ support: 1, independent: 1, modality: 'actual', reported: '2024-03-08', lastReported: '2024-03-08' },
        ...{ articles: ['article:c'], actor: ['person:mira-voss'] },
      },
    });
  });

  test('planned: "future" among the contexts; a month is its first and last day', () => {
    expect(of('REQUEST')).toMatchObject({
      ...{ date: '2024-05-01', enddate: '2024-05-31', context: ['future'] },
      dateline: { modality: 'planned', precision: 'month' },
    });
  });

  test('planned, and coded as a type that says so itself: no "future"; a group is of the state that it is based in', () => {
    const record = of('AGREE');
    expect(record).not.toHaveProperty('context');
    expect(record).toMatchObject({
      actor: [{ name: 'Hill Rebels', code: 'KRL' }],
      dateline: { modality: 'planned' },
    });
  });
});

test('[export/plover] an empty store has no records', async () => {
  expect(await recordsOf([])).toEqual([]);
});

test('[export/plover] more happenings than a page holds: each once, in the order of ids', async () => {
  const resigned = { type: 'RESIGNED', subject: 'voss', by: 'resigned', event: 'RETREAT/resign' };
  const days = [...Array(230).keys()].map((i) => new Date(Date.UTC(2024, 0, 1 + 20 * i)).toISOString().slice(0, 10));
  const records = await recordsOf(
    days.map((published) =>
      reading(
        { id: `article:${published}`, published, marked: ['[Mira Voss|voss] resigned.'], facts: [resigned] },
        CAST,
      ),
    ),
  );
  const ids = records.map(({ id }) => String(id));
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(records.map(({ date }) => date).sort()).toEqual(days);
});
