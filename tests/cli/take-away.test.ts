// export, stats, sample as commands: what they print, where, and with which exit code.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../../src/cli/services';
import type { Store } from '../../src/store';
import { dateline, withStore } from './harness';

const folder = mkdtempSync(join(tmpdir(), 'dateline-take-'));
let store: Store;
let given: Services;
beforeAll(async () => {
  ({ store, services: given } = await withStore(true));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
const ask = (...argv: readonly string[]) => dateline(argv, given);

describe('[cli] export', () => {
  it.each([
    ['graphml', /^<\?xml version="1\.0"[\s\S]*<\/graphml>\n$/],
    ['gexf', /^<\?xml version="1\.0"[\s\S]*<\/gexf>\n$/],
    ['jsonld', /^\{"@context"[\s\S]*\]\}\n$/],
    ['ftm', /^\{"id":"article\.01","schema":"Article"/],
    ['cypher', /^\/\/ A graph of Dateline[\s\S]*SET r \+= row\.props;\n$/],
  ])('%s goes to stdout, counts to stderr', async (format, form) => {
    const { code, out, err } = await ask('export', format);
    expect(code).toBe(0);
    expect(out).toMatch(form);
    expect(err).toEqual([expect.stringMatching(/^\d+ nodes, \d+ relationships$/)]);
  });
  it('of a part it says that counts are of the whole', async () => {
    const { out, err } = await ask('export', 'ftm', '--entity', 'jonas rhee', '--from', '2024');
    expect(out).toContain('Jonas Rhee');
    expect(out).not.toContain('Pavel Orlan');
    expect(err[1]).toMatch(/support and independent count all articles/);
  });
  it('csv goes into a new folder', async () => {
    const into = join(folder, 'tables');
    expect(await ask('export', 'csv', into, '--kind', 'entity')).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(into).sort()).toEqual(['datapackage.json', 'edges-relations.csv', 'nodes-entity.csv']);
    expect((await ask('export', 'csv', into)).err[0]).toMatch(/is not empty/);
  });
  it.each([
    [['csv'], /name a folder/],
    [['jsonl', '--from', '2024'], /export jsonl: is of the whole graph/],
    [['gexf', '--kind', 'Person'], /--kind Person: known are Article/],
    [['gexf', '--entity', 'Nobody'], /--entity Nobody: nothing in the graph/],
  ])('%j is a mistake, exit 2', async (argv, problem) => {
    const { code, out, err } = await ask('export', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.join()).toMatch(problem);
  });
});

describe('[cli] stats', () => {
  it('counts what is there, as text and as JSON', async () => {
    const { out } = await ask('stats', '--limit', '2');
    expect(out).toMatch(/^nodes\n {2}Article +9\n/);
    expect(out).toMatch(/articles by outlet \(and 3 others\)\n/);
    expect(out).toMatch(/undated +1\n/);
    const { nodes, relationships, stances, support, months, unresolved } = JSON.parse(
      (await ask('stats', '--json')).out,
    );
    const [row] = await store.query('MATCH ()-[r]->() RETURN count(r) AS n');
    expect(relationships.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(row?.['n']);
    expect(stances.reduce((sum: number, { share }: { share: number }) => sum + share, 0)).toBeCloseTo(1);
    const facts = nodes.find(({ name }: { name: string }) => name === 'Fact').count;
    expect(support.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(facts);
    expect(months.map(({ name }: { name: string }) => name)).toEqual(['2024-03', '2024-05', '2024-06', 'undated']);
    expect(unresolved).toMatchObject({
      count: 2,
      words: [
        { name: 'he', count: 1 },
        { name: 'the envoy', count: 1 },
      ],
    });
  });
  it('an empty graph has nothing, and that is no error', async () => {
    const empty = await withStore(false);
    expect(await dateline(['stats'], empty.services)).toMatchObject({ code: 0, err: [] });
    expect((await dateline(['sample'], empty.services)).err).toEqual(['0 of 0 edges, 0 types, seed 1']);
    await empty.store.close();
  });
});

describe('[cli] sample', () => {
  const file = (name: string): string => join(folder, name);
  const mark = (from: string, to: string, marks: readonly string[]): void => {
    const [head = '', ...lines] = readFileSync(file(from), 'utf8').trimEnd().split('\n');
    writeFileSync(
      file(to),
      `${[head, ...lines.map((line, i) => `${marks[i % marks.length] ?? ''}${line}`)].join('\n')}\n`,
    );
  };
  it('draws a table, never over another; scores it; says how far two judges agree', async () => {
    const drawn = await ask('sample', '8', '--seed', 'x', '--tsv', file('s.tsv'));
    expect(drawn).toMatchObject({
      code: 0,
      out: '',
      err: [expect.stringMatching(/^8 of \d+ edges, \d+ types, seed x$/)],
    });
    expect((await ask('sample', '8', '--seed', 'x')).out).toBe(readFileSync(file('s.tsv'), 'utf8'));
    expect((await ask('sample', '8', '--tsv', file('s.tsv'))).err[0]).toMatch(/is there already/);
    mark('s.tsv', 'ada.tsv', ['right', 'right', 'wrong', 'right']);
    mark('s.tsv', 'ben.tsv', ['right', 'wrong']);
    const { out } = await ask('sample', '--score', file('ada.tsv'), file('ben.tsv'));
    expect(out).toMatch(/│ all +│ 6 +│ 2 +│ 0 +│ 75\.0 %/);
    expect(out).toMatch(/8 judged by both, 25\.0 % alike, Cohen's kappa -0\.50\n$/);
    const { judges, agreement } = JSON.parse((await ask('sample', '--json', '--score', file('ada.tsv'))).out);
    expect(judges[0].precision.at(-1)).toMatchObject({ type: 'all', right: 6, wrong: 2 });
    expect(agreement).toEqual([]);
  });
  it.each([
    [['sample', 'many'], /sample many: a whole number/],
    [['sample', '--type', 'DANCED'], /--type DANCED: the graph has/],
    [['sample', '--score', 'no-such.tsv'], /--score no-such\.tsv: cannot be read/],
  ])('%j is a mistake, exit 2', async (argv, problem) => {
    const { code, err } = await ask(...argv);
    expect(code).toBe(2);
    expect(err.join()).toMatch(problem);
  });
});
