// The embedded store: Grafeo in a folder, no server. The only file that knows it; its dialect is met here and in cypher/schema.
import { types } from 'node:util';
import { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../core/errors';
import { isMap, type Look, rowsOf, whole } from './cells';
import { type Answer, type Engine, inTurn, type Run, untilAlone } from './engine';
import { claimFolder } from './folder';
import { keeper } from './keeper';
import { onlyReads } from './reads';
import { schemaFor } from './scripts';
import type { Params, Row, Store } from './store';

/** What it offers full-text search over; it has no Cypher for that. One property each, so aliasText holds the name too. */
const TEXT = {
  names: { label: 'Entity', key: 'aliasText' },
  sentences: { label: 'Sentence', key: 'text' },
} as const;
/** Every word counts, also "The" in a name. */
const TOKENS = { tokenizer: 'standard', stopWords: [] };

const SEARCH = `CALL grafeo.search.text($label, $key, $text, $limit) YIELD node_id, score
MATCH (n) WHERE id(n) = node_id AND n.canonical IS NULL
RETURN n AS node, score ORDER BY score DESC, n.id`;

/** Bytes of its log after which it is folded into the file, so that opening stays quick. */
const LOG_BYTES = 64 * 1024 * 1024;

const keysBut = (
  map: Readonly<Record<string, unknown>>,
  ...but: readonly string[]
): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(map).filter(([key]) => !but.includes(key)));

function lookAtMap(value: Readonly<Record<string, unknown>>): Look {
  const { _id, _labels, _type, _source, _target, nodes, edges } = value;
  if (Array.isArray(_labels))
    return { is: 'node', key: String(_id), labels: _labels.map(String), inside: keysBut(value, '_id', '_labels') };
  if (typeof _type === 'string' && _source !== undefined) {
    const inside = keysBut(value, '_id', '_type', '_source', '_target');
    return { is: 'edge', from: String(_source), to: String(_target), type: _type, inside };
  }
  const isPath = Object.keys(value).length === 2 && Array.isArray(nodes) && isMap(nodes[0]) && '_labels' in nodes[0];
  return isPath && Array.isArray(edges) ? { is: 'path', nodes, edges } : { is: 'map', inside: value };
}

function look(value: unknown): Look {
  if (value === null || value === undefined) return { is: 'cell', cell: null };
  if (typeof value === 'bigint') return { is: 'cell', cell: whole(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { is: 'cell', cell: value };
  if (types.isDate(value)) return { is: 'cell', cell: value.toISOString() };
  if (Array.isArray(value)) return { is: 'list', inside: value };
  return isMap(value) ? lookAtMap(value) : { is: 'cell', cell: String(value) };
}

/** Its errors may come from another realm, where `instanceof Error` fails. */
const messageOf = (error: unknown): string => (isMap(error) ? String(error['message']) : String(error));
const isConflict = (error: unknown): boolean => messageOf(error).includes('GRAFEO-T001');

/** The first line that says something, without the library's own codes. */
const plainly = (error: unknown): string =>
  messageOf(error)
    .split('\n')[0]
    ?.replace(/(?:[A-Z]\w+ error: )?GRAFEO-\w+: /g, '')
    .trim() ?? '';

function openDatabase(file: string | null, place: string): GrafeoDB {
  try {
    if (file === null) return GrafeoDB.create();
    const db = GrafeoDB.create(file);
    db.setCheckpointTriggers({ walBytes: LOG_BYTES });
    return db;
  } catch (error) {
    const message = messageOf(error);
    if (message.includes('locked'))
      throw new StoreError(`${place} is in use by another process; end that one, or name another store`, true, error);
    if (/magic|not a Grafeo/.test(message)) throw new StoreError(`${place} is not a Dateline store`, false, error);
    throw new StoreError(`${place} cannot be opened: ${plainly(error)}`, false, error);
  }
}

type Executes = Pick<GrafeoDB, 'executeCypher'>;

async function ask(db: Executes, cypher: string, params: Params): Promise<Answer & { readonly writes: boolean }> {
  const result = await db.executeCypher(cypher, params);
  const { nodesCreated, edgesCreated, nodesDeleted, edgesDeleted, propertiesSet, labelsAdded, labelsRemoved } =
    result.counters;
  const created = nodesCreated + edgesCreated;
  const writes = created + nodesDeleted + edgesDeleted + propertiesSet + labelsAdded + labelsRemoved > 0;
  return { rows: rowsOf(result.columns, result.rows(), look), created, writes };
}

function engineOf(db: GrafeoDB, place: string): Engine {
  let open = true;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!open) throw new StoreError(`${place} is closed`, false);
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError(`${place}: ${plainly(error)}`, isConflict(error), error);
    }
  };
  const transaction = async <T>(work: (run: Run) => Promise<T>): Promise<T> => {
    const tx = db.beginTransaction();
    try {
      const turn = inTurn();
      const result = await work((cypher, params) => turn(() => ask(tx, cypher, params)));
      tx.commit();
      return result;
    } finally {
      if (tx.isActive) tx.rollback();
    }
  };
  const query = (cypher: string, params: Params = {}): Promise<readonly Row[]> =>
    guarded(async () => {
      onlyReads(cypher);
      const tx = db.beginTransaction();
      try {
        const { rows, writes } = await ask(tx, cypher, params);
        if (writes) throw new StoreError('a query only reads; this one writes', false);
        return rows;
      } finally {
        tx.rollback();
      }
    });
  return {
    kind: 'embedded',
    place,
    query,
    prepare: () =>
      guarded(async () => {
        for (const statement of schemaFor('embedded')) await db.executeCypher(statement);
        for (const { label, key } of Object.values(TEXT)) await db.createTextIndex(label, key, TOKENS);
      }),
    write: (work) => guarded(() => untilAlone(() => transaction(work), isConflict)),
    search: (index, text, limit) => query(SEARCH, { ...TEXT[index], text, limit }),
    close: async () => {
      if (open) db.close();
      open = false;
    },
  };
}

/** Opens a folder, or makes it; null keeps everything in memory. @throws StoreError */
export async function openEmbedded(folder: string | null): Promise<Store> {
  const place = folder ?? 'memory:';
  return keeper(engineOf(openDatabase(folder === null ? null : claimFolder(folder), place), place));
}
