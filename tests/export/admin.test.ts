// CSV for neo4j-admin: read back it is the graph, byte for byte; imported by the real tool likewise. The latter is skipped where none can be had.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Edge, Graph, Node, Value } from '../../src/core/model';
import { adminFiles } from '../../src/export';
import { BETWEEN } from '../../src/export/columns';
import { mergeAll } from '../../src/graph';
import { dump, openStore, type Store } from '../../src/store';
import { sortedBytes } from '../fixtures/bytes';
import { fixtureGraph } from '../fixtures/graph';
import { startServer } from '../neo4j/server';
import { graph as odd } from './written';

jest.setTimeout(180_000);

/** No text and a list under one key: one column cannot hold both. */
const empties = (['', ['e']] as const).map((empty, i): Node => {
  return { id: `person:z${i}`, labels: ['Entity', 'Person'], props: { name: 'Z', empty } };
});
const graph: Graph = mergeAll([odd, { nodes: new Map(empties.map((node) => [node.id, node])), edges: new Map() }]);

const held = (type: string | undefined, field: string): Value => {
  if (type === 'boolean') return field === 'true';
  if (type === 'long' || type === 'double') return Number(field);
  if (type === 'string[]') return field === '' ? [] : field.split(BETWEEN);
  return field;
};

/** Fields and whether each was quoted: "" is a value, nothing is none. */
function rowsIn(
  folder: string,
  name: string,
): readonly ReadonlyMap<string, { readonly type: string | undefined; readonly text: string }>[] {
  const header = readFileSync(join(folder, `${name}-header.csv`), 'utf8')
    .trim()
    .split(',');
  // What is there begins with "=".
  const rows = parse(readFileSync(join(folder, `${name}.csv`)), {
    cast: (value, { quoting }) => (quoting || value !== '' ? `=${value}` : ''),
  });
  return rows.map((row) => {
    const fields = row.flatMap((value, i) => {
      const [key = '', type] = (header[i] ?? '').split(':');
      return value === '' ? [] : [[key || (type ?? ''), { type, text: value.slice(1) }] as const];
    });
    return new Map(fields);
  });
}

function graphIn(folder: string): Graph {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('-header.csv'))
    .map((name) => name.replace('-header.csv', ''));
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const name of names) {
    for (const row of rowsIn(folder, name)) {
      const at = (start: string): string => [...row].find(([key]) => key.startsWith(start))?.[1].text ?? '';
      const props = Object.fromEntries(
        [...row]
          .filter(([key]) => !/^(id$|ID|LABEL|START_ID|END_ID|TYPE)/.test(key))
          .map(([key, { type, text }]) => [key, held(type, text)]),
      );
      const id = at('id');
      if (name.startsWith('nodes-')) nodes.push({ id, labels: at('LABEL').split(BETWEEN), props });
      else edges.push({ id, type: at('TYPE'), from: at('START_ID'), to: at('END_ID'), props });
    }
  }
  return { nodes: new Map(nodes.map((node) => [node.id, node])), edges: new Map(edges.map((edge) => [edge.id, edge])) };
}

describe('[export/admin] CSV for neo4j-admin', () => {
  const base = mkdtempSync(join(tmpdir(), 'dateline-csv-'));
  const folder = join(base, 'csv');
  let store: Store;
  beforeAll(async () => {
    store = await openStore('memory:', {});
    await store.prepare();
    await store.merge(graph);
    await adminFiles(store, folder);
  });
  afterAll(async () => {
    await store.close();
    rmSync(base, { recursive: true });
  });

  it('read back is the graph, byte for byte', () => {
    expect(sortedBytes(graphIn(folder))).toBe(sortedBytes(graph));
  });

  it('says of each column what it holds; rows that a column cannot hold stand in another file', () => {
    const header = (name: string): string => readFileSync(join(folder, `${name}-header.csv`), 'utf8');
    expect(header('nodes-Sentence')).toMatch(/^id:ID\(Sentence\),:LABEL,.*\bindex:long\b.*\btext:string\b/);
    expect(header('edges-MENTIONS-Sentence-Entity')).toMatch(
      /^:START_ID\(Sentence\),:END_ID\(Entity\),:TYPE,id:string,.*\bscore:double\b/,
    );
    const all = readdirSync(folder).filter((name) => /^nodes-Entity.*-header/.test(name));
    expect(all.map((name) => readFileSync(join(folder, name), 'utf8')).join()).toMatch(/many:long[\s\S]*many:string/);
  });

  it('comes with a script that a shell can read, and a folder is never written over', async () => {
    execFileSync('sh', ['-n', join(folder, 'import.sh')]);
    expect(statSync(join(folder, 'import.sh')).mode & 0o111).not.toBe(0);
    await expect(adminFiles(store, folder)).rejects.toThrow(/is not empty/);
  });

  it('imported by neo4j-admin is what loading gives', async () => {
    const server = process.env['NEO4J_URL'] ? { missing: 'NEO4J_URL' } : startServer(17695, { NEO4J_IMPORT: folder });
    if ('missing' in server) return;
    try {
      const imported = await openStore(server.url, server.env);
      await imported.prepare();
      expect(sortedBytes(await dump(imported))).toBe(sortedBytes(graph));
      expect(await imported.merge(fixtureGraph())).toMatchObject({ newNodes: 0, newEdges: 0 });
      await imported.close();
    } finally {
      server.stop();
    }
  });
});
