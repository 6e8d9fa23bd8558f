// Claims by their ids, as lists have them: with their ends, and how many contradict them.
import type { Row } from '../store';
import type { ClaimItem, EntityRef } from './api';
import { byId, count, entityIn, mapOf, parted, text, textOrNull } from './cells';
import type { Desk } from './desk';
import { labelOf } from './labels';

const AT_ONCE = 500;

const endsIn = (rows: readonly Row[], part: string): readonly EntityRef[] =>
  rows.flatMap((row) => (row['part'] === part ? (entityIn(row) ?? []) : []));

function itemOf(id: string, rows: readonly Row[], contradicts: number, { labels }: Desk): ClaimItem {
  const props = mapOf(rows[0]?.['props']);
  const given = (key: string): string | null => textOrNull(props[key]);
  const stance = text(props['stance']);
  return {
    ...{ kind: 'claim', id, stance, label: labelOf(labels, stance), name: text(props['name']) },
    ...{ text: text(props['text']), quoted: props['quoted'] === true, contradicts },
    speaker: endsIn(rows, 'BY')[0] ?? null,
    ...{ about: endsIn(rows, 'ABOUT'), addressees: endsIn(rows, 'ADDRESSED_TO') },
    ...{ date: given('date'), lastReported: given('lastReported') },
    ...{ support: count(props['support']), independent: count(props['independent']) },
    ...{ quote: given('quote'), withdrawnIn: given('withdrawnIn') },
  };
}

/** Claims by id; what is no claim of the graph is left out. @throws StoreError */
export async function claimsById(desk: Desk, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimItem>> {
  const found = new Map<string, ClaimItem>();
  for (const some of parted([...new Set(ids)], AT_ONCE)) {
    const [rows, links] = await Promise.all([
      desk.ask('claims-by-id', { ids: some }),
      desk.ask('contradictions-of-claims', { ids: some }),
    ]);
    const linked = byId(links);
    for (const [id, own] of byId(rows))
      found.set(id, itemOf(id, own, count(linked.get(id)?.[0]?.['contradictions']), desk));
  }
  return found;
}
