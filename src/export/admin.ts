// The whole graph as typed CSV for `neo4j-admin database import full`: the fast way for a first load. Page by page: memory stays flat.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../core/errors';
import { type Row, type Store, schemaOf } from '../store';
import { propsIn, text, texts } from '../store/values';
import { listed, quoted } from './columns';
import { KINDS, pagesOf } from './pages';
import { type Sheets, sheetsIn } from './sheets';

const PAGE = 500;

const edgesFrom = (kind: string): string =>
  `UNWIND $ids AS one MATCH (n:${kind} {id: one})-[r]->(m)
RETURN r.id AS id, type(r) AS type, n.id AS source, m.id AS target, labels(m) AS labels, properties(r) AS props ORDER BY source, id`;

const kindIn = (labels: readonly string[]): string => KINDS.find((kind) => labels.includes(kind)) ?? '';

async function nodeRow(sheets: Sheets, kind: string, row: Row): Promise<void> {
  const own = [quoted(text(row['id'])), listed(texts(row['labels']))];
  await sheets.row(`nodes-${kind}`, [`id:ID(${kind})`, ':LABEL'], own, propsIn(row['props']));
}

async function edgeRow(sheets: Sheets, kind: string, row: Row): Promise<void> {
  const [type, to] = [text(row['type']), kindIn(texts(row['labels']))];
  const own = [row['source'], row['target'], type, row['id']].map((cell) => quoted(text(cell)));
  const start = [`:START_ID(${kind})`, `:END_ID(${to})`, ':TYPE', 'id:string'];
  await sheets.row(`edges-${type}-${kind}-${to}`, start, own, propsIn(row['props']));
}

const argument = (name: string): string =>
  `  --${name.startsWith('nodes-') ? 'nodes' : 'relationships'}=${name}-header.csv,${name}.csv`;

/** What neo4j-admin must know of these files. */
const OPTIONS = [
  ...['--id-type=string', '--array-delimiter=U+FDD0', '--multiline-fields=true', '--legacy-style-quoting=false'],
  ...['--ignore-empty-strings=false', '--trim-strings=false', '--bad-tolerance=0', '--read-buffer-size=16m'],
];

const script = (names: readonly string[]): string => `#!/bin/sh
# Makes a Neo4j database of these files: stop the server, then sh import.sh [database]. What the database held before is gone.
# Afterwards start the server and make constraints and indexes: cypher-shell --file schema.cypher
set -e
cd "$(dirname "$0")"
\${NEO4J_ADMIN:-neo4j-admin} database import full "\${1:-neo4j}" --overwrite-destination=true \\
${[...OPTIONS.map((option) => `  ${option}`), ...names.map(argument)].join(' \\\n')}
`;

async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new StoreError(`${folder} is not empty; name a new folder`, false);
}

/**
 * Writes CSV files, `import.sh` and `schema.cypher` into a new folder. Imported, they are the graph that loading over Bolt gives.
 * @returns how many nodes and relationships @throws StoreError
 */
export async function adminFiles(
  store: Store,
  folder: string,
): Promise<{ readonly nodes: number; readonly edges: number }> {
  await claim(folder);
  const sheets = sheetsIn(folder);
  let [nodes, edges] = [0, 0];
  try {
    for (const kind of KINDS)
      for await (const rows of pagesOf(store, kind, PAGE)) {
        for (const row of rows) await nodeRow(sheets, kind, row);
        const ids = rows.map(({ id = null }) => id);
        const leaving = await store.query(edgesFrom(kind), { ids });
        for (const row of leaving) await edgeRow(sheets, kind, row);
        [nodes, edges] = [nodes + rows.length, edges + leaving.length];
      }
    await writeFile(join(folder, 'import.sh'), script(await sheets.end()), { mode: 0o755 });
    await writeFile(join(folder, 'schema.cypher'), `${schemaOf('neo4j').join(';\n')};\n`);
  } finally {
    await sheets.close();
  }
  return { nodes, edges };
}
