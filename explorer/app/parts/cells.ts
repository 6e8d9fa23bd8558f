// The table that a question answers with: which columns are shown, and whither a cell leads.
import type { View } from '../state/route';

/** Which page shows what has this id; null where none does. */
export function viewOf(id: string): View | null {
  const kind = id.slice(0, id.indexOf(':'));
  if (kind === 'article' || kind === 'fact' || kind === 'claim') return kind;
  return ['person', 'state', 'organization', 'place', 'group', 'outlet', 'event'].includes(kind) ? 'entity' : null;
}

export interface ShownColumn {
  readonly name: string;
  /** The column that holds the id of what this one names; itself where it only holds an id. */
  readonly id: string | null;
}

/** `speaker` leads by `speakerId`; an id that nothing names stands for itself, last. */
export function shownColumns(columns: readonly string[]): readonly ShownColumn[] {
  const isId = (column: string): boolean => column.endsWith('Id');
  const named = columns.filter((column) => !isId(column));
  const first = named[0];
  const idOf = (column: string): string | null => {
    if (columns.includes(`${column}Id`)) return `${column}Id`;
    const alone = columns.includes('entityId') && !columns.includes('entity');
    return alone && column === first && column === 'name' ? 'entityId' : null;
  };
  const used = named.map((name) => ({ name, id: idOf(name) }));
  const free = columns.filter((column) => isId(column) && !used.some((one) => one.id === column));
  return [...used, ...free.map((name) => ({ name, id: name }))];
}

/** A cell as text: lists by commas, nodes by their names. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (Array.isArray(cell)) return cell.map(cellText).join(', ');
  if (typeof cell === 'object') {
    const named: unknown = 'name' in cell ? cell.name : undefined;
    return typeof named === 'string' ? named : JSON.stringify(cell);
  }
  return String(cell);
}
