// A table whose columns sort.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface Column<T> {
  readonly name: string;
  readonly cell: (row: T) => ComponentChildren;
  /** By which it sorts; without it the column does not. */
  readonly by?: (row: T) => string | number;
  readonly class?: string;
}

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T, index: number) => string;
  readonly classOf?: (row: T) => string;
}

interface Order {
  readonly column: string;
  readonly down: boolean;
}

function sorted<T>(rows: readonly T[], by: ((row: T) => string | number) | undefined, down: boolean): readonly T[] {
  if (!by) return rows;
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

interface HeadProps {
  readonly name: string;
  readonly kind: string | undefined;
  /** Null where the table is not sorted by it. */
  readonly down: boolean | null;
  readonly onSort: ((down: boolean) => void) | null;
}

const ORDERS = { true: ['descending', ' ↓'], false: ['ascending', ' ↑'] } as const;

function Head({ name, kind, down, onSort }: HeadProps) {
  const [order, arrow] = down === null ? [undefined, ''] : ORDERS[`${down}`];
  return (
    <th scope="col" class={kind} aria-sort={order}>
      {onSort ? (
        <button type="button" class="sort" onClick={() => onSort(down === false)}>
          {name}
          <span aria-hidden="true">{arrow}</span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}

export function Table<T>({ caption, columns, rows, keyOf, classOf }: Props<T>) {
  const [order, setOrder] = useState<Order | null>(null);
  const by = columns.find((column) => column.name === order?.column)?.by;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head
                key={column.name}
                name={column.name}
                kind={column.class}
                down={order?.column === column.name ? order.down : null}
                onSort={column.by ? (down) => setOrder({ column: column.name, down }) : null}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, by, order?.down ?? false).map((row, i) => (
            <tr key={keyOf(row, i)} class={classOf?.(row)}>
              {columns.map(({ name, cell, class: kind }) => (
                <td key={name} class={kind}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
