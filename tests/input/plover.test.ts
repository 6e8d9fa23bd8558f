// Event records as they come: what is read of each form, and what is wrong, by line.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords } from '../../src/input';
import type { PloverEvent } from '../../src/input/plover';
import { folderOf } from './files';

const folder = folderOf({});
afterAll(() => rmSync(folder, { recursive: true }));

const HERE = 'stdin';
const GOOD = { id: 'r1', date: '2024-03-05', actor: [{ name: 'Hungary', code: 'HUN' }], event: ['AGREE'] };

async function read(
  lines: readonly unknown[],
): Promise<{ readonly events: readonly PloverEvent[]; readonly errors: readonly string[] }> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  async function* stdin(): AsyncIterable<Uint8Array> {
    yield Buffer.from(text);
  }
  const events: PloverEvent[] = [];
  const errors: string[] = [];
  for await (const { item } of readRecords(['-'], stdin()))
    if (item.ok) events.push(...item.events);
    else errors.push(item.error.message);
  return { events, errors };
}
const only = async (line: unknown): Promise<PloverEvent | undefined> => (await read([line])).events[0];

const NOBODY = { name: null, code: null, sector: null, wikidata: null, span: null, id: null };

describe('[input/plover] forms', () => {
  test('a record of the present form, with all that is read of it', async () => {
    expect(
      await only({
        ...{ ...GOOD, enddate: '2024-03-06', mode: 'visit', context: ['future'], event_text: 'They met.' },
        actor: [
          {
            name: 'Anna Berg',
            code: 'NOR',
            sector: ['GOV', 'ELI'],
            identifier_id: 'http://www.wikidata.org/entity/Q42',
          },
        ],
        recipient: { actor_text: 'rebels', sector: 'REBkur' },
        ...{ event: 'CONSULT', event_loc: { name: 'Oslo', cc3: 'NOR' }, text_info: { start: 5, end: 8 } },
        cite_info: { url: 'https://a.example', title: 'Talks', publication: 'Courier', license: 'x' },
        ...{ quad_code: 1, event_scale: 2.5, comment: 'read by hand' },
      }),
    ).toEqual({
      ...{
        id: 'r1',
        date: '2024-03-05',
        enddate: '2024-03-06',
        types: ['CONSULT'],
        modes: ['visit'],
        contexts: ['future'],
      },
      actors: [{ ...NOBODY, name: 'Anna Berg', code: 'NOR', sector: 'GOV', wikidata: 'Q42' }],
      recipients: [{ ...NOBODY, name: 'rebels', sector: 'REB' }],
      ...{ place: { name: 'Oslo', id: null }, text: 'They met.', at: { start: 5, end: 8 }, words: null },
      ...{ url: 'https://a.example', title: 'Talks', outlet: 'Courier', own: null },
    });
  });

  test('an older one: source and target, strings for actors, the words beside the text', async () => {
    const event = await only({
      ...{ id: 7, source: ['USA', 'NATO'], target: 'Libya', event: 'FIGHT', mode: '', link: 'https://b.example' },
      ...{ text: 'Planes struck.', eventText: 'struck' },
    });
    expect(event).toMatchObject({
      id: '7',
      date: null,
      modes: [],
      text: 'Planes struck.',
      words: 'struck',
      url: 'https://b.example',
    });
    expect(event?.actors.map(({ name }) => name)).toEqual(['USA', 'NATO']);
    expect(event?.recipients.map(({ name }) => name)).toEqual(['Libya']);
  });

  test('a text with its events: each is one, by the text’s id and its number', async () => {
    const { events } = await read([
      {
        id: 't',
        text: 'A met B and hit C.',
        date: '2024-01-02',
        events: [
          { ...GOOD, id: null, date: null },
          { event: 'ASSAULT', source: ['A'], target: ['C'] },
        ],
      },
    ]);
    expect(events.map(({ id, date, types, text }) => [id, date, types, text])).toEqual([
      ['t#1', '2024-01-02', ['AGREE'], 'A met B and hit C.'],
      ['t#2', '2024-01-02', ['ASSAULT'], 'A met B and hit C.'],
    ]);
  });

  test('our own key is read; another’s under the same name is nobody’s', async () => {
    const dateline = { support: 3, modality: 'alleged', reported: '2024-03-07', actor: ['state:HUN'] };
    expect(await only({ ...GOOD, dateline })).toMatchObject({
      own: { modality: 'alleged', reported: '2024-03-07', precision: null },
      actors: [{ id: 'state:HUN' }],
    });
    expect(await only({ ...GOOD, dateline: 'x' })).toMatchObject({ own: null });
  });

  test('without an id it has one of its words, the same each time', async () => {
    const { id: _, ...rest } = GOOD;
    const [one, same] = (await read([rest, rest])).events;
    expect(one?.id).toMatch(/^record:[0-9a-f]{16}$/);
    expect(same?.id).toBe(one?.id);
  });
});

describe('[input/plover] what is wrong is said with file and line; the other lines are read', () => {
  test.each<readonly [string, unknown, RegExp]>([
    ['no JSON', '{"id":', /^stdin:2: is not JSON/],
    ['no object', [1], /^stdin:2: is no event record$/],
    ['no event', { ...GOOD, event: undefined }, /^stdin:2: "event": /],
    ['an empty event', { ...GOOD, event: ' ' }, /^stdin:2: "event": is empty$/],
    ['no list of events', { text: 'x', events: 3 }, /^stdin:2: "events": /],
    ['no actor at all', { ...GOOD, actor: [] }, /^stdin:2: has neither actor nor recipient$/],
    [
      'an actor without name and code',
      { ...GOOD, actor: [{ identifier_id: 'Q1' }] },
      /^stdin:2: names an actor without/,
    ],
    ['a date that is none', { ...GOOD, date: '2024-02-31' }, /^stdin:2: the date "2024-02-31" does not exist$/],
    [
      'an end that may be two days',
      { ...GOOD, enddate: '05/03/2024' },
      /^stdin:2: the date "05\/03\/2024" may be two days/,
    ],
    ['offsets before the text', { ...GOOD, text_info: { start: -1, end: 3 } }, /^stdin:2: "text_info.start": /],
    ['another alphabet of bytes', '{"id":"\0"}', /^stdin:2: is binary/],
  ])('%s', async (_what, line, problem) => {
    const { events, errors } = await read([GOOD, line, '', { ...GOOD, id: 'r3' }]);
    expect(events.map(({ id }) => id)).toEqual(['r1', 'r3']);
    expect(errors).toEqual([expect.stringMatching(problem)]);
  });

  test('an empty input, a file that is not there; the next file is read', async () => {
    expect((await read([''])).errors).toEqual([`${HERE}: is empty`]);
    const file = join(folder, 'a.jsonl');
    writeFileSync(file, JSON.stringify(GOOD));
    const found: string[] = [];
    for await (const { item } of readRecords([join(folder, 'none.jsonl'), folder, file]))
      found.push(item.ok ? `line ${item.line}` : item.error.problem);
    expect(found).toEqual(['does not exist', 'is a folder', 'line 1']);
  });
});
