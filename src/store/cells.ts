// Turns what a driver returns into plain cells, alike for both stores.
import { joinLabels } from '../graph';
import type { Cell, Row } from './store';

/** How a store's own value looks to us; `inside` are values still to be turned. */
export type Look =
  | { readonly is: 'cell'; readonly cell: Cell }
  | { readonly is: 'list'; readonly inside: readonly unknown[] }
  | { readonly is: 'map'; readonly inside: Readonly<Record<string, unknown>> }
  | {
      readonly is: 'node';
      readonly key: string;
      readonly labels: readonly string[];
      readonly inside: Readonly<Record<string, unknown>>;
    }
  | {
      readonly is: 'edge';
      readonly from: string;
      readonly to: string;
      readonly type: string;
      readonly inside: Readonly<Record<string, unknown>>;
    }
  | { readonly is: 'path'; readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };

type Looking = (value: unknown) => Look;

/** All nodes of an answer: a store's own number for each, and the id that we know it by. */
function nodesIn(value: unknown, look: Looking, ids: Map<string, string>): void {
  const seen = look(value);
  if (seen.is === 'cell') return;
  if (seen.is === 'path') for (const one of seen.nodes) nodesIn(one, look, ids);
  else if (seen.is === 'node') ids.set(seen.key, String(seen.inside['id'] ?? ''));
  else if (seen.is !== 'edge') for (const one of Object.values(seen.inside)) nodesIn(one, look, ids);
}

function cellOf(value: unknown, look: Looking, ids: ReadonlyMap<string, string>): Cell {
  const seen = look(value);
  const inner = (one: unknown): Cell => cellOf(one, look, ids);
  const map = (inside: Readonly<Record<string, unknown>>): Readonly<Record<string, Cell>> =>
    Object.fromEntries(
      Object.entries(inside)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, inner(one)]),
    );
  switch (seen.is) {
    case 'cell':
      return seen.cell;
    case 'list':
      return seen.inside.map(inner);
    case 'map':
      return map(seen.inside);
    case 'node':
      return { _labels: joinLabels(seen.labels, []), ...map(seen.inside) };
    case 'edge':
      return {
        _type: seen.type,
        _from: ids.get(seen.from) ?? null,
        _to: ids.get(seen.to) ?? null,
        ...map(seen.inside),
      };
    case 'path':
      return { nodes: seen.nodes.map(inner), edges: seen.edges.map(inner) };
  }
}

/** Rows of an answer. A relationship's `_from` and `_to` are ids of nodes that the answer holds too, else null. */
export function rowsOf(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  look: Looking,
): readonly Row[] {
  const ids = new Map<string, string>();
  for (const row of rows) for (const value of row) nodesIn(value, look, ids);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, cellOf(row[i], look, ids)])));
}

/** A number as JavaScript has it; one too large for that as text. */
export const whole = (value: bigint): Cell => (Number.isSafeInteger(Number(value)) ? Number(value) : String(value));

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
