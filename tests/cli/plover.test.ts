// `export plover` and `import plover` on the command line: what is printed, what is said, exit codes.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settleHappenings } from '../../src/events';
import { eventsGraph, scaleOf } from '../fixtures/graph-events';
import { folderOf } from '../input/files';
import { dateline, withStore } from './harness';

const RECORD = {
  id: 'r1',
  date: '2024-03-05',
  actor: [{ code: 'NOR' }],
  recipient: [{ code: 'ISL' }],
  event: ['CONSULT'],
  mode: ['visit'],
};
const AGAIN = {
  ...RECORD,
  id: 'r2',
  event_text: ['A Norwegian minister came to Iceland.'],
  cite_info: { url: 'https://a.example' },
};

const folder = folderOf({});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, lines: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
};

describe('[cli/export plover]', () => {
  test('one line for each happening, the same bytes each time', async () => {
    const { store, services } = await withStore(false);
    await store.merge(eventsGraph());
    await settleHappenings(store, scaleOf);
    const { code, out, err } = await dateline(['export', 'plover'], services);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [count] = await store.query('MATCH (h:Happening) RETURN count(h) AS n');
    expect(records).toHaveLength(Number(count?.['n']));
    const told = records.find(({ event }) => event[0] === 'ASSAULT');
    expect(told).toMatchObject({
      ...{ date: '2024-08-04', quad_code: 4, event_scale: -9, mode: ['heavy-weapons'] },
      ...{ actor: [{ name: 'Belmark', sector: 'GOV' }], recipient: [{ name: 'Port Sable' }] },
      cite_info: { title: 'Shells on a port', codebook: expect.stringMatching(/^PLOVER \d/), version: '1.2.3' },
      dateline: { support: 3, articles: ['article:41', 'article:42', 'article:43'] },
    });
    expect((await dateline(['export', 'plover'], services)).out).toBe(out);
    await store.close();
  });
});

describe('[cli/import plover]', () => {
  test('records become articles; two that tell one event are one happening', async () => {
    const { store, services } = await withStore(false);
    const path = file('good.jsonl', [RECORD, AGAIN]);
    const { code, out, err } = await dateline(['import', 'plover', path], services);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(
      /^events {5}2\nnodes {6}\d+ new, 0 known\nidentity {3}0 pairs judged anew\nhappenings 1, 1 written or taken away\nstore {6}memory:/,
    );
    const [row] = await store.query(`MATCH (h:Happening)-[:ACTOR]->(a:Entity)
MATCH (h)-[:RECIPIENT]->(b:Entity)
RETURN a.id AS a, b.id AS b, h.support AS support, h.quad AS quad, h.mode AS mode, h.quote AS quote`);
    expect(row).toEqual({
      ...{ a: 'state:NOR', b: 'state:ISL', support: 2, quad: 'verbal cooperation', mode: 'visit' },
      quote: expect.stringMatching(/^(A Norwegian|Norway CONSULT\/visit Iceland \(2024-03-05\))/),
    });
    expect(await store.query('MATCH (:State)-[r:CONSULT]->(:State) RETURN r.support AS support')).toEqual([
      { support: 2 },
    ]);
    await store.close();
  });

  test('a bad line is said with file and line, the others are loaded, exit 1', async () => {
    const { store, services } = await withStore(false);
    const path = file('bad.jsonl', [
      RECORD,
      '{"id":',
      { ...AGAIN, event: 'CRIME' },
      { ...AGAIN, actor: [], recipient: [] },
    ]);
    const { code, out, err } = await dateline(['import', 'plover', path, join(folder, 'none.jsonl')], services);
    expect(code).toBe(1);
    expect(out).toMatch(/^events {5}1, 4 lines failed\n/);
    expect(err).toEqual([
      expect.stringMatching(/^dateline: .*bad\.jsonl:2: is not JSON/),
      expect.stringMatching(/^dateline: .*bad\.jsonl:3: "event": CRIME is no event type of PLOVER$/),
      expect.stringMatching(/^dateline: .*bad\.jsonl:4: has neither actor nor recipient$/),
      expect.stringMatching(/^dateline: .*none\.jsonl: does not exist$/),
    ]);
    await store.close();
  });
});
