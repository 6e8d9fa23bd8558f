// The commands that ask and change a graph, on the fixture graph in memory.
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../src/cli/services';
import type { Store } from '../../src/store';
import { fixtureGraph } from '../fixtures/graph';
import { folderOf } from '../input/files';
import { dateline, services, withStore } from './harness';

let full: { readonly store: Store; readonly services: Services };
beforeAll(async () => {
  full = await withStore(true);
});
afterAll(() => full.store.close());
const ask = (...argv: readonly string[]) => dateline(argv, full.services);

describe('[cli/build]', () => {
  const folder = folderOf({ 'a.txt': 'Date: 2024-03-04\nOne.', 'b.txt': 'Two.', 'c.txt': 'FAIL', 'd.txt': '' });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('counts what was read, failed and is new; the second time all is known', async () => {
    const { store, services: given } = await withStore(false);
    const first = await dateline(['build', folder], given);
    expect(first.code).toBe(1);
    expect(first.err).toEqual([expect.stringMatching(/d\.txt: is empty$/), expect.stringMatching(/parse failed/)]);
    for (const line of [
      'articles   2, 2 failed',
      'sentences  2',
      'issues     NO_DATE 1',
      'nodes      4 new, 0 known',
      'edges      2 new, 0 known',
    ])
      expect(first.out.split('\n')).toContain(line);
    expect((await dateline(['build', folder], given)).out).toContain(
      'nodes      0 new, 4 known\nedges      0 new, 2 known',
    );
    await store.close();
  });

  test('--dry-run asks for no store', async () => {
    const { code, out } = await dateline(['build', '--dry-run', join(folder, 'a.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('store      none (dry run)');
    expect(out).not.toMatch(/^nodes/m);
  });

  test('a reading that cannot be made a graph fails alone', async () => {
    const { services: given } = await withStore(false);
    const build: Services['build'] = (reading) => {
      if (reading.text === 'Two.') throw new Error('it contradicts itself');
      return given.build(reading);
    };
    const { code, out, err } = await dateline(['build', join(folder, 'a.txt'), join(folder, 'b.txt')], {
      ...given,
      build,
    });
    expect(code).toBe(1);
    expect(out).toContain('articles   1, 1 failed');
    expect(err).toEqual([expect.stringMatching(/build failed: it contradicts itself$/)]);
  });
});

describe('[cli/query]', () => {
  test('a question of the library as a table, without ids; with them where asked for', async () => {
    const { code, out, err } = await ask('query', 'who-visited-place', '--param', 'place=Lunde');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toMatch(/│ 2024-07-01 │ Boris Tal +│ Lunde +│ planned/);
    expect(out).not.toContain('person:boris-tal');
    expect((await ask('query', 'who-visited-place', '--param', 'place=Lunde', '--ids')).out).toMatch(/person:|perso/);
  });

  test('JSON and CSV hold all columns', async () => {
    const json = await ask('query', 'what-outlets-carry', '--format', 'json');
    expect(JSON.parse(json.out)).toHaveLength(4);
    expect(JSON.parse(json.out)[1]).toMatchObject({
      outlet: 'Harbour Wire',
      articles: 2,
      outletId: 'outlet:harbour-wire',
    });
    const csv = await ask('query', 'find-entity', '--param', 'letters=belmark b', '--format', 'csv');
    expect(csv.out).toBe(
      'name,kind,aliases,mentions,entityId\nBelmark Broadcasting,Outlet,Belmark Broadcasting,0,outlet:belmark-broadcasting\n',
    );
  });

  test('Cypher, with parameters that are what they look like; a cell with comma and quotation mark is safe in CSV', async () => {
    const { out } = await ask(
      'query',
      'UNWIND range(1, $n) AS i RETURN i, $word AS word',
      '--param',
      'n=2',
      '--param',
      'word=a,"b"',
      '--format',
      'csv',
    );
    expect(out).toBe('i,word\n1,"a,""b"""\n2,"a,""b"""\n');
  });

  test('a file: with a header its parameters are checked, without one any will do', async () => {
    const path = join(tmpdir(), `dateline-${process.pid}.cypher`);
    writeFileSync(path, '// one: one number\n// :param n integer = 7\nRETURN $n AS n');
    expect((await ask('query', path, '--format', 'csv')).out).toBe('n\n7\n');
    expect(await ask('query', path, '--param', 'm=1')).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/no parameter "m"/)],
    });
    writeFileSync(path, 'RETURN $n AS n');
    expect((await ask('query', path, '--param', 'n=x', '--format', 'csv')).out).toBe('n\nx\n');
    rmSync(path);
  });

  test('no row: an empty list in JSON, nothing in a table, and a word in stderr', async () => {
    expect(await ask('query', 'who-met-whom', '--param', 'person=Nobody')).toEqual({
      code: 0,
      out: '',
      err: ['no rows'],
    });
    expect((await ask('query', 'who-met-whom', '--param', 'person=Nobody', '--format', 'json')).out).toBe('[]\n');
  });

  test('Cypher that is none is said in one line, exit 2', async () => {
    const { code, err } = await ask('query', 'MATCH (n RETURN n');
    expect(code).toBe(2);
    expect(err).toHaveLength(1);
  });
});

