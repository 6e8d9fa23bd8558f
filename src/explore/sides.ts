// Who asserts and who denies a thing: speakers in claims, and outlets in their own words.
import type { Row } from '../store';
import type { Side } from './api';
import { byId, entityIn, text, textOrNull } from './cells';
import type { Desk } from './desk';

/** One fact among those that differ in date, polarity and modality only. */
export interface Variant {
  readonly id: string;
  readonly proposition: string;
  readonly date: string | null;
  readonly dateEnd: string | null;
}

/** All facts of some propositions, best supported first. @throws StoreError */
export async function variantsOf(desk: Desk, propositions: readonly string[]): Promise<readonly Variant[]> {
  const rows = await desk.ask('facts-of-proposition', { ids: propositions });
  return rows.map((row) => ({
    ...{ id: text(row['id']), proposition: text(row['proposition']) },
    ...{ date: textOrNull(row['date']), dateEnd: textOrNull(row['dateEnd']) },
  }));
}

/** A side with the fact that it stands to; `holds`: that what it says to be so is the proposition, not its contrary. */
export interface Standing {
  readonly fact: string;
  readonly holds: boolean;
  readonly side: Omit<Side, 'side'>;
}

function standing(row: Row, kind: Side['kind'], outlets: readonly string[]): readonly Standing[] {
  const who = entityIn(row);
  if (!who) return [];
  const told = { day: textOrNull(row['day']), quote: textOrNull(row['quote']), outlets };
  const side = { who, kind, id: text(row['id']), stance: textOrNull(row['stance']), text: text(row['text']), ...told };
  return [{ fact: text(row['fact']), holds: row['holds'] === true, side }];
}

/** All that stand to these facts, in time. @throws StoreError */
export async function standingsOf(desk: Desk, facts: readonly string[]): Promise<readonly Standing[]> {
  if (facts.length === 0) return [];
  const [claimed, reported] = await Promise.all([
    desk.ask('claimed-sides', { ids: facts }),
    desk.ask('reported-sides', { ids: facts }),
  ]);
  const claims = [...new Set(claimed.map((row) => text(row['id'])))];
  const carried = claims.length === 0 ? new Map() : byId(await desk.ask('outlets-of-claims', { ids: claims }));
  const outlets = (id: string): readonly string[] => (carried.get(id) ?? []).map((row: Row) => text(row['outlet']));
  const all = [
    ...claimed.flatMap((row) => standing(row, 'claim', outlets(text(row['id'])))),
    ...reported.flatMap((row) => standing(row, 'fact', [text(row['name'])])),
  ];
  const day = ({ side }: Standing): string => side.day ?? '9999';
  return all.sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** Each once. @param asserts whether who holds the proposition asserts; else denies */
export function sidesOf(standings: readonly Standing[], asserts: boolean): readonly Side[] {
  const seen = new Map<string, Side>();
  for (const { holds, side } of standings) {
    const key = `${side.id} ${side.who.id} ${holds}`;
    if (!seen.has(key)) seen.set(key, { ...side, side: holds === asserts ? 'asserts' : 'denies' });
  }
  return [...seen.values()];
}
