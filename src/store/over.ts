// Runs a statement over many rows, and reads the edges that it gives.
import type { Edge } from '../core/model';
import { ROWS, slices } from './batches';
import type { Run } from './engine';
import type { Cell, Params, Row } from './store';
import { idOf, propsIn, text } from './values';

/** Runs a statement over many rows or ids, a slice at a time. @param more what it asks for besides */
export async function over(
  run: Run,
  statement: string,
  key: string,
  list: readonly Cell[],
  more: Params = {},
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const slice of slices(list, ROWS)) found.push(...(await run(statement, { ...more, [key]: slice })).rows);
  return found;
}

/** An edge of a row: id, type, source, target, props. */
export const edgeOf = (row: Row, type = text(row['type'])): Edge => {
  const [from, to] = [text(row['source']), text(row['target'])];
  return { id: idOf(row), type, from, to, props: propsIn(row['props']) };
};