describe('[cli/explain]', () => {
  test('an edge by its words: each sentence with its source, the words marked', async () => {
    const { code, out } = await ask('explain', 'Tal MET Kestrel');
    expect(code).toBe(0);
    expect(out).toContain('Anna Kestrel MET Boris Tal (2024-03-03)  fact:met-');
    expect(out).toContain(
      '  Ostravia Today, 2024-03-05  “A treaty in sight”  article:03\n    Kestrel and Boris Tal **met in Lunde on Sunday** for the Lunde talks.\n    relations/met#by-hand  0.9',
    );
    expect(out).toContain('He **met Anna Kestrel in Port Sable**.');
  });

  test('a relation with a direction is not found the other way round', async () => {
    expect((await ask('explain', 'Belmark ATTACKED Port Sable')).out).toContain(
      '**Belmark attacked Port Sable on 1 June**',
    );
    expect(await ask('explain', 'Port Sable ATTACKED Belmark')).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/does not hold/)],
    });
  });

  test('who said what about whom', async () => {
    const { out } = await ask('explain', 'Tal DENIED Belmark');
    expect(out).toContain('President Tal **denied that his country had attacked the harbour**.');
  });

  test('an id of a fact, a claim; an entity by name or id; an article', async () => {
    const claim = [...fixtureGraph().nodes.keys()].find((id) => id.startsWith('claim:threatened')) ?? '';
    expect((await ask('explain', claim)).out).toContain('He **threatened to close the border with Karelund**.');
    const voss = await ask('explain', 'mira voss', '--limit', '1');
    expect(voss.out).toMatch(/^Mira Voss {2}person:mira-voss\n/);
    expect(voss.out).toMatch(/… and \d+ more \(--limit\)/);
    expect((await ask('explain', 'person:mira-voss', '--limit', '1')).out).toBe(voss.out);
    expect((await ask('explain', 'article:09')).out).toContain('Free Harbour Front BASED_IN Port Sable');
  });

  test('whom nobody knows: the nearest names', async () => {
    expect(await ask('explain', 'Kestrell')).toMatchObject({
      code: 2,
      err: [expect.stringMatching(/nothing called "Kestrell"; near it: Anna Kestrel$/)],
    });
    expect(await ask('explain', 'Tal MET Voos')).toMatchObject({ code: 2 });
  });
});

describe('[cli/remove, export]', () => {
  test('an article goes; one that is not there is said, exit 1', async () => {
    const { store, services: given } = await withStore(true);
    const ran = await dateline(['remove', 'article:04', 'article:99'], given);
    expect(ran).toMatchObject({
      code: 1,
      out: 'removed article:04\n',
      err: [expect.stringMatching(/^dateline: article:99: no such article/)],
    });
    expect(await store.query('MATCH (a:Article) RETURN count(a) AS n')).toEqual([{ n: 8 }]);
    await store.close();
  });

  test('every node and edge once, the same bytes each time', async () => {
    const { out } = await ask('export', 'jsonl');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const graph = fixtureGraph();
    expect(lines.flatMap(({ node }) => node ?? []).sort()).toEqual([...graph.nodes.keys()].sort());
    expect(lines.flatMap(({ edge }) => edge ?? []).sort()).toEqual([...graph.edges.keys()].sort());
    expect(lines[0]).toMatchObject({ node: 'article:01', labels: ['Article'], props: { outlet: 'Harbour Wire' } });
    expect((await ask('export', 'jsonl')).out).toBe(out);
  });
});

describe('[cli/queries, schema, doctor]', () => {
  test('the library, whole or those with some letters', async () => {
    expect((await dateline(['queries'])).out).toMatch(
      /^who-met-whom\n {4}pairs who met, newest first\n {4}--param person=… {2}string {2}a name/m,
    );
    const denied = JSON.parse((await dateline(['queries', 'DENIED', '--format', 'json'])).out);
    expect(denied.map(({ name }: { readonly name: string }) => name)).toEqual(['claim-history', 'who-denied-what']);
  });

  test('the schema of the store that --store names', async () => {
    const embedded = (await dateline(['schema'])).out;
    const neo4j = (await dateline(['schema', '--store', 'bolt://localhost'])).out;
    expect(embedded).toContain('CREATE CONSTRAINT article_id');
    expect(neo4j).toContain('CREATE CONSTRAINT article_id');
    expect(embedded).not.toContain('FULLTEXT');
    expect(neo4j).toContain('FULLTEXT');
    expect(await ask('schema', '--apply')).toMatchObject({ code: 0, out: '' });
  });

  test('doctor: all in order; no graph yet is no fault', async () => {
    const { code, out } = await dateline(['doctor'], full.services);
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {2}dateline {3}1\.2\.3$/m);
    expect(out).toMatch(/^ok {2}data {7}\d+ states/m);
    expect(out).toMatch(/^ok {2}reader {5}dateline-reader-1, 24 MB, intact$/m);
    expect(out).toMatch(/^- {3}store {6}no graph at \.\/no-such\.graph yet/m);
    const here = await ask('doctor', '--store', 'memory://');
    expect(here.out).toMatch(/^ok {2}graph {6}9 article, \d+ sentence/m);
  });

  test('doctor: what is wrong, exit 2', async () => {
    const broken = services({
      kit: () => {
        throw new Error('data/states.json: [3].capital: expected string');
      },
      model: () => {
        throw new Error('data/models/reader.onnx: is damaged');
      },
      openExisting: async () => {
        throw new Error('nobody answers');
      },
    });
    const { code, out } = await dateline(['doctor', '--store', 'bolt://nowhere'], broken);
    expect(code).toBe(2);
    expect(out).toMatch(/^!! {2}data {7}data\/states\.json: \[3\]\.capital/m);
    expect(out).toMatch(/^!! {2}reader {5}data\/models\/reader\.onnx: is damaged$/m);
    expect(out).toMatch(/^!! {2}store {6}nobody answers$/m);
  });
});
