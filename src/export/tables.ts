// Typed CSV for R and pandas: a file for each kind of node and relationship in a new folder, and datapackage.json that says what is in them.
import { type FileHandle, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../core/errors';
import type { Node, Value } from '../core/model';
import { dataPackage, LABELS_KEY, type Table, tableOfEdge, tableOfNode } from './datapackage';
import { isMachinery } from './graphml';
import type { Part, PartEdge } from './part';
import { asText, type Column, columnsFor, type Survey, surveyed } from './survey';
import { type Tally, without } from './tally';

/** Characters held back before they are written. */
const FLUSH = 1 << 20;
/** R ends a text there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const NUL = /\u0000+/g;

const GROUPS = { node: tableOfNode, edge: tableOfEdge } as const;

async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new StoreError(`${folder} is not empty; name a new folder`, false);
}

interface File {
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

function fileAt(handle: FileHandle): File {
  let [held, size]: [string[], number] = [[], 0];
  const flush = async (): Promise<void> => {
    const text = held.join('');
    [held, size] = [[], 0];
    await handle.appendFile(text);
  };
  return {
    write: async (line) => {
      held.push(line);
      size += line.length;
      if (size > FLUSH) await flush();
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await handle.close();
      }
    },
  };
}

const shown = (columns: readonly Column[]): readonly Column[] => columns.filter(({ key }) => !isMachinery(key));

/** Tables with what stands in each. */
function tablesOf(survey: Survey): readonly Table[] {
  return [...survey].map(([name, { list }]) => ({ name, columns: shown(list) }));
}

/** A text is quoted wherever it could be taken for something else. */
function fieldsOf(counted: Tally) {
  const quoted = (value: Value | undefined): string => {
    if (value === undefined) return '';
    const text = without(NUL, asText(value), counted);
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const line = (own: readonly Value[], columns: readonly Column[], props: Node['props']): string =>
    `${[...own, ...columns.map(({ key }) => props[key])].map(quoted).join(',')}\n`;
  return line;
}

/** Names of own columns, before those of props. */
const OWN_NODE = ['id', LABELS_KEY];
const OWN_EDGE = ['id', 'relationship', 'source', 'target'];

/**
 * Writes the tables of a part and their description into a new folder. @throws StoreError
 */
export async function csvTables(part: Part, folder: string, counted: Tally): Promise<void> {
  await claim(folder);
  const survey = await surveyed(part, GROUPS);
  const tables = tablesOf(survey);
  const lineOf = fieldsOf(counted);
  const files = new Map<string, File>();
  const put = async (table: string, own: readonly Value[], props: Node['props']): Promise<void> => {
    await files.get(table)?.write(lineOf(own, shown(columnsFor(survey, table, props)), props));
  };
  const nodeRow = (node: Node): Promise<void> => put(tableOfNode(node), [node.id, node.labels], node.props);
  const edgeRow = (edge: PartEdge): Promise<void> =>
    put(tableOfEdge(edge), [edge.id, edge.type, edge.from, edge.to], edge.props);
  try {
    for (const { name, columns } of tables) {
      const file = fileAt(await open(join(folder, `${name}.csv`), 'wx'));
      files.set(name, file);
      const own = name.startsWith('nodes-') ? OWN_NODE : OWN_EDGE;
      await file.write(`${[...own, ...columns.map(({ key }) => key)].join(',')}\n`);
    }
    for (const kind of part.kinds)
      for await (const nodes of part.nodes(kind)) {
        const edges = await part.edges(kind, nodes);
        for (const node of nodes) await nodeRow(node);
        for (const edge of edges) await edgeRow(edge);
        counted.wrote(nodes.length, edges.length);
      }
  } finally {
    for (const file of files.values()) await file.close();
  }
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(dataPackage(tables, part.whole), null, 2)}\n`);
}
