// The whole graph as typed CSV for `neo4j-admin database import full`: the fast way for a first load. Page by page: memory stays flat.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../core/errors';
import type { Node } from '../core/model';
import { type Store, schemaOf } from '../store';
import { listed, quoted } from './columns';
import { type PartEdge, partOf } from './part';
import { type Sheets, sheetsIn } from './sheets';

async function nodeRow(sheets: Sheets, kind: string, { id, labels, props }: Node): Promise<void> {
  await sheets.row(`nodes-${kind}`, [`id:ID(${kind})`, ':LABEL'], [quoted(id), listed(labels)], props);
}

async function edgeRow(sheets: Sheets, { id, type, from, to, fromKind, toKind, props }: PartEdge): Promise<void> {
  const own = [from, to, type, id].map(quoted);
  const start = [`:START_ID(${fromKind})`, `:END_ID(${toKind})`, ':TYPE', 'id:string'];
  await sheets.row(`edges-${type}-${fromKind}-${toKind}`, start, own, props);
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
    const part = await partOf(store, null);
    for (const kind of part.kinds)
      for await (const page of part.nodes(kind)) {
        for (const node of page) await nodeRow(sheets, kind, node);
        const leaving = await part.edges(kind, page);
        for (const edge of leaving) await edgeRow(sheets, edge);
        [nodes, edges] = [nodes + page.length, edges + leaving.length];
      }
    await writeFile(join(folder, 'import.sh'), script(await sheets.end()), { mode: 0o755 });
    await writeFile(join(folder, 'schema.cypher'), `${schemaOf('neo4j').join(';\n')};\n`);
  } finally {
    await sheets.close();
  }
  return { nodes, edges };
}
