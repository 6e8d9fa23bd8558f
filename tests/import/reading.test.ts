// What a record becomes: whom its actors mean, when it was, what the sentence says; and a file of another's records as a whole.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadKit } from '../../src/data/kit';
import { loadPloverImport } from '../../src/data/plover-import';
import { recordReader } from '../../src/import';
import { whenOf } from '../../src/import/when';
import type { Party, PloverEvent } from '../../src/input/plover';
import { openStore } from '../../src/store';
import { dateline, services } from '../cli/harness';

const kit = loadKit();
const read = recordReader(kit, loadPloverImport());

const NOBODY: Party = { name: null, code: null, sector: null, wikidata: null, span: null, id: null };
const RECORD: PloverEvent = {
  ...{ id: 'r1', date: '2024-03-05', enddate: null, actors: [{ ...NOBODY, code: 'HUN' }], recipients: [] },
  ...{ types: ['AGREE'], modes: [], contexts: [], place: null, text: null, at: null, words: null },
  ...{ url: null, title: null, outlet: null, own: null },
};
const reading = (given: Partial<PloverEvent>) => read({ ...RECORD, ...given }, 'a.jsonl', 3);

type Case = readonly [what: string, party: Partial<Party>, id: string, roles?: readonly string[]];

describe('[import] an actor is', () => {
  const CASES: readonly Case[] = [
    ['a state, by its code', { code: 'HUN' }, 'state:HUN'],
    [
      'a state, by its code and the sector of government',
      { name: 'Hungarian', code: 'HUN', sector: 'GOV' },
      'state:HUN',
    ],
    ['a state, by its name', { name: 'Hungary' }, 'state:HUN'],
    ['a state, by its capital, where the code says so', { name: 'Moscow', code: 'RUS' }, 'state:RUS'],
    ['a state, by a code for a name', { name: 'USAGOV' }, 'state:USA'],
    ['what data/ knows by name, whatever its code', { name: 'U.N.', code: 'IGO' }, 'organization:united-nations'],
    [
      'a person that data/ knows',
      { name: 'Angela Merkel', code: 'DEU', sector: 'ELI' },
      'person:angela-merkel',
      ['sector ELI|state:DEU'],
    ],
    [
      'somebody else of a state, by code and sector',
      { name: 'Hungarian', code: 'HUN', sector: 'MIL' },
      'organization:hungary-mil',
      ['sector MIL|state:HUN'],
    ],
    ['the same by a code for a name', { name: 'HUNREB' }, 'group:hungary-reb', ['sector REB|state:HUN']],
    [
      'a state’s soldiers, though they are called like it',
      { name: 'Hungary', code: 'HUN', sector: 'MIL' },
      'organization:hungary',
      ['sector MIL|state:HUN'],
    ],
    [
      'a body, by its name',
      { name: 'Tisza Water Board', code: 'HUN', sector: 'BUS' },
      'organization:tisza-water-board',
      ['sector BUS|state:HUN'],
    ],
    ['a group, by its name', { name: 'angry farmers', sector: 'AGR' }, 'group:angry-farmers', ['sector AGR|']],
    ['a group, where nothing tells', { name: 'XYZZY' }, 'group:xyzzy'],
    [
      'what it was, in records of our own',
      { name: 'Mira Voss', code: 'HUN', sector: 'GOV', id: 'person:mira-voss-2' },
      'person:mira-voss-2',
      ['sector GOV|state:HUN'],
    ],
  ];
  test.each(CASES.map(([what, ...rest]) => [what, rest] as const))('%s', (_what, [party, id, roles = []]) => {
    expect(reading({ actors: [{ ...NOBODY, ...party }] }).entities).toEqual([expect.objectContaining({ id, roles })]);
  });
});

describe('[import] time', () => {
  test.each([
    ['a day', '2024-03-05', null, '2024-03-05 2024-03-05 day'],
    ['a day, said twice', '2024-03-05', '2024-03-05', '2024-03-05 2024-03-05 day'],
    ['a few days', '2024-03-05', '2024-03-07', '2024-03-05 2024-03-07 week'],
    ['a month', '2024-02-01', '2024-02-29', '2024-02 2024-02-29 month'],
    ['weeks in a month', '2024-02-03', '2024-02-20', '2024-02 2024-02-29 month'],
    ['a year', '2024-01-01', '2024-12-31', '2024 2024-12-31 year'],
    ['years: their first day', '2020-05-01', '2024-12-31', '2020-05-01 2020-05-01 day'],
    ['an end before the beginning is none', '2024-03-05', '2024-01-01', '2024-03-05 2024-03-05 day'],
  ])('%s', (_what, date, enddate, expected) => {
    const when = whenOf({ date, enddate, own: null });
    expect(when && `${when.date} ${when.end} ${when.precision}`).toBe(expected);
  });

  test('in records of our own it is what it was: "last week" of the 5th of March may be February, up to the 3rd of March', () => {
    const own = { modality: 'actual' as const, cameo: null, reported: null, precision: 'month' as const };
    expect(whenOf({ date: '2024-02-01', enddate: '2024-03-03', own })).toEqual({
      ...{ date: '2024-02', end: '2024-03-03', precision: 'month' },
    });
  });

  test('the day of the report alone is no time', () => {
    const own = { modality: 'actual' as const, cameo: null, reported: '2024-03-07', precision: null };
    expect(whenOf({ date: '2024-03-07', enddate: null, own })).toBeNull();
    expect(reading({ own })).toMatchObject({ published: '2024-03-07', events: [{ when: null }] });
  });
});

