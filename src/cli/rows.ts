// Rows of a result as a table, JSON or CSV.
import { UsageError } from '../core/errors';
import type { Cell, Row } from '../store';

const table = (): typeof import('cli-table3') => require('cli-table3');
const csv = (): typeof import('csv-stringify/sync') => require('csv-stringify/sync');

/** A cell in one line; nodes and relationships by their name. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  if (Array.isArray(cell)) return cell.map(cellText).join('; ');
  return JSON.stringify(cell);
}

/** All columns, in the order in which they first appear. */
const columnsOf = (rows: readonly Row[]): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** Narrowest column worth having. */
const NARROW = 8;

/** Shares the width: a column gets what it needs, the widest give way. Three characters of each are frame. */
export function widthsOf(needed: readonly number[], total: number): readonly number[] {
  const widths = needed.map((width) => width + 2);
  let over = widths.reduce((sum, width) => sum + width + 1, 1) - total;
  while (over > 0) {
    const widest = widths.reduce((best, width, i) => (width > (widths[best] ?? 0) ? i : best), 0);
    const next = [...widths].sort((a, b) => b - a)[1] ?? 0;
    const width = widths[widest] ?? 0;
    if (width <= NARROW) break;
    const cut = Math.max(1, Math.min(over, width - Math.max(next, NARROW)));
    widths[widest] = width - cut;
    over -= cut;
  }
  return widths;
}

function asTable(rows: readonly Row[], width: number): string {
  const columns = columnsOf(rows);
  const lines = rows.map((row) => columns.map((column) => cellText(row[column]).replace(/\s+/g, ' ')));
  const needed = columns.map((column, i) => Math.max(column.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const Table = table();
  const shown = new Table({
    head: [...columns],
    colWidths: [...widthsOf(needed, width)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  shown.push(...lines.map((line) => [...line]));
  return `${shown.toString()}\n`;
}

const asCsv = (rows: readonly Row[]): string => {
  const columns = columnsOf(rows);
  return csv().stringify(
    rows.map((row) => columns.map((column) => cellText(row[column]))),
    { header: true, columns: [...columns] },
  );
};

const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** @throws UsageError */
export function formatOf(given: string): Format {
  const format = FORMATS.find((known) => known === given);
  if (!format) throw new UsageError(`--format ${given}: known are ${FORMATS.join(', ')}`);
  return format;
}

/** Rows as text. No row: an empty list in JSON, nothing in a table or CSV. */
export function render(rows: readonly Row[], format: Format, width: number): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  if (rows.length === 0) return '';
  return format === 'csv' ? asCsv(rows) : asTable(rows, width);
}
