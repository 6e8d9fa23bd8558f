// Which of many facts or claims an outlet told: asked in parts, until a page is full.
import { parted, text } from './cells';
import type { Desk } from './desk';

const AT_ONCE = 500;
/** So many are looked at. */
const MOST = 5_000;

export interface OfOutlet<T> {
  readonly items: readonly T[];
  readonly truncated: boolean;
}

/** Those that it told, in their order. @param enough as many as are needed @throws StoreError */
export async function ofOutlet<T extends { readonly id: string }>(
  desk: Pick<Desk, 'ask'>,
  statement: 'facts-of-outlet' | 'claims-of-outlet',
  given: { readonly list: readonly T[]; readonly outlet: string | undefined; readonly enough: number },
): Promise<OfOutlet<T>> {
  const { list, outlet, enough } = given;
  if (outlet === undefined) return { items: list, truncated: false };
  const items: T[] = [];
  for (const some of parted(list.slice(0, MOST), AT_ONCE)) {
    const rows = await desk.ask(statement, { ids: some.map(({ id }) => id), outlet });
    const told = new Set(rows.map((row) => text(row['id'])));
    items.push(...some.filter(({ id }) => told.has(id)));
    if (items.length >= enough) return { items, truncated: false };
  }
  return { items, truncated: list.length > MOST };
}
