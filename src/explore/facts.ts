// Facts by their ids, as lists have them: with their ends, and how many deny them.
import type { Row } from '../store';
import type { FactItem } from './api';
import { byId, count, entityIn, mapOf, modalityOf, parted, polarityOf, text, textOrNull } from './cells';
import { denialsOf } from './denials';
import type { Desk } from './desk';
import { labelOf } from './labels';

const AT_ONCE = 500;

const endIn = (rows: readonly Row[], part: string) => {
  const row = rows.find((one) => one['part'] === part);
  return row ? entityIn(row) : null;
};

function itemOf(id: string, rows: readonly Row[], denied: number, { labels }: Desk): FactItem {
  const props = mapOf(rows[0]?.['props']);
  const given = (key: string): string | null => textOrNull(props[key]);
  const type = text(props['type']);
  return {
    ...{ kind: 'fact', id, type, label: labelOf(labels, type), name: text(props['name']) },
    ...{ symmetric: props['symmetric'] === true, denied },
    ...{ subject: endIn(rows, 'SUBJECT'), object: endIn(rows, 'OBJECT'), place: endIn(rows, 'PLACE') },
    with: rows.flatMap((row) => (row['part'] === 'WITH' ? (entityIn(row) ?? []) : [])),
    ...{ role: given('role'), date: given('date'), dateEnd: given('dateEnd'), precision: given('precision') },
    ...{ reported: given('reported'), lastReported: given('lastReported') },
    ...{ polarity: polarityOf(props['polarity']), modality: modalityOf(props['modality']) },
    ...{ support: count(props['support']), independent: count(props['independent']) },
    ...{ quote: given('quote'), withdrawnIn: given('withdrawnIn') },
  };
}

/** Facts by id; what is no fact of the graph is left out. @throws StoreError */
export async function factsById(desk: Desk, ids: readonly string[]): Promise<ReadonlyMap<string, FactItem>> {
  const found = new Map<string, FactItem>();
  for (const some of parted([...new Set(ids)], AT_ONCE)) {
    const [rows, denials] = await Promise.all([desk.ask('facts-by-id', { ids: some }), denialsOf(desk, some)]);
    for (const [id, own] of byId(rows)) found.set(id, itemOf(id, own, denials.get(id) ?? 0, desk));
  }
  return found;
}

/** What a map has of these ids, in their order. */
export const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): readonly T[] =>
  ids.flatMap((id) => found.get(id) ?? []);
