// What answers statements: a view of a store, in this process. (apart.ts has one in a process of its own.)
import { writingWord } from '../queries';
import type { SeenMap } from '../store/seen';
import type { View } from '../store/view';
import { record } from './messages';
import { problemOf } from './problems';
import { packedOf } from './values';

export interface Page {
  /** RECORD messages, one after the other, as they go over the wire. */
  readonly records: Buffer;
  readonly more: boolean;
}

/** An answer that is fetched in pages. */
export interface Answer {
  readonly fields: readonly string[];
  /** The next rows. @throws Problem */
  page(most: number): Promise<Page>;
  /** The next rows are not wanted, without making them; whether more remain. */
  skip(most: number): Promise<boolean>;
  close(): void;
}

export interface Engine {
  /** @param signal ends the statement: with the Problem that is its reason @throws Problem */
  run(cypher: string, params: SeenMap, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** `EXPLAIN …` is checked, and answers with no rows; there is no plan to show. */
const EXPLAIN = /^\s*EXPLAIN\b/i;

/** @throws Problem */
function onlyReading(cypher: string): void {
  const word = writingWord(cypher);
  if (word !== null) throw problemOf('writes', `${word} would change it`);
}

/** @throws Problem, ViewError */
export async function look(view: View, cypher: string, params: SeenMap): Promise<Answer> {
  onlyReading(cypher);
  const sight = await view.run(cypher, params);
  const silent = EXPLAIN.test(cypher);
  const length = silent ? 0 : sight.length;
  let at = 0;
  const rowsTo = (end: number): Buffer => {
    const rows: Buffer[] = [];
    for (; at < end; at++) rows.push(record(sight.row(at).map(packedOf)));
    return Buffer.concat(rows);
  };
  return {
    fields: silent ? [] : sight.columns,
    page: async (most) => ({ records: rowsTo(Math.min(length, at + most)), more: at < length }),
    skip: async (most) => {
      at = Math.min(length, at + most);
      return at < length;
    },
    close: () => {
      at = length;
    },
  };
}
