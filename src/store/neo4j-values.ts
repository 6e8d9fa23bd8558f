// Values as the driver of Neo4j has them, and as cells.
import neo4j, { type QueryResult } from 'neo4j-driver';
import { isMap, type Look, rowsOf, whole } from './cells';
import type { Answer } from './engine';
import type { Cell, Params } from './store';

/** Whole numbers as integers: JavaScript has one kind, Cypher two. What has none in it stays the same object. */
function param(cell: Cell): unknown {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? neo4j.int(cell) : cell;
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isList(cell)) return cell.every((one) => typeof one === 'string') ? cell : cell.map(param);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(cell)) copy[key] = param(cell[key] ?? null);
  return copy;
}
const isList = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell);
export const paramsOf = (params: Params) =>
  Object.fromEntries(Object.entries(params).map(([key, cell]) => [key, param(cell)]));

function look(value: unknown): Look {
  if (value === null || value === undefined) return { is: 'cell', cell: null };
  if (typeof value === 'bigint') return { is: 'cell', cell: whole(value) };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { is: 'cell', cell: value };
  if (Array.isArray(value)) return { is: 'list', inside: value };
  if (neo4j.isInt(value)) return { is: 'cell', cell: whole(value.toBigInt()) };
  if (neo4j.isNode(value)) return { is: 'node', key: value.elementId, labels: value.labels, inside: value.properties };
  if (neo4j.isRelationship(value)) {
    return {
      is: 'edge',
      from: value.startNodeElementId,
      to: value.endNodeElementId,
      type: value.type,
      inside: value.properties,
    };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { is: 'path', nodes, edges: value.segments.map((segment) => segment.relationship) };
  }
  const plain = isMap(value) && Object.getPrototypeOf(value) === Object.prototype;
  return plain ? { is: 'map', inside: value } : { is: 'cell', cell: String(value) };
}

export const answerOf = (result: QueryResult): Answer => {
  const [first] = result.records;
  const columns = first ? first.keys.map(String) : [];
  const { nodesCreated, relationshipsCreated } = result.summary.counters.updates();
  const rows = result.records.map((record) => columns.map((column): unknown => record.get(column)));
  return { rows: rowsOf(columns, rows, look), created: nodesCreated + relationshipsCreated };
};