describe('[import] a record as a reading', () => {
  const [oslo, bergen, ghent] = ['Oslo Board', 'Bergen Board', 'Ghent Board'].map((name) => ({ ...NOBODY, name }));
  const boards = [oslo, bergen].flatMap((one) => one ?? []);

  test('a relation for each pair of ends, all at one word; one event with its codes', () => {
    const text = 'Oslo Board and Bergen Board fined Ghent Board.';
    const { relations, deeds, events, mentions, sentences } = reading({
      ...{ types: ['SANCTION'], modes: ['discontinue'], actors: boards, recipients: ghent ? [ghent] : [], text },
      words: 'fined',
    });
    expect(relations.map(({ type, subject, object }) => [type, subject, object])).toEqual([
      ['SANCTION', 'group:bergen-board', 'group:ghent-board'],
      ['SANCTION', 'group:oslo-board', 'group:ghent-board'],
    ]);
    expect(deeds).toEqual([]);
    for (const { anchor, evidence } of relations) {
      expect(text.slice(anchor.start, anchor.end)).toBe('fined');
      expect(evidence).toMatchObject({ rule: 'plover/import', sentence: sentences[0]?.index });
    }
    expect(events).toEqual([
      expect.objectContaining({ type: 'SANCTION', mode: 'discontinue', of: relations.map(({ id }) => id) }),
    ]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Oslo Board',
      'Bergen Board',
      'Ghent Board',
    ]);
  });

  test('those who act together on nobody do each a deed, and are the actors of one event', () => {
    const { relations, deeds, events } = reading({ types: ['CONSULT'], actors: boards });
    expect(relations).toEqual([]);
    expect(deeds.map(({ subject, object }) => [subject, object])).toEqual([
      ['group:bergen-board', null],
      ['group:oslo-board', null],
    ]);
    expect(events).toEqual([
      expect.objectContaining({ actors: ['group:bergen-board', 'group:oslo-board'], recipients: [] }),
    ]);
  });

  test('several types are several events; who acts does not receive', () => {
    const { events, relations } = reading({ types: ['AGREE', 'CONSULT'], recipients: [{ ...NOBODY, code: 'HUN' }] });
    expect(events.map(({ type, recipients }) => [type, recipients])).toEqual([
      ['AGREE', []],
      ['CONSULT', []],
    ]);
    expect(relations).toEqual([]);
  });

  test.each([
    [[], [], 'asserted actual'],
    [['future'], [], 'asserted planned'],
    [[], ['hypothetical'], 'asserted planned'],
    [['historical'], [], 'asserted actual'],
    [['negation'], [], 'negated actual'],
  ])('contexts %j and modes %j: %s', (contexts, modes, expected) => {
    const [event] = reading({ contexts, modes }).events;
    expect(`${event?.polarity} ${event?.modality}`).toBe(expected);
  });

  test('without a quotation the sentence is a plain line', () => {
    expect(
      reading({ types: ['ASSAULT'], modes: ['aerial'], recipients: boards, place: { name: 'Oslo', id: null } }).text,
    ).toBe('Hungary ASSAULT/aerial Oslo Board, Bergen Board (2024-03-05, Oslo).');
  });

  test('two records of one address are two sentences of one article', () => {
    const [one, two] = ['r1', 'r2'].map((id) => reading({ id, url: 'https://a.example', text: 'They agreed.' }));
    expect(two?.id).toBe(one?.id);
    expect(two?.sentences[0]?.index).not.toBe(one?.sentences[0]?.index);
  });

  test('a type that is none of PLOVER’s is said with file and line', () => {
    expect(() => reading({ types: ['CRIME'] })).toThrow('a.jsonl:3: "event": CRIME is no event type of PLOVER');
  });
});

const GOLD = resolve(__dirname, '..', '..', '..', 'shared', 'gold', 'events.plover.jsonl');
const hasGold = existsSync(GOLD);
if (!hasGold) process.stderr.write('../shared/gold is not there: the import of its event records is not tested\n');
const withGold = hasGold ? test : test.skip;

// Its texts have no date and are each of their own: no two tell of one event, so nothing is joined; and none is negated.
withGold(
  `[import] the gold standard records (skipped without ${join('../shared/gold', 'events.plover.jsonl')}): as many happenings as events`,
  async () => {
    const store = await openStore('memory:', {});
    await store.prepare();
    const open = async () => ({ ...store, close: async () => undefined });
    const { code, out, err } = await dateline(['import', 'plover', GOLD], services({ open, kit: () => kit }));
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(/^events {5}161\n/);
    expect(await store.query('MATCH (h:Happening) RETURN count(h) AS n')).toEqual([{ n: 161 }]);
    expect(await store.query('MATCH (h:Happening)-[:ACTOR]->(e:Entity) RETURN count(DISTINCT h) AS n')).toEqual([
      { n: 161 },
    ]);
    await store.close();
  },
);
