// Reads cells of rows whose form a statement of ours gives.
import type { Props, Value } from '../core/model';
import type { Cell, Row } from './store';

export const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
export const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
export const texts = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? cell.filter((one) => typeof one === 'string') : [];
export const idOf = (row: Row): string => text(row['id']);

export const isValue = (cell: Cell | undefined): cell is Value =>
  cell !== null && cell !== undefined && (typeof cell !== 'object' || Array.isArray(cell));

/** What a map holds of props, without the id, which stands apart; keys in order. */
export function propsIn(cell: Cell | undefined): Props {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return {};
  const pairs = Object.entries(cell).flatMap(([key, value]): [string, Value][] =>
    key !== 'id' && isValue(value) ? [[key, value]] : [],
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
